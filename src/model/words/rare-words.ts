/**
 * Words that most files have no date for: of dates of which some digits are not told, and of Julian dates. They are a quarter of what
 * words dates, so that a page loads them with the first file that needs them; programs have them from the start. Until they are
 * there, such a date is told in its notation.
 */
import type {HistoricalDate} from '../historical-date-types.js';
import type {Timeline} from '../timeline.js';
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

/** Resolves when all dates of the timeline can be worded. Rejects when what that needs cannot be fetched. */
export async function loadRareWords(timeline: Timeline): Promise<void> {
  if (!words && datesOf(timeline).some(isRare)) await import('./all-rare-words.js');
}

function datesOf({events, documents}: Timeline): readonly (HistoricalDate | null | undefined)[] {
  return [
    ...documents.map(({date}) => date),
    ...events.flatMap(({date, known, outcomeKnown, evidence}) => [
      ...[date, known, outcomeKnown],
      ...evidence.map(piece => piece.date),
    ]),
  ];
}

function isRare(date: HistoricalDate | null | undefined): boolean {
  return Boolean(date && (date.unspecified || date.calendar));
}
