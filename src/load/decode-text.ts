import {LoadError} from './load-error.js';

/** UTF-8 only, with or without a byte order mark. Throws a `LoadError` for anything else. */
export function decodeText(bytes: Uint8Array, url: string): string {
  // UTF-16 is text, and full of the zero bytes that text in UTF-8 never has.
  if (!isUtf16(bytes) && bytes.includes(0)) {
    throw new LoadError('not-text', `${url} has zero bytes, so it is no text`, {url});
  }
  const text = decoded(bytes, url);
  // The header is not asked: servers without a type for .yaml may call it anything, and error pages come as "200 OK".
  if (/^\s*<(?:!doctype\s+html|html)[\s>]/i.test(text)) {
    throw new LoadError('html', `${url} is a web page`, {url});
  }
  return text;
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function decoded(bytes: Uint8Array, url: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch (cause) {
    throw new LoadError('bad-encoding', `${url} is not encoded as UTF-8`, {url, cause});
  }
}
