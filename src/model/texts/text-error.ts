/** Every way in which a document's text can be unreadable, a closed union. */
export type TextErrorCode =
  /** There is nothing in it but white space. */
  | 'empty'
  /** There is something in it, such as a TEI header, but no word of a text. */
  | 'no-text'
  /** A web page, which as a text would be mostly its markup. */
  | 'html'
  /** Of a kind that is no text, such as RTF. */
  | 'not-text'
  /** Not well-formed XML. */
  | 'bad-xml'
  /** A reference such as `&nbsp;`: document types are not read, so only the five of XML itself mean something. */
  | 'unknown-entity'
  /** Elements within elements, more than any text needs. */
  | 'too-deep';

/** The words for visitors are made elsewhere, by the code. */
export class TextError extends Error {
  override readonly name = 'TextError';
  readonly code: TextErrorCode;
  /** From 1; where reading stopped, which is at the mistake or just behind it. */
  readonly line?: number;
  /** From 1, in characters. */
  readonly column?: number;

  /** `message` is for developers: the console, the log. */
  constructor(
    code: TextErrorCode,
    message: string,
    place?: {readonly line: number; readonly column: number},
  ) {
    super(message);
    this.code = code;
    if (place === undefined) return;
    this.line = place.line;
    this.column = place.column;
  }
}

/** By its name: the reader of TEI is loaded by itself, and some loaders give what is loaded so a class of its own. */
export function isTextError(error: unknown): error is TextError {
  return error instanceof Error && error.name === 'TextError';
}
