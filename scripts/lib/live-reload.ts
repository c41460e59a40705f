/** Lets the pages of the development server reload themselves; nothing of it is in the demo's own files. */
import type {ServerResponse} from 'node:http';
import type {ServerOptions} from './static-server.js';

export interface LiveReload {
  /** What the server needs for it. */
  readonly server: Pick<ServerOptions, 'transformHtml' | 'answer'>;
  /** Reloads every open page, once for a burst of calls. */
  reload(): void;
}

const SCRIPT = '/__reload.js';
const STREAM = '/__reload';
/** Milliseconds; an editor that saves a file often touches it several times. */
const PAUSE = 60;
const CLIENT = `new EventSource('${STREAM}').addEventListener('reload', () => location.reload());\n`;

export function liveReload(): LiveReload {
  const pages = new Set<ServerResponse>();
  let waiting: NodeJS.Timeout | undefined;
  const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
    [SCRIPT]: response => {
      response.writeHead(200, {'Content-Type': 'text/javascript'}).end(CLIENT);
    },
    [STREAM]: response => {
      response.writeHead(200, {'Content-Type': 'text/event-stream'}).write('\n');
      pages.add(response);
      response.once('close', () => pages.delete(response));
    },
  };
  return {
    server: {
      transformHtml: html => html.replace('</head>', `<script src="${SCRIPT}" async></script></head>`),
      answer: ({url}, response) => {
        const answer = answers[url ?? ''];
        answer?.(response);
        return answer !== undefined;
      },
    },
    reload() {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        for (const page of pages) page.write('event: reload\ndata:\n\n');
      }, PAUSE);
    },
  };
}
