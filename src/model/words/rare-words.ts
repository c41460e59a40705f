/**
 * Words that most dates need none of: for dates of which some digits are not told, and for Julian dates. They are a quarter of what
 * words dates. A page has them with its second part; programs have them from the start. Until they are there, such a date is told
 * in its notation.
 */
import type {gregorianTwin} from './gregorian-twin.js';
import type {vagueWords} from './vague-date-words.js';

export interface RareWords {
  readonly gregorianTwin: typeof gregorianTwin;
  readonly vagueWords: typeof vagueWords;
}

let words: RareWords | null = null;

export function registerRareWords(theirs: RareWords): void {
  words = theirs;
}

/** Null as long as nobody has loaded them. */
export function rareWords(): RareWords | null {
  return words;
}
