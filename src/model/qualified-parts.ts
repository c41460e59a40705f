/** Takes a single EDTF date apart at its hyphens and takes the qualifiers `?`, `~`, `%` off its parts. */
import type {PartQualifiers, Qualifier} from './historical-date-types.js';

/** The parts as text, not yet checked. */
export interface QualifiedParts {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
  /** What follows the `T`, an offset included. */
  readonly clock?: string;
  readonly qualifiers?: PartQualifiers;
}

const SIGN = '([?~%]?)';
const part = (body: string) => `${SIGN}(${body})${SIGN}`;
const FURTHER_PART = part('[^?~%-]+');
const PARTS = new RegExp(`^${part('Y?-?[^?~%-]+')}(?:-${FURTHER_PART}(?:-${FURTHER_PART})?)?$`);
const CLOCK = /^([^?~%]+)([?~%]?)$/;

/** Undefined where the text has more parts than a date, or signs out of place. */
export function qualifiedParts(text: string): QualifiedParts | undefined {
  const [date = '', clockText, ...more] = text.split('T');
  const match = PARTS.exec(date);
  const clock = clockText === undefined ? undefined : CLOCK.exec(clockText);
  if (match === null || clock === null || more.length > 0) return undefined;
  // A sign stands at the end of the whole or beside a part of it (ISO 8601-2, qualification); between day and time is neither.
  if (clock && /[?~%]$/.test(date)) return undefined;
  const [, beforeYear, year = '', afterYear, beforeMonth, month, afterMonth, beforeDay, day, afterDay] =
    match;
  // A sign behind a part holds for all before it too; one behind the time for the whole.
  const behindDay = [afterDay, clock?.[2]];
  const behindMonth = [afterMonth, ...behindDay];
  const qualifiers = /[?~%]/.test(text)
    ? withoutGaps({
        year: together([beforeYear, afterYear, ...behindMonth]),
        month: together([beforeMonth, ...behindMonth]),
        day: together([beforeDay, ...behindDay]),
      })
    : undefined;
  return {
    year,
    ...(month !== undefined && {month}),
    ...(day !== undefined && {day}),
    ...(clock !== undefined && {clock: clock[1]!}),
    ...(qualifiers && {qualifiers}),
  };
}

/** `?` and `~` on the same part say what `%` says. */
function together(signs: readonly (string | undefined)[]): Qualifier | undefined {
  const all = signs.join('');
  const uncertain = /[?%]/.test(all);
  const approximate = /[~%]/.test(all);
  if (uncertain) return approximate ? '%' : '?';
  return approximate ? '~' : undefined;
}

type Gappy<T> = {readonly [K in keyof T]?: T[K] | undefined};

function withoutGaps({year, month, day}: Gappy<PartQualifiers>): PartQualifiers | undefined {
  if (year === undefined && month === undefined && day === undefined) return undefined;
  return {...(year && {year}), ...(month && {month}), ...(day && {day})};
}
