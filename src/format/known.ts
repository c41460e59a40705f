/** From when an event can be known, where the file does not say: from the earliest document that supports it. */
import {parseHistoricalDate} from '../model/historical-date.js';
import type {HistoricalDate} from '../model/historical-date-types.js';
import type {DatedEvidence} from './dates.js';
import type {ResolvedDocument} from './references.js';

/** The date of a document, or of the whole that it is a part of. `documents` go in no circle. */
export function dateOfDocument(
  id: string,
  documents: ReadonlyMap<string, ResolvedDocument>,
  dates: ReadonlyMap<string, HistoricalDate>,
): HistoricalDate | undefined {
  for (let part: string | undefined = id; part !== undefined; part = documents.get(part)?.partOf) {
    const date = dates.get(part);
    if (date) return date;
  }
  return undefined;
}

/**
 * The earliest day of the documents that support an event; null, which means always, where none of them is dated.
 *
 * @param dateOf the date of the document with an id.
 */
export function knownFrom(
  evidence: readonly DatedEvidence[],
  dateOf: (document: string) => HistoricalDate | undefined,
): HistoricalDate | null {
  const dates = evidence.flatMap(({part}) =>
    part.document === undefined || part.stance === 'contradicts' ? [] : (dateOf(part.document) ?? []),
  );
  const [first, ...others] = dates;
  if (!first) return null;
  return firstDay(
    others.reduce((earliest, date) => (date.earliest < earliest.earliest ? date : earliest), first),
  );
}

/** The first day that a date can mean. Where its start is not known it is "by its last day", which stays as it is. */
function firstDay(date: HistoricalDate): HistoricalDate | null {
  if (date.earliest === -Infinity) {
    const day = edtfDay(date.latest);
    return day === null ? null : parseHistoricalDate(`/${day}`);
  }
  const day = edtfDay(date.earliest);
  return day === null ? date : parseHistoricalDate(day);
}

/** Null outside the years that EDTF writes with four digits. */
function edtfDay(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  const year = date.getUTCFullYear();
  if (Number.isNaN(year) || Math.abs(year) > 9999) return null;
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  const sign = year < 0 ? '-' : '';
  return `${sign}${pad(Math.abs(year), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
}
