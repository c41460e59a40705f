/** A site with a timeline of so many events that they are drawn as bins, served as a strict site would. */
import type {IncomingMessage, ServerResponse} from 'node:http';
import {fileURLToPath} from 'node:url';
import {serve} from '../../../scripts/lib/static-server.js';
import {generateEvents, toYaml} from '../../bench/generate.js';
import {STRICT_POLICY} from './demo.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const EVENTS = 2000;

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Many</title>
<script type="module" src="/dist/cold-war-timeline.js"></script>
<cold-war-timeline src="timeline.yaml"></cold-war-timeline>`;

export interface ManySite {
  readonly page: string;
  close(): Promise<void>;
}

export async function serveMany(): Promise<ManySite> {
  const yaml = toYaml(generateEvents(EVENTS));
  const answer = ({url}: IncomingMessage, response: ServerResponse): boolean => {
    const found =
      url === '/page.html' ? (['text/html', PAGE] as const) : (['application/yaml', yaml] as const);
    if (url !== '/page.html' && url !== '/timeline.yaml') return false;
    response
      .writeHead(200, {'Content-Type': found[0], 'Content-Security-Policy': STRICT_POLICY})
      .end(found[1]);
    return true;
  };
  const site = await serve({root: ROOT, folders: ['dist'], answer});
  return {page: `${site.origin}/page.html`, close: () => site.close()};
}
