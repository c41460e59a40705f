/** A small server of files on this machine only, for the demo, the tests of it, the pictures and the measurements. */
import {createReadStream, type Stats} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize, sep} from 'node:path';
import {pipeline} from 'node:stream/promises';

export const LOOPBACK = '127.0.0.1';

export interface ServerOptions {
  /** Folder whose files are served. */
  readonly root: string;
  /** Only what lies in these folders of it is served; a checkout holds more than a visitor should get. */
  readonly folders: readonly string[];
  /** Where `/` leads. */
  readonly home?: string;
  /** Sent with every answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** `false`: files are sent as a whole only, as simple servers do. */
  readonly ranges?: boolean;
  /** Rewrites pages on their way out. */
  readonly transformHtml?: (html: string) => string;
  /** Answers by itself what is not a file; true when it did. */
  readonly answer?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export interface RunningServer {
  /** Without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.parquet': 'application/vnd.apache.parquet',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
};

/** Starts serving on `port`; 0 takes a free one. Rejects with the system's error, such as EADDRINUSE. */
export async function serve(options: ServerOptions, port = 0): Promise<RunningServer> {
  const server = createServer((request, response) => {
    respond(options, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  await listen(server, port);
  const {port: taken} = server.address() as AddressInfo;
  return {origin: `http://${LOOPBACK}:${String(taken)}`, close: () => close(server)};
}

/** The file that a request's path names, or null where it leads out of the served folders. */
export function fileOf(options: ServerOptions, path: string): string | null {
  const decoded = decode(path);
  if (decoded === null || decoded.includes('\0')) return null;
  const inside = normalize(decoded).replace(/^[/\\]+/, '');
  const folder = inside.split(sep)[0] ?? '';
  if (!options.folders.includes(folder)) return null;
  return join(options.root, inside.endsWith(sep) || inside === folder ? join(inside, 'index.html') : inside);
}

async function respond(
  options: ServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(options.headers ?? {})) response.setHeader(name, value);
  response.setHeader('Cache-Control', 'no-store');
  if (options.ranges !== false) response.setHeader('Accept-Ranges', 'bytes');
  if (options.answer?.(request, response)) return;
  const {pathname} = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/' && options.home !== undefined) {
    response.writeHead(302, {Location: options.home}).end();
    return;
  }
  const file = fileOf(options, pathname);
  const found = file === null ? null : await stat(file).catch(() => null);
  if (file === null || !found?.isFile()) {
    response.writeHead(404, {'Content-Type': 'text/plain'}).end('Not found');
    return;
  }
  response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
  if (extname(file) === '.html' && options.transformHtml) {
    response.end(options.transformHtml(await readFile(file, 'utf8')));
    return;
  }
  await sendBytes(file, found, options.ranges === false ? undefined : request.headers.range, response);
}

/** The file, or of it what is asked for: one range of bytes (RFC 9110, section 14). */
async function sendBytes(
  file: string,
  {size, mtimeMs}: Stats,
  range: string | undefined,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('ETag', `"${size.toString(16)}-${Math.round(mtimeMs).toString(16)}"`);
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  if (!asked || asked[0] === 'bytes=-') {
    response.setHeader('Content-Length', size);
    await pipeline(createReadStream(file), response);
    return;
  }
  const [, first = '', last = ''] = asked;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (start > end) {
    response.writeHead(416, {'Content-Range': `bytes */${String(size)}`}).end();
    return;
  }
  response.writeHead(206, {
    'Content-Range': `bytes ${String(start)}-${String(end)}/${String(size)}`,
    'Content-Length': end - start + 1,
  });
  await pipeline(createReadStream(file, {start, end}), response);
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign: the request is at fault, and names no file.
    return null;
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
