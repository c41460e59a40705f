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
  /** Without the sign that it is weak. */
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
    return new RemoteFile({url, found}, stateOf(response, size), options);
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

/** What a host says of an address that it signed for a while, once that is over, or of a place that a file has left. */
const GONE: readonly (number | undefined)[] = [403, 404, 410];

class RemoteFile implements RangeFile {
  readonly url: string;
  /** As it was asked for at first. */
  readonly #original: string;
  /** Where it was found last. */
  #found: string;
  readonly #state: State;
  readonly #options: LoadRangeOptions;

  constructor({url, found}: {url: string; found: string}, state: State, options: LoadRangeOptions) {
    this.url = this.#found = found;
    this.#original = url;
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
  async read(start: number, end: number, options: ReadRangeOptions = {}): Promise<ArrayBuffer> {
    const found = this.#found;
    try {
      return await this.#readAt(found, [start, end], options);
    } catch (error) {
      const isGone = error instanceof LoadError && GONE.includes(error.status);
      if (!isGone || found === this.#original) throw error;
      return this.#readAt(this.#original, [start, end], options);
    }
  }

  #readAt(
    url: string,
    [start, end]: readonly [start: number, end: number],
    {signal, onProgress}: ReadRangeOptions,
  ): Promise<ArrayBuffer> {
    return patiently(url, this.#options, signal, async (patience, request) => {
      const response = await request(`bytes=${start}-${end - 1}`);
      this.#check(response);
      this.#found = response.url || url;
      const bytes = await readBytes(response, patience, {
        maxBytes: end - start,
        ...(onProgress && {onProgress}),
      });
      if (bytes.byteLength === end - start) return bytes.buffer as ArrayBuffer;
      const message = `${this.url} sent ${bytes.byteLength} bytes of the ${end - start} asked for`;
      throw new LoadError('network', message, {url: this.url});
    });
  }

  /** Throws where it is no part of the file that was opened. */
  #check(response: Response): void {
    const {url} = this;
    const {size, etag, lastModified} = stateOf(response, sizeOf(response) ?? this.size);
    const before = this.#state;
    // A tag tells more than a time, and hosts that keep copies of a file may give each copy a time of its own.
    const hasTags = before.etag !== null && etag !== null;
    if (response.status === 200 && hasTags && before.etag === etag) {
      throw noRanges(url, 'does not answer byte ranges any more');
    }
    const differs = hasTags
      ? before.etag !== etag
      : before.lastModified !== null && lastModified !== null && before.lastModified !== lastModified;
    if (response.status === 206 && size === this.size && !differs) return;
    throw new LoadError('changed', `${url} was replaced while it was read`, {url});
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
  // A host that compresses some of its answers weakens their tags; what they are of is the same.
  const etag = headers.get('ETag')?.replace(/^W\//, '') ?? null;
  return {size, etag, lastModified: headers.get('Last-Modified')};
}

function noRanges(url: string, why: string): LoadError {
  return new LoadError('no-ranges', `${url} ${why}`, {url});
}
