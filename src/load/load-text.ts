/** Fetches a text file: abortable, patient while something comes, bounded, and strict about what is text. */
import {LoadError} from './load-error.js';
import {Patience} from './patience.js';
import {decodeText} from './decode-text.js';

export interface LoadProgress {
  /** Bytes so far. */
  readonly received: number;
  /** Bytes in all; null when that is not known. */
  readonly total: number | null;
}

export interface LoadTextOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds without a byte after which the server is given up. */
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
  /** Asks the server whether what the browser has kept is still right; for a second attempt. */
  readonly revalidate?: boolean;
  readonly onProgress?: (progress: LoadProgress) => void;
}

export interface LoadedText {
  readonly text: string;
  /** Where it was found in the end, after redirections. */
  readonly url: string;
}

export const DEFAULT_TIMEOUT_MS = 30_000;
export const DEFAULT_MAX_BYTES = 16_000_000;
/** So many bytes tell what a file is. */
const ENOUGH = 4;

/** Says by the first bytes of a file that it is not to be read as text. */
export type IsOther = (bytes: Uint8Array) => boolean;

/** Resolves to the text at `url` (absolute); rejects with a `LoadError` and with nothing else. */
export async function loadText(url: string, options: LoadTextOptions = {}): Promise<LoadedText> {
  return (await loadTextUnless(() => false, url, options))!;
}

/** The same, or null where `isOther` says so; no more than the first bytes are fetched then. */
export async function loadTextUnless(
  isOther: IsOther,
  url: string,
  options: LoadTextOptions = {},
): Promise<LoadedText | null> {
  const {signal, timeoutMs = DEFAULT_TIMEOUT_MS} = options;
  const patience = new Patience(timeoutMs, signal);
  try {
    const response = await fetch(url, {
      signal: patience.signal,
      cache: options.revalidate ? 'no-cache' : 'default',
    });
    if (!response.ok) {
      const message = `${url} answered with HTTP status ${response.status}`;
      throw new LoadError('http-status', message, {url, status: response.status});
    }
    const bytes = await readBytes(response, patience, {...options, isOther});
    // Empty in answers that a service worker or a stub has made.
    const finalUrl = response.url || url;
    return {text: decodeText(bytes, finalUrl), url: finalUrl};
  } catch (error) {
    if (error instanceof OtherFile) return null;
    throw asLoadError(error, patience, url);
  } finally {
    patience.end();
  }
}

class OtherFile extends Error {}

/** The whole body; rejects with `too-large` above `maxBytes`. */
export async function readBytes(
  response: Response,
  patience: Patience,
  options: LoadTextOptions & {readonly isOther?: IsOther},
): Promise<Uint8Array> {
  const {maxBytes = DEFAULT_MAX_BYTES, onProgress} = options;
  const total = knownLength(response);
  const tooLarge = (bytes: number) =>
    new LoadError('too-large', `${response.url} has ${bytes} bytes or more; the limit is ${maxBytes}`, {
      url: response.url,
    });

  const chunks: Uint8Array[] = [];
  let received = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next?.value !== undefined; next = await reader?.read()) {
    patience.renew();
    chunks.push(next.value);
    const isFirst = received < ENOUGH;
    received += next.value.byteLength;
    if (isFirst && received >= ENOUGH && options.isOther?.(joined(chunks, received))) {
      await reader?.cancel();
      throw new OtherFile();
    }
    // Only now, since what is no text may be as large as it likes.
    if (Math.max(received, total ?? 0) > maxBytes) throw tooLarge(Math.max(received, total ?? 0));
    onProgress?.({received, total});
  }
  return joined(chunks, received);
}

/**
 * The length of what will be read. That of a compressed answer counts other bytes than arrive here, and an answer from
 * another site does not show whether it is compressed.
 */
function knownLength({headers, type}: Response): number | null {
  const length = headers.get('Content-Length');
  if (length === null || headers.has('Content-Encoding') || type === 'cors') return null;
  return /^\d+$/.test(length) ? Number(length) : null;
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** What went wrong in a request, as the one kind of error that loading has. */
export function asLoadError(error: unknown, patience: Patience, url: string): LoadError {
  if (error instanceof LoadError) return error;
  if (patience.ranOut) {
    return new LoadError('timeout', `${url} sent nothing for ${patience.timeoutMs} ms`, {url, cause: error});
  }
  if (patience.signal.aborted)
    return new LoadError('aborted', `Loading ${url} was aborted`, {url, cause: error});
  return new LoadError('network', `${url} could not be fetched`, {url, cause: error});
}
