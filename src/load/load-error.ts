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
