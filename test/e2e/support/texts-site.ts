/** A site with a timeline whose documents' texts do not come, or are not to be read, each in another way. */
import type {IncomingMessage, ServerResponse} from 'node:http';
import {fileURLToPath} from 'node:url';
import {type RunningServer, serve} from '../../../scripts/lib/static-server.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export const QUOTED = 'the month of February';
const TEXT = `The Central Committee is told.\n\nThey would come in ${QUOTED}.\n`;

type Answer = (response: ServerResponse) => void;

const send =
  (type: string, body: string | Buffer, status = 200): Answer =>
  response =>
    response.writeHead(status, {'Content-Type': type}).end(body);

const TEXTS: Readonly<Record<string, Answer>> = {
  'missing.md': send('text/plain', 'Not found', 404),
  'web-page.md': send('text/html', '<!doctype html>\n<title>Sign in</title>'),
  'picture.md': send('text/markdown', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])),
  'book.md': send('text/markdown', `${TEXT}\n`.repeat(Math.ceil(3_000_000 / TEXT.length))),
  'ill-formed.xml': send(
    'application/xml',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>\n<p>One</body></text></TEI>',
  ),
  'empty.md': send('text/markdown', '\n'),
  // Late enough to see what was there before.
  'misquoted.md': response =>
    setTimeout(() => send('text/markdown', TEXT.replace('February', 'March'))(response), 500),
  'right.md': send('text/markdown', TEXT),
};

/** Comes only where it is asked for without what the browser may have kept. */
const LATE = 'mended.md';

export interface TextsSite {
  readonly page: string;
  /** Host of the site that lets nobody read its texts. */
  readonly otherHost: string;
  /** Paths of the texts that were asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export async function serveTexts(): Promise<TextsSite> {
  const asked: string[] = [];
  const answer = ({url = '', headers}: IncomingMessage, response: ServerResponse): boolean => {
    const name = url.slice(1);
    const isAnew = headers['cache-control'] === 'max-age=0';
    const text = name === LATE ? (isAnew ? TEXTS['right.md'] : BUSY) : TEXTS[name];
    if (name === 'page.html') send('text/html', PAGE)(response);
    else if (name === 'timeline.yaml') send('application/yaml', yaml(other.origin))(response);
    else if (text) {
      asked.push(name);
      text(response);
    } else return false;
    return true;
  };
  const other: RunningServer = await serve({root: ROOT, folders: [], answer});
  const site = await serve({root: ROOT, folders: ['dist'], answer});
  return {
    page: `${site.origin}/page.html`,
    otherHost: new URL(other.origin).host,
    asked,
    close: async () => {
      await site.close();
      await other.close();
    },
  };
}

const BUSY = send('text/plain', 'Busy', 503);

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
<title>Texts</title>
<script type="module" src="/dist/cold-war-timeline.js"></script>
<cold-war-timeline src="timeline.yaml"></cold-war-timeline>
<p style="block-size: 100vh">There is more on the page, so that it can be scrolled.</p>`;

/** One event for each text, with the name of its file as id; the quotation of the n-th stands on a line of its own. */
function yaml(otherOrigin: string): string {
  const texts = [...Object.keys(TEXTS), LATE, `${otherOrigin}/right.md`];
  const id = (text: string): string => (text.startsWith('http') ? 'other-site' : text.replace(/\..*/, ''));
  const documents = texts.map(text => `  ${id(text)}: {title: Document ${id(text)}, text: ${text}}`);
  const events = texts.map(
    (text, i) =>
      `  - id: ${id(text)}\n    title: Told in ${id(text)}\n    date: 1955-${String(i + 1).padStart(2, '0')}\n` +
      `    evidence:\n      - {document: ${id(text)}, paragraph: 2, quote: ${QUOTED}}`,
  );
  return `version: 1\ntitle: Texts\ndocuments:\n${documents.join('\n')}\nevents:\n${events.join('\n')}\n`;
}
