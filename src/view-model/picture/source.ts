/** What of a timeline stays the same in all of its pictures; made once. */
import {sameDate} from '../../model/compare-dates.js';
import {type Span, TimeIndex} from '../../model/time-index.js';
import type {HistoricalEvent, Timeline} from '../../model/timeline.js';
import {countAccounts, differingDate} from '../accounts.js';
import {type Links, linksOf} from './arrows/links.js';
import {type Extent, extentOf} from './extent.js';

/** An event that has a place on the axis. */
export interface Placed {
  readonly event: HistoricalEvent;
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

export interface PictureSource {
  /** As in the timeline: in order of their dates. */
  readonly placed: readonly Placed[];
  /** Where each event id is in `placed`. */
  readonly positions: ReadonlyMap<string, number>;
  readonly index: TimeIndex;
  /** Names of the lanes that hold events, in display order; empty for the unnamed lane, which comes last. */
  readonly lanes: readonly string[];
  /** For positions in `placed`: which earlier timings an event replaces. */
  readonly replaces: ReadonlyMap<number, number>;
  readonly links: Links;
}

export function pictureSource(timeline: Timeline): PictureSource {
  const lanes = usedLanes(timeline);
  const laneAt = new Map(lanes.map((lane, position) => [lane.id, position]));
  const extents = timeline.events.flatMap(event => {
    const extent = extentOf(event.date);
    return extent ? [{event, extent}] : [];
  });
  let nextKey = 0;
  const placed = extents.map(({event, extent}): Placed => {
    const own = [...new Set(lanesOf(event, laneAt))];
    const firstKey = nextKey;
    nextKey += own.length;
    return {event, extent, others: othersOf(event), accounts: countAccounts(event), lanes: own, firstKey};
  });
  const positions = new Map(placed.map(({event}, position) => [event.id, position]));
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

function othersOf(event: HistoricalEvent): Extent[] {
  const dates = event.evidence.flatMap(evidence => differingDate(evidence, event) ?? []);
  const once = dates.filter((date, i) => dates.findIndex(other => sameDate(other, date)) === i);
  return once.flatMap(date => {
    const extent = extentOf(date);
    return extent && !extent.beyond ? [extent] : [];
  });
}

/** Null stands for the unnamed lane. */
interface UsedLane {
  readonly id: string | null;
  readonly name: string;
}

function usedLanes({lanes, events}: Timeline): UsedLane[] {
  const known = new Set(lanes.map(lane => lane.id));
  const used = new Set(events.flatMap(event => event.lanes));
  const named = lanes.filter(lane => used.has(lane.id));
  const unnamed = events.some(event => !event.lanes.some(id => known.has(id)));
  return unnamed || named.length === 0 ? [...named, {id: null, name: ''}] : named;
}

function lanesOf(event: HistoricalEvent, laneAt: ReadonlyMap<string | null, number>): number[] {
  const named = event.lanes.flatMap(id => laneAt.get(id) ?? []);
  return named.length > 0 ? named : [laneAt.get(null) ?? 0];
}

function replacements(
  placed: readonly Placed[],
  positions: ReadonlyMap<string, number>,
): Map<number, number> {
  const found = new Map<number, number>();
  placed.forEach(({event}, position) => {
    const target = event.relations.find(
      ({type, target: id}) => type === 'replaces' && positions.has(id),
    )?.target;
    if (target !== undefined) found.set(position, positions.get(target)!);
  });
  return found;
}
