/** A finding is a diagnostic before its place has been looked up: phases know paths, only the tolerant reader knows lines. */
import type {DiagnosticCode} from './diagnostic-codes.js';
import type {messages} from './messages.js';

/** Keys and indexes from the root of the file, e.g. `['events', 3, 'title']`. */
export type Path = readonly (string | number)[];

/** Offsets into the file's text, in UTF-16 units; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a finding stands: at a span of text, or at the key or the value of a path. */
export type Place = Span | {readonly path: Path; readonly at: 'key' | 'value'};

export interface Finding {
  readonly code: DiagnosticCode;
  readonly place: Place;
  /** What its words are made of, by the function of `messages.ts` that has the name of the code. */
  readonly parameters: readonly unknown[];
}

/** What the words of a code are made of. */
export type MessageParameters<Code extends DiagnosticCode> = Parameters<(typeof messages)[Code]>;

/** Takes findings, as each phase comes upon them; the phases know nothing of what becomes of them. */
export type Report = <Code extends DiagnosticCode>(
  code: Code,
  place: Place,
  ...parameters: MessageParameters<Code>
) => void;

export function atKey(...path: Path): Place {
  return {path, at: 'key'};
}

export function atValue(...path: Path): Place {
  return {path, at: 'value'};
}
