/** A date beside what has to come of it. */
import {at, first, last} from './moments.js';

export interface Example {
  readonly edtf: string;
  readonly earliest: number;
  readonly latest: number;
  /** In English. */
  readonly words: string;
}

export type ExampleGroup = readonly [name: string, examples: readonly Example[]];

export const days = (edtf: string, from: string, to: string, words: string): Example => ({
  edtf,
  earliest: first(from),
  latest: last(to),
  words,
});
export const moment = (edtf: string, from: string, to: string, words: string): Example => ({
  edtf,
  earliest: at(from),
  latest: at(to),
  words,
});
export const since = (edtf: string, from: string, words: string): Example => ({
  edtf,
  earliest: first(from),
  latest: Infinity,
  words,
});
export const until = (edtf: string, to: string, words: string): Example => ({
  edtf,
  earliest: -Infinity,
  latest: last(to),
  words,
});
