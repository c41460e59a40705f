import type {Agent, HistoricalEvent, RelationType, SourceDocument, Timeline} from '../model/timeline.js';

/** What the reader looks up by id, made once a timeline. */
export interface ReaderIndex {
  readonly events: ReadonlyMap<string, HistoricalEvent>;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly agents: ReadonlyMap<string, Agent>;
  /** Relations that other events have to an event, by its id, in order of those events' dates. */
  readonly incoming: ReadonlyMap<string, readonly Incoming[]>;
}

export interface Incoming {
  readonly type: RelationType;
  readonly source: HistoricalEvent;
}

const indexes = new WeakMap<Timeline, ReaderIndex>();

export function indexOf(timeline: Timeline): ReaderIndex {
  let index = indexes.get(timeline);
  if (index === undefined) {
    index = {
      events: byId(timeline.events),
      documents: byId(timeline.documents),
      agents: byId(timeline.agents),
      incoming: incomingOf(timeline.events),
    };
    indexes.set(timeline, index);
  }
  return index;
}

function byId<T extends {readonly id: string}>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map(item => [item.id, item]));
}

function incomingOf(events: readonly HistoricalEvent[]): ReadonlyMap<string, readonly Incoming[]> {
  const incoming = new Map<string, Incoming[]>();
  for (const source of events) {
    for (const {type, target} of source.relations) {
      const known = incoming.get(target);
      if (known === undefined) incoming.set(target, [{type, source}]);
      else known.push({type, source});
    }
  }
  return incoming;
}
