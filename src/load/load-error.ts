/** Every way in which loading can fail, a closed union. The words for visitors are with the strings, under the same names. */
export type LoadErrorCode =
  | 'network'
  | 'http-status'
  | 'timeout'
  | 'too-large'
  /** A web page came where a file was asked for. */
  | 'html'
  /** Bytes that are no text, such as an archive or an image. */
  | 'not-text'
  /** Text, but not UTF-8. */
  | 'bad-encoding'
  /** The host sends a file whole or not at all, and it is too large for that. */
  | 'no-ranges'
  /** The file became another one while it was being read. */
  | 'changed'
  /** Bytes that are not what the file says it is, or only a part of it. */
  | 'damaged'
  /** A table without the columns that a timeline needs. */
  | 'wrong-columns'
  | 'aborted';

export interface LoadErrorOptions extends ErrorOptions {
  readonly url: string;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
}

export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly code: LoadErrorCode;
  readonly url: string;
  readonly status?: number;

  /** `message` is for developers: the console, the log. */
  constructor(code: LoadErrorCode, message: string, {url, status, ...options}: LoadErrorOptions) {
    super(message, options);
    this.code = code;
    this.url = url;
    if (status !== undefined) this.status = status;
  }
}
