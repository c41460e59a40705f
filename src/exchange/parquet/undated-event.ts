/** The event of a row that tells no date: it has no place on the axis, and stands in lists alone. */
import type {PlainMap} from '../../format/plain.js';
import {parseHistoricalDate} from '../../model/historical-date.js';
import type {HistoricalDate} from '../../model/historical-date-types.js';
import type {HistoricalEvent, Status} from '../../model/timeline.js';

/** In words a year that is not known; other than the notation `XXXX`, which stands for those with four digits, it has no bounds. */
const UNDATED: HistoricalDate = {
  ...parseHistoricalDate('XXXX'),
  ...{earliest: -Infinity, latest: Infinity, start: 'unknown', end: 'unknown'},
};

/** @param value of the row, which has an id. */
export function undatedEvent({id, title, status, lane}: PlainMap): HistoricalEvent {
  const name = typeof id === 'string' ? id : '';
  return {
    id: name,
    title: typeof title === 'string' ? title : name,
    ...{date: UNDATED, calendar: 'gregorian', outcome: 'unknown', known: null},
    status: status as Status,
    lanes: Array.isArray(lane) ? lane.filter(part => typeof part === 'string') : [],
    ...{agents: [], tags: [], evidence: [], relations: []},
  };
}
