/** Reads text files, and says in plain words why one cannot be read. */
import {readFile} from 'node:fs/promises';
import type {UnreadableReason} from '../core.js';

/** `message` is the reason, to be put after the name of the file. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  /** The same in one word; undefined for what seldom happens. */
  readonly reason: UnreadableReason | undefined;

  constructor(message: string, reason: UnreadableReason | undefined, cause: unknown) {
    super(message, {cause});
    this.reason = reason;
  }
}

/** @throws UnreadableFile */
export async function readText(path: string | URL): Promise<string> {
  try {
    return decode(await readFile(path));
  } catch (error) {
    throw asUnreadable(error);
  }
}

/** All that comes. @throws UnreadableFile */
export async function readPieces(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<string> {
  const read: Uint8Array[] = [];
  for await (const piece of pieces) read.push(piece);
  return decode(Buffer.concat(read));
}

/** @throws UnreadableFile where the bytes are not UTF-8. */
function decode(bytes: Uint8Array): string {
  if (beginningOf(bytes, 4) === 'PAR1') {
    const made = 'check what it was made from: YAML with `check`, CSV and JSON Lines with `convert`';
    throw new UnreadableFile(`it is a Parquet file, which is not read here yet; ${made}`, 'not-text', null);
  }
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch (cause) {
    const message = 'it is not text in UTF-8; save it in this encoding';
    throw new UnreadableFile(message, isText(bytes) ? 'bad-encoding' : 'not-text', cause);
  }
}

/** UTF-16 is text, and full of the zero bytes that other encodings never have; a PDF says what it is. */
function isText(bytes: Uint8Array): boolean {
  const beginning = beginningOf(bytes, 5);
  if (beginning === '%PDF-') return false;
  return /^(?:\xff\xfe|\xfe\xff)/.test(beginning) || !bytes.includes(0);
}

function beginningOf(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}

const reasons: Partial<Record<string, readonly [message: string, reason?: UnreadableReason]>> = {
  ENOENT: ['there is no such file', 'missing'],
  ENOTDIR: ['there is no such file', 'missing'],
  EISDIR: ['it is a folder', 'folder'],
  EACCES: ['reading it is not allowed', 'forbidden'],
  ENOSPC: ['there is no space left on the disk'],
  EPERM: ['reading it is not allowed', 'forbidden'],
  ERR_FS_FILE_TOO_LARGE: ['it is too large', 'too-large'],
};

/** In plain words. */
export function asUnreadable(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  if (!(error instanceof Error)) return new UnreadableFile('it cannot be read', undefined, error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const [message, reason] = reasons[code] ?? [error.message, undefined];
  return new UnreadableFile(message, reason, error);
}
