/**
 * Dates beside each other leave out what they share: "17 to 20 January 1955", "49 to 44 BC"; "January 17 to 20, 1955"
 * where the month comes first, and the year once at the beginning where it does. What is left out is always coarser than what
 * stays: 17 January and 17 March keep both days.
 */
import type {TextPart} from './locale-formats.js';

type Parts = readonly TextPart[];

const RANK = {literal: -1, day: 0, month: 1, year: 2, sign: 3, era: 3} as const;

/** The pieces that stay of each date, in their order, to be joined by words. */
export function withoutShared(dates: readonly Parts[]): readonly Parts[] {
  const end = sharedAtEnd(dates);
  const start = sharedAtStart(dates);
  const choices = [
    {start, end},
    {start: 0, end},
    {start, end: 0},
  ];
  const cut = choices.find(choice => isClear(dates, choice)) ?? {start: 0, end: 0};
  const last = dates.length - 1;
  return dates.map((parts, i) => {
    const kept = parts.slice(i > 0 ? cut.start : 0, i < last ? parts.length - cut.end : parts.length);
    return i < last ? withDot(kept, parts[parts.length - cut.end]) : kept;
  });
}

/** In "17. Januar" the dot is of the day, though `Intl` has it in one with the space. */
function withDot(kept: Parts, next: TextPart | undefined): Parts {
  const isOfDay = kept.at(-1)?.field === 'day' && next?.field === 'literal' && next.text.startsWith('.');
  return isOfDay ? [...kept, {field: 'literal', text: '.'}] : kept;
}

export function textOf(parts: Parts): string {
  return parts.map(({text}) => text).join('');
}

/** Whether something of a date stays in each, and all that stays is finer than all that goes. */
function isClear(dates: readonly Parts[], cut: {start: number; end: number}): boolean {
  if (isSignAlone(dates, cut.end) && !areEquallyFine(dates)) return false;
  return dates.every(parts => {
    if (isEraAlone(parts.slice(0, cut.start))) return false;
    const gone = [...parts.slice(0, cut.start), ...parts.slice(parts.length - cut.end)];
    const [kept, dropped] = [
      ranksOf(parts.slice(cut.start, Math.max(parts.length - cut.end, 0))),
      ranksOf(gone),
    ];
    // Without its era, "December 2" is no month of the year 2.
    const losesEra = gone.some(({field}) => field === 'era') && Math.min(...dropped) === RANK.era;
    if (losesEra && kept.some(rank => rank < RANK.year)) return false;
    return kept.length > 0 && Math.max(...kept) < Math.min(...dropped);
  });
}

/** "1960 г. и декабрь 1961 г.": without its sign the year would seem to be another of the December. */
function isSignAlone([first = []]: readonly Parts[], end: number): boolean {
  const dropped = ranksOf(first.slice(first.length - end));
  return end > 0 && dropped.length === 1 && first.at(-1)?.field === 'sign';
}

function areEquallyFine(dates: readonly Parts[]): boolean {
  return new Set(dates.map(parts => Math.min(...ranksOf(parts)))).size === 1;
}

/** "公元前49年至44年" would seem to end after the turn of the era. */
function isEraAlone(dropped: Parts): boolean {
  return (
    dropped.some(({field, number = 0}) => field === 'era' && number < 0) &&
    !ranksOf(dropped).includes(RANK.year)
  );
}

function ranksOf(parts: Parts): readonly number[] {
  return parts.map(({field}) => RANK[field]).filter(rank => rank >= 0);
}

function sharedAtStart(dates: readonly Parts[]): number {
  const [first = [], ...others] = dates;
  const found = first.findIndex((part, i) => others.some(other => !isSame(part, other[i])));
  const end = found < 0 ? first.length : found;
  // A mere sign behind a number, such as 日, belongs to each of the numbers.
  return ranksOf(first.slice(0, end)).length > 0 ? end : 0;
}

function sharedAtEnd(dates: readonly Parts[]): number {
  return sharedAtStart(dates.map(parts => [...parts].reverse()));
}

function isSame(a: TextPart, b: TextPart | undefined): boolean {
  return a.field === b?.field && a.text === b.text;
}
