/**
 * A timeline as it was known on a day, and the days on which more became known.
 *
 * An event is there from the beginning of its `known` on, or always where that is null or has no start. What became of a plan
 * is told from `outcomeKnown` on; without it, of a plan that was realised, from when an event that realises it is known, or
 * happened where it was known always; of one that was superseded, likewise by an event that replaces it and took place, which
 * no proposal tells; where nothing of that tells it, from the end of the plan's own date, when its time has passed.
 * Until then the outcome is unknown, and where that date has no end, on every day: it would be told too early on any of them.
 * A day counts whole: what became known in its last hour is known on it.
 */
import {MS_PER_DAY} from '../model/calendar.js';
import type {HistoricalDate} from '../model/historical-date-types.js';
import type {HistoricalEvent, Outcome, RelationType, Timeline} from '../model/timeline.js';

/** A day on which more became known than was known on the day before. */
export interface KnowledgeChange {
  /** Its first millisecond, UTC. */
  readonly start: number;
  /** How many events became known. */
  readonly events: number;
  /** Of how many events that were known already the outcome became known. */
  readonly outcomes: number;
}

/** By outcome and event id: from when another event tells that it came to that, if one does. UTC milliseconds. */
type Told = Partial<Readonly<Record<Outcome, ReadonlyMap<string, number>>>>;

/**
 * The timeline by the end of `day`: only the events known by then, each in the state it had, and no relation to one that was not
 * known. The same timeline where nothing differs, for null, and for a date without an end; what does not differ in it is the same
 * object. Evidence stays whole: it is how we know today what was known then.
 */
export function asKnown(timeline: Timeline, day: HistoricalDate | null): Timeline {
  if (day === null || !Number.isFinite(day.latest)) return timeline;
  const told = toldBy(timeline);
  const known = timeline.events.filter(event => knownFrom(event) <= day.latest);
  const ids = new Set(known.map(({id}) => id));
  const events = known.map(event => stateOf(event, ids, outcomeFrom(event, told) <= day.latest));
  const isWhole = known.length === timeline.events.length;
  if (isWhole && events.every((event, i) => event === timeline.events[i])) return timeline;
  return {...timeline, events, story: timeline.story.filter(id => ids.has(id))};
}

/** In order of time. */
export function changesOfKnowledge(timeline: Timeline): readonly KnowledgeChange[] {
  const told = toldBy(timeline);
  const changes = new Map<number, KnowledgeChange>();
  const count = (start: number, {events = 0, outcomes = 0}: Partial<KnowledgeChange>): void => {
    if (!Number.isFinite(start)) return;
    const before = changes.get(start) ?? {start, events: 0, outcomes: 0};
    changes.set(start, {start, events: before.events + events, outcomes: before.outcomes + outcomes});
  };
  for (const event of timeline.events) {
    const known = startOfDay(knownFrom(event));
    const outcome = startOfDay(outcomeFrom(event, told));
    count(known, {events: 1});
    // Of an event that is not known yet the outcome changes nothing.
    if (event.outcome !== 'unknown' && outcome > known) count(outcome, {outcomes: 1});
  }
  return [...changes.values()].sort((a, b) => a.start - b.start);
}

function knownFrom({known}: HistoricalEvent): number {
  return known?.earliest ?? -Infinity;
}

function toldBy({events}: Timeline): Told {
  const realised = earliestByTarget(events, 'realises', tellsFrom);
  return {
    realised,
    superseded: earliestByTarget(events, 'replaces', event => takesPlaceFrom(event, {realised})),
  };
}

function earliestByTarget(
  events: readonly HistoricalEvent[],
  type: RelationType,
  from: (event: HistoricalEvent) => number,
): ReadonlyMap<string, number> {
  const earliest = new Map<string, number>();
  for (const event of events) {
    for (const relation of event.relations) {
      const moment = relation.type === type ? from(event) : Infinity;
      if (moment < (earliest.get(relation.target) ?? Infinity)) earliest.set(relation.target, moment);
    }
  }
  return earliest;
}

/** From when it is known that it took place; never where it is no more than a plan. */
function takesPlaceFrom(event: HistoricalEvent, told: Told): number {
  if (event.status === 'actual') return tellsFrom(event);
  return event.outcome === 'realised' ? Math.max(knownFrom(event), outcomeFrom(event, told)) : Infinity;
}

/** From when it tells that a plan came about: where no day is recorded on which it became known, not before it happened. */
function tellsFrom(event: HistoricalEvent): number {
  const from = knownFrom(event);
  if (Number.isFinite(from)) return from;
  const {earliest, latest} = event.date;
  return Number.isFinite(earliest) ? earliest : latest;
}

function outcomeFrom({id, date, outcome, outcomeKnown}: HistoricalEvent, told: Told): number {
  if (outcomeKnown) return outcomeKnown.earliest;
  return told[outcome]?.get(id) ?? date.latest;
}

function stateOf(
  event: HistoricalEvent,
  known: ReadonlySet<string>,
  isOutcomeKnown: boolean,
): HistoricalEvent {
  const isKnown = ({target}: {readonly target: string}): boolean => known.has(target);
  const relations = event.relations.every(isKnown) ? event.relations : event.relations.filter(isKnown);
  if (event.outcome !== 'unknown' && !isOutcomeKnown) return {...withoutOutcome(event), relations};
  return relations === event.relations ? event : {...event, relations};
}

function withoutOutcome(event: HistoricalEvent): HistoricalEvent {
  const state = {...event, outcome: 'unknown' as const};
  Reflect.deleteProperty(state, 'outcomeKnown');
  return state;
}

function startOfDay(moment: number): number {
  return Math.floor(moment / MS_PER_DAY) * MS_PER_DAY;
}
