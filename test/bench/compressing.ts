/** Answers with compressed texts, as hosts do; a slow line would be unfair to whoever sends more of them. */
import {readFile} from 'node:fs/promises';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {promisify} from 'node:util';
import {gzip} from 'node:zlib';

const zip = promisify(gzip);
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  yaml: 'application/yaml',
};

/** For `ServerOptions.answer`: compresses each file once. `fileOf` gives the path on disk, or null. */
export function compressing(fileOf: (path: string) => string | null) {
  const kept = new Map<string, Promise<Buffer>>();
  return ({url = '/'}: IncomingMessage, response: ServerResponse): boolean => {
    const {pathname} = new URL(url, 'http://localhost');
    const type = TYPES[pathname.split('.').at(-1) ?? ''];
    const file = type === undefined ? null : fileOf(pathname);
    if (type === undefined || file === null) return false;
    const body = kept.get(file) ?? readFile(file).then(bytes => zip(bytes));
    kept.set(file, body);
    body.then(
      bytes => {
        response.writeHead(200, {
          'Content-Type': type,
          'Content-Encoding': 'gzip',
          'Content-Length': bytes.length,
        });
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
    return true;
  };
}
