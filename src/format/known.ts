/** From when an event can be known, where the file does not say: from the earliest document that supports it. */
import {edtfDay} from '../model/edtf-day.js';
import {parseHistoricalDate} from '../model/historical-date.js';
import type {HistoricalDate} from '../model/historical-date-types.js';
import type {DocumentDate} from './dates.js';
import type {ResolvedDocument, ResolvedEvent} from './references.js';

/**
 * The date of a document, or of the whole that it is a part of. `documents` go in no circle. A part whose own date cannot be
 * read does not take that of its whole, which may well be earlier.
 */
export function dateOfDocument(
  id: string,
  documents: ReadonlyMap<string, ResolvedDocument>,
  dates: ReadonlyMap<string, DocumentDate>,
): DocumentDate | undefined {
  for (let part: string | undefined = id; part !== undefined; part = documents.get(part)?.partOf) {
    const date = dates.get(part);
    if (date) return date;
  }
  return undefined;
}

/**
 * The earliest day of the documents that support an event; null, which means always, where none of them is dated. Where none
 * is because of a mistake in the file, "always" could be far too early: then it is the last day of the event itself.
 *
 * @param dateOf the date of the document with an id.
 */
export function knownFrom(
  {event, evidence}: Pick<ResolvedEvent, 'event' | 'evidence'>,
  dateOf: (document: string) => DocumentDate | undefined,
): HistoricalDate | null {
  const found = evidence.flatMap(({part}) =>
    part.document === undefined || part.stance === 'contradicts' ? [] : (dateOf(part.document) ?? []),
  );
  // Without those that cannot be read it is later than with them, never earlier.
  const [first, ...others] = found.filter(date => date !== 'unreadable');
  if (first) return firstDay(others.reduce((a, b) => (surelyBy(b) < surelyBy(a) ? b : a), first));
  const isComplete = found.length === 0 && evidence.length === (event.part.evidence ?? []).length;
  return isComplete ? null : lastDay(event.date);
}

/** The start; where that is not known it may be any time before the end, and only by the end it is sure. */
function surelyBy({earliest, latest}: HistoricalDate): number {
  return earliest === -Infinity ? latest : earliest;
}

/** The last day that a date can mean; the first where it has no end. */
function lastDay(date: HistoricalDate): HistoricalDate | null {
  const day = edtfDay(date.latest);
  return day === null ? firstDay(date) : parseHistoricalDate(day);
}

/** A document is cited again and again. */
const firstDays = new WeakMap<HistoricalDate, HistoricalDate | null>();

function firstDay(date: HistoricalDate): HistoricalDate | null {
  const known = firstDays.get(date);
  if (known !== undefined) return known;
  const found = findFirstDay(date);
  firstDays.set(date, found);
  return found;
}

/** The first day that a date can mean. Where its start is not known it is "by its last day", which stays as it is. */
function findFirstDay(date: HistoricalDate): HistoricalDate | null {
  if (date.earliest === -Infinity) {
    const day = edtfDay(date.latest);
    return day === null ? null : parseHistoricalDate(`/${day}`);
  }
  const day = edtfDay(date.earliest);
  return day === null ? date : parseHistoricalDate(day);
}
