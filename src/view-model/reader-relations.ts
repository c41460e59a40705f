import type {HistoricalEvent, RelationType} from '../model/timeline.js';
import {formatHistoricalDate} from '../model/words/format-historical-date.js';
import {type Mood, moodOf} from '../model/mood.js';
import type {ReaderIndex} from './reader-index.js';
import type {ReaderRelation, RelatedEvent} from './reader-types.js';

interface Link {
  readonly type: RelationType;
  readonly direction: 'from' | 'to';
  readonly mood: Mood;
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
    const key = `${link.direction} ${link.type} ${link.mood}`;
    const group = groups.get(key) ?? {link, others: []};
    const {id, title, date} = link.other;
    group.others.push({id, title, date: formatHistoricalDate(date, locale)});
    groups.set(key, group);
  }
  return [...groups.values()].map(({link: {type, direction, mood}, others}) => ({
    type,
    direction,
    mood,
    others,
  }));
}

function outgoing(event: HistoricalEvent, index: ReaderIndex): readonly Link[] {
  return event.relations.flatMap(({type, target}): Link[] => {
    const other = index.events.get(target);
    return other === undefined
      ? []
      : [{type, direction: 'from', mood: mood(type, event, other, index), other}];
  });
}

function incoming(event: HistoricalEvent, index: ReaderIndex): readonly Link[] {
  return (index.incoming.get(event.id) ?? []).map(({type, source}) => ({
    type,
    direction: 'to',
    mood: mood(type, source, event, index),
    other: source,
  }));
}

function mood(
  type: RelationType,
  source: HistoricalEvent,
  target: HistoricalEvent,
  index: ReaderIndex,
): Mood {
  const alike = (index.incoming.get(target.id) ?? []).filter(other => other.type === type);
  return moodOf(
    type,
    source,
    target,
    alike.map(other => other.source).filter(other => other !== source),
  );
}
