/** Reads the dates of a file. An event whose date cannot be read is left out; any other date costs only itself. */
import {parseHistoricalDate} from '../model/historical-date.js';
import {HistoricalDateError} from '../model/historical-date-error.js';
import type {Calendar, HistoricalDate} from '../model/historical-date-types.js';
import {atValue, type Path, type Report} from './finding.js';
import type {EvidencePart} from './schema.js';
import type {CheckedEvent, CheckedFile} from './shape.js';
import type {Work} from './work.js';

export interface DatedEvent extends CheckedEvent {
  readonly date: HistoricalDate;
  readonly calendar: Calendar;
  readonly known?: HistoricalDate;
  readonly outcomeKnown?: HistoricalDate;
  readonly evidence: readonly DatedEvidence[];
}

export interface DatedEvidence {
  readonly part: EvidencePart;
  readonly path: Path;
  readonly date?: HistoricalDate;
}

export interface Dates {
  readonly events: readonly DatedEvent[];
  /** By document id. */
  readonly documents: ReadonlyMap<string, DocumentDate>;
}

/** `unreadable`: the document has a date, but nobody knows which. */
export type DocumentDate = HistoricalDate | 'unreadable';

export function* readDates(file: CheckedFile, report: Report): Work<Dates> {
  const read = dateReader(report);
  const documents = new Map<string, DocumentDate>();
  for (const [id, {date}] of file.documents) {
    const known = read(date, 'gregorian', ['documents', id], 'date');
    if (known) documents.set(id, known);
    else if (date !== undefined || file.undatable.has(id)) documents.set(id, 'unreadable');
  }
  const events: DatedEvent[] = [];
  for (const event of file.events) {
    yield;
    const dated = datedEvent(event, read);
    if (dated) events.push(dated);
  }
  return {events, documents};
}

/** `path` is of the map in which the date stands under `key`. */
type ReadDate = (
  edtf: string | undefined,
  calendar: Calendar,
  path: Path,
  key: string,
) => HistoricalDate | undefined;

function datedEvent({part, path}: CheckedEvent, read: ReadDate): DatedEvent | undefined {
  const {calendar = 'gregorian', status = 'actual'} = part;
  const date = read(part.date, calendar, path, 'date');
  const known = read(part.known, calendar, path, 'known');
  const outcomeKnown =
    status === 'actual' ? undefined : read(part.outcomeKnown, calendar, path, 'outcomeKnown');
  const evidence = (part.evidence ?? []).flatMap((item, index) => {
    if (!item) return [];
    const place = [...path, 'evidence', index];
    const given = read(item.date, calendar, place, 'date');
    return [{part: item, path: place, ...(given && {date: given})}];
  });
  return (
    date && {part, path, date, calendar, evidence, ...(known && {known}), ...(outcomeKnown && {outcomeKnown})}
  );
}

/** Dates come again and again in a file, and are values, so that each notation is read once. */
function dateReader(report: Report): ReadDate {
  const read = new Map<string, HistoricalDate | HistoricalDateError>();
  return (edtf, calendar, path, key) => {
    if (edtf === undefined) return undefined;
    const name = `${calendar} ${edtf}`;
    const date = read.get(name) ?? parse(edtf, calendar);
    read.set(name, date);
    if (!(date instanceof HistoricalDateError)) return date;
    report('bad-date', atValue(...path, key), key, date);
    return undefined;
  };
}

function parse(edtf: string, calendar: Calendar): HistoricalDate | HistoricalDateError {
  try {
    return parseHistoricalDate(edtf, calendar);
  } catch (error) {
    if (error instanceof HistoricalDateError) return error;
    throw error;
  }
}
