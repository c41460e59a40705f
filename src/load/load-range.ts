/**
 * Reads pieces of a file on a host that answers byte ranges (RFC 9110, section 14). A host that does not sends the whole file,
 * which will do where it is small.
 */
import {LoadError} from './load-error.js';
import {asLoadError, DEFAULT_TIMEOUT_MS, readBytes, type LoadProgress} from './load-text.js';
import {Patience} from './patience.js';

export interface LoadRangeOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds without a byte after which the server is given up. */
  readonly timeoutMs?: number;
  /** Bytes of a file that is taken as a whole where the host ignores ranges. */
  readonly maxWholeBytes?: number;
  /** Asks the server whether what the browser has kept is still right; for a second attempt. */
  readonly revalidate?: boolean;
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
}

export interface RangeFile {
  /** Where it was found in the end, after redirections. */
  readonly url: string;
  /** Bytes. */
  readonly size: number;
  /** The bytes from `start` up to, not including, `end`; rejects with a `LoadError` and with nothing else. */
  read(start: number, end: number, options?: ReadRangeOptions): Promise<ArrayBuffer>;
}

export interface ReadRangeOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
}

const DEFAULT_MAX_WHOLE_BYTES = 20_000_000;

/** Of the first request, which asks how large the file is. */
const FIRST_BYTES = 4;

/** What tells one state of a file from another, as far as the host shows it. */
interface State {
  readonly size: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Asks how large the file at `url` (absolute) is; rejects with a `LoadError` and with nothing else. */
export async function openRanges(url: string, options: LoadRangeOptions = {}): Promise<RangeFile> {
  return patiently(url, options, options.signal, async (patience, request) => {
    const response = await request(`bytes=0-${FIRST_BYTES - 1}`);
    const found = response.url || url;
    if (response.status === 200) return wholeFile(await takeWhole(response, patience, options), found);
    await response.arrayBuffer();
    const size = sizeOf(response) ?? (await askForSize(found, patience));
    if (size === null) throw noRanges(url, 'does not say how large it is (Content-Range)');
    return new RemoteFile(found, stateOf(response, size), options);
  });
}

/** A file that is in memory already. */
export function wholeFile(bytes: ArrayBuffer, url: string): RangeFile {
  return {
    url,
    size: bytes.byteLength,
    read: (start, end) => Promise.resolve(bytes.slice(start, end)),
  };
}

class RemoteFile implements RangeFile {
  readonly url: string;
  readonly #state: State;
  readonly #options: LoadRangeOptions;

  constructor(url: string, state: State, options: LoadRangeOptions) {
    this.url = url;
    this.#state = state;
    this.#options = options;
  }

  get size(): number {
    return this.#state.size;
  }

  /**
   * Whether it is still the same file is told by its answers rather than asked with `If-Range`: with that header a browser
   * keeps nothing of what it gets (Fetch standard, "HTTP-network-or-cache fetch"), and asks other sites for leave first.
   */
  read(start: number, end: number, {signal, onProgress}: ReadRangeOptions = {}): Promise<ArrayBuffer> {
    return patiently(this.url, this.#options, signal, async (patience, request) => {
      const response = await request(`bytes=${start}-${end - 1}`);
      if (response.status !== 206 || this.#hasChanged(response)) {
        throw new LoadError('changed', `${this.url} was replaced while it was read`, {url: this.url});
      }
      const bytes = await readBytes(response, patience, {
        maxBytes: end - start,
        ...(onProgress && {onProgress}),
      });
      if (bytes.byteLength === end - start) return bytes.buffer as ArrayBuffer;
      const message = `${this.url} sent ${bytes.byteLength} bytes of the ${end - start} asked for`;
      throw new LoadError('network', message, {url: this.url});
    });
  }

  #hasChanged(response: Response): boolean {
    const {size, etag, lastModified} = stateOf(response, sizeOf(response) ?? this.size);
    const differs = (before: string | null, now: string | null) =>
      before !== null && now !== null && before !== now;
    return (
      size !== this.size || differs(this.#state.etag, etag) || differs(this.#state.lastModified, lastModified)
    );
  }
}

type Request = (range: string) => Promise<Response>;

/** One request and its answer, with an end to waiting. */
async function patiently<T>(
  url: string,
  {timeoutMs = DEFAULT_TIMEOUT_MS, revalidate}: LoadRangeOptions,
  signal: AbortSignal | undefined,
  ask: (patience: Patience, request: Request) => Promise<T>,
): Promise<T> {
  const patience = new Patience(timeoutMs, signal);
  try {
    return await ask(patience, async range => {
      const response = await fetch(url, {
        headers: {Range: range},
        signal: patience.signal,
        cache: revalidate ? 'no-cache' : 'default',
      });
      patience.renew();
      // Not satisfiable: the file has become shorter than it was.
      if (response.ok || response.status === 416) return response;
      const message = `${url} answered with HTTP status ${response.status}`;
      throw new LoadError('http-status', message, {url, status: response.status});
    });
  } catch (error) {
    throw asLoadError(error, patience, url);
  } finally {
    patience.end();
  }
}

async function takeWhole(
  response: Response,
  patience: Patience,
  {maxWholeBytes = DEFAULT_MAX_WHOLE_BYTES, onProgress}: LoadRangeOptions,
): Promise<ArrayBuffer> {
  try {
    const options = {maxBytes: maxWholeBytes, ...(onProgress && {onProgress})};
    return (await readBytes(response, patience, options)).buffer as ArrayBuffer;
  } catch (error) {
    if (!(error instanceof LoadError) || error.code !== 'too-large') throw error;
    throw noRanges(response.url, `ignores byte ranges, and has more than ${maxWholeBytes} bytes`);
  }
}

/** Hosts seldom show `Content-Range` to other sites, but always show how long an answer is. */
async function askForSize(url: string, patience: Patience): Promise<number | null> {
  const response = await fetch(url, {method: 'HEAD', signal: patience.signal});
  const length = response.headers.get('Content-Length');
  return response.ok && length !== null && /^\d+$/.test(length) ? Number(length) : null;
}

function sizeOf(response: Response): number | null {
  const size = /\/(\d+)$/.exec(response.headers.get('Content-Range') ?? '')?.[1];
  return size === undefined ? null : Number(size);
}

function stateOf({headers}: Response, size: number): State {
  return {size, etag: headers.get('ETag'), lastModified: headers.get('Last-Modified')};
}

function noRanges(url: string, why: string): LoadError {
  return new LoadError('no-ranges', `${url} ${why}`, {url});
}
