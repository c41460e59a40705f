/** A subject and what it claims of the axis: from the subject itself, or, as long as that has not been read, from the columns. */
import {sameDate} from '../../model/compare-dates.js';
import {DATE_LIMIT} from '../../model/date-limit.js';
import type {EndState, HistoricalDate} from '../../model/historical-date-types.js';
import {type Attested, countAccounts, differingDate} from '../accounts.js';
import {EDGE_KINDS, type EventColumns, PRECISIONS, TEXTURES} from '../events/event-columns.js';
import {type Subject, unreadSubject} from '../subject.js';
import type {EdgeKind, Side} from '../view-types.js';
import {type Extent, extentOf} from './extent.js';

/** What has a place on the axis. */
export interface Placed {
  readonly subject: Subject;
  readonly extent: Extent;
  /** Of the dates that other accounts give it, each once; those outside the axis are left out. */
  readonly others: readonly Extent[];
  /** How many accounts its evidence gives. */
  readonly accounts: number;
  /** Places in `PictureSource.lanes`, without doubles, never empty. */
  readonly lanes: readonly number[];
  /** Of its marks, one for each of its lanes. */
  readonly keys: readonly number[];
}

type Claim = Pick<Placed, 'subject' | 'extent' | 'others' | 'accounts'>;

/** Null where neither end of its date is known. */
export function claimOfSubject(subject: Subject): Claim | null {
  const extent = extentOf(subject.date);
  if (!extent) return null;
  return {subject, extent, others: othersOf(subject), accounts: countAccounts(subject)};
}

/** Of what is not told by the columns there is nothing: no title, no other accounts, no members of a set, no relations. */
export function claimOfUnread(columns: EventColumns, position: number): Claim | null {
  const extent = extentAt(columns, position);
  if (!extent) return null;
  const status = TEXTURES[columns.status[position]!]!;
  const date = dateOf(extent, PRECISIONS[columns.precision[position]!]!);
  const subject: Subject = {
    ...{id: unreadSubject(position), title: '', date, status, outcome: 'unknown'},
    ...{lanes: [], relations: [], evidence: []},
  };
  return {subject, extent, others: [], accounts: 1};
}

/** The dates that other accounts give an event, as far as they have a place on the axis. */
export function othersOf(event: Attested): Extent[] {
  const dates = event.evidence.flatMap(evidence => differingDate(evidence, event) ?? []);
  const once = dates.filter((date, i) => dates.findIndex(other => sameDate(other, date)) === i);
  return once.flatMap(date => {
    const extent = extentOf(date);
    return extent && !extent.beyond ? [extent] : [];
  });
}

/** From the first to the last moment at which anything is drawn of it; what stands at the edge of the axis is drawn alone. */
export function reachOf({extent, others}: Pick<Placed, 'extent' | 'others'>): {
  readonly from: number;
  readonly to: number;
} {
  if (extent.beyond) return {from: extent.start, to: extent.end};
  return {
    from: others.reduce((least, {start}) => Math.min(least, start), extent.start),
    to: others.reduce((most, {end}) => Math.max(most, end), extent.end),
  };
}

/** The extent of an event by the columns alone; null where it has none. */
function extentAt(
  {begins, ends, startEdge, endEdge}: Pick<EventColumns, 'begins' | 'ends' | 'startEdge' | 'endEdge'>,
  position: number,
): Extent | null {
  const [start, end] = [begins[position]!, ends[position]!];
  if (Number.isNaN(start)) return null;
  const edges = {startEdge: EDGE_KINDS[startEdge[position]!]!, endEdge: EDGE_KINDS[endEdge[position]!]!};
  const beyond = sideBeyond(start, end, edges);
  return {start, end, ...edges, ...(beyond && {beyond})};
}

/** An end that is open is infinite, but for a date that lies outside the axis, which stands at its edge. */
function sideBeyond(
  start: number,
  end: number,
  {startEdge, endEdge}: {readonly startEdge: EdgeKind; readonly endEdge: EdgeKind},
): Side | undefined {
  if (startEdge === 'open' && start === -DATE_LIMIT) return 'before';
  return endEdge === 'open' && end === DATE_LIMIT ? 'after' : undefined;
}

function dateOf(
  {start, end, startEdge, endEdge}: Extent,
  precision: HistoricalDate['precision'],
): HistoricalDate {
  return {
    edtf: '',
    kind: 'interval',
    earliest: startEdge === 'unknown' ? -Infinity : start,
    latest: endEdge === 'unknown' ? Infinity : Math.max(start, end - 1),
    start: stateOf(startEdge),
    end: stateOf(endEdge),
    precision,
    ...{uncertain: false, approximate: startEdge === 'soft' || endEdge === 'soft', unspecified: false},
  };
}

function stateOf(edge: EdgeKind): EndState {
  return edge === 'open' || edge === 'unknown' ? edge : 'given';
}
