/** What of a timeline stays the same in all of its pictures; made once. */
import {sameDate} from '../../model/compare-dates.js';
import {type Span, TimeIndex} from '../../model/time-index.js';
import type {Lane, Timeline} from '../../model/timeline.js';
import {type Attested, countAccounts, differingDate} from '../accounts.js';
import type {Subject} from '../subject.js';
import {type Links, linksOf} from './arrows/links.js';
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
  /** Of its mark in its first lane; the marks in its further lanes have the numbers after it. */
  readonly firstKey: number;
}

/** Documents in a lane of their own, below all others. */
export interface DocumentLane {
  readonly name: string;
  /** In order of their dates. */
  readonly documents: readonly Subject[];
}

export interface PictureSource {
  /** Events as in the timeline, in order of their dates, then documents. */
  readonly placed: readonly Placed[];
  /** Where each subject is in `placed`, by its id. */
  readonly positions: ReadonlyMap<string, number>;
  readonly index: TimeIndex;
  /** Names of the lanes that hold anything, in display order; empty for the unnamed lane, which comes after all that the file names. */
  readonly lanes: readonly string[];
  /** For positions in `placed`: which earlier timings an event replaces. */
  readonly replaces: ReadonlyMap<number, number>;
  readonly links: Links;
}

/** `below`: the documents that are drawn as well, if any are. */
export function pictureSource(timeline: Timeline, below: DocumentLane | null = null): PictureSource {
  const {name: last = '', documents = []} = below ?? {};
  const named = usedLanes(timeline);
  const lanes = documents.length === 0 ? named : [...named, {id: DOCUMENTS, name: last}];
  const laneAt = new Map(lanes.map((lane, position) => [lane.id, position]));
  const extents = [...timeline.events, ...documents].flatMap((subject: Subject) => {
    const extent = extentOf(subject.date);
    return extent ? [{subject, extent}] : [];
  });
  let nextKey = 0;
  const placed = extents.map(({subject, extent}): Placed => {
    const own = [...new Set(lanesOf(subject, laneAt))];
    const firstKey = nextKey;
    nextKey += own.length;
    return {
      subject,
      extent,
      others: othersOf(subject),
      accounts: countAccounts(subject),
      lanes: own,
      firstKey,
    };
  });
  const positions = new Map(placed.map(({subject}, position) => [subject.id, position]));
  return {
    placed,
    positions,
    index: new TimeIndex(placed.map(reachOf)),
    lanes: lanes.map(lane => lane.name),
    replaces: replacements(placed, positions),
    links: linksOf(placed, positions),
  };
}

/** From the first to the last moment at which anything is drawn of it. */
export function reachOf({extent, others}: Pick<Placed, 'extent' | 'others'>): Span {
  return {
    earliest: others.reduce((least, {start}) => Math.min(least, start), extent.start),
    latest: others.reduce((most, {end}) => Math.max(most, end), extent.end),
  };
}

function othersOf(event: Attested): Extent[] {
  const dates = event.evidence.flatMap(evidence => differingDate(evidence, event) ?? []);
  const once = dates.filter((date, i) => dates.findIndex(other => sameDate(other, date)) === i);
  return once.flatMap(date => {
    const extent = extentOf(date);
    return extent && !extent.beyond ? [extent] : [];
  });
}

/** In the place of an id: no file has such a lane. */
const [UNNAMED, DOCUMENTS] = [null, undefined];
type LaneId = Lane['id'] | typeof UNNAMED | typeof DOCUMENTS;

interface UsedLane {
  readonly id: LaneId;
  readonly name: string;
}

function usedLanes({lanes, events}: Timeline): UsedLane[] {
  const known = new Set(lanes.map(lane => lane.id));
  const used = new Set(events.flatMap(event => event.lanes));
  const named = lanes.filter(lane => used.has(lane.id));
  const unnamed = events.some(event => !event.lanes.some(id => known.has(id)));
  return unnamed || named.length === 0 ? [...named, {id: UNNAMED, name: ''}] : named;
}

function lanesOf({lanes, status}: Subject, laneAt: ReadonlyMap<LaneId, number>): number[] {
  const named = lanes.flatMap(id => laneAt.get(id) ?? []);
  return named.length > 0 ? named : [laneAt.get(status === 'document' ? DOCUMENTS : UNNAMED) ?? 0];
}

function replacements(
  placed: readonly Placed[],
  positions: ReadonlyMap<string, number>,
): Map<number, number> {
  const found = new Map<number, number>();
  placed.forEach(({subject}, position) => {
    const target = subject.relations.find(
      ({type, target: id}) => type === 'replaces' && positions.has(id),
    )?.target;
    if (target !== undefined) found.set(position, positions.get(target)!);
  });
  return found;
}
