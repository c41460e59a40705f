import type {HistoricalEvent, RelationType} from '../model/timeline.js';
import {formatHistoricalDate} from '../model/words/format-historical-date.js';
import type {ReaderIndex} from './reader-index.js';
import type {ReaderRelation, RelatedEvent} from './reader-types.js';

interface Link {
  readonly type: RelationType;
  readonly direction: 'from' | 'to';
  readonly conditional: boolean;
  readonly other: HistoricalEvent;
}

/** The relations of an event in both directions, its own first, those of one kind together. */
export function relationsOf(
  event: HistoricalEvent,
  index: ReaderIndex,
  locale: string,
): readonly ReaderRelation[] {
  const groups = new Map<string, {readonly link: Link; readonly others: RelatedEvent[]}>();
  for (const link of [...outgoing(event, index), ...incoming(event, index)]) {
    const key = `${link.direction} ${link.type} ${String(link.conditional)}`;
    const group = groups.get(key) ?? {link, others: []};
    const {id, title, date} = link.other;
    group.others.push({id, title, date: formatHistoricalDate(date, locale)});
    groups.set(key, group);
  }
  return [...groups.values()].map(({link: {type, direction, conditional}, others}) => ({
    type,
    direction,
    conditional,
    others,
  }));
}

function outgoing(event: HistoricalEvent, index: ReaderIndex): readonly Link[] {
  return event.relations.flatMap(({type, target}): Link[] => {
    const other = index.events.get(target);
    return other === undefined
      ? []
      : [{type, direction: 'from', conditional: isConditional(type, event), other}];
  });
}

function incoming(event: HistoricalEvent, index: ReaderIndex): readonly Link[] {
  return (index.incoming.get(event.id) ?? []).map(({type, source}) => ({
    type,
    direction: 'to',
    conditional: isConditional(type, source),
    other: source,
  }));
}

/** By these an event does something to another, which is done only once it has come about. */
const DEEDS: ReadonlySet<RelationType> = new Set(['replaces', 'realises', 'respondsTo']);

/** What is only planned or proposed has not replaced anything yet, unless the file says that it came about. */
function isConditional(type: RelationType, {status, outcome}: HistoricalEvent): boolean {
  return DEEDS.has(type) && status !== 'actual' && outcome !== 'realised';
}
