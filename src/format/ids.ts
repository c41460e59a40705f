/** Gives every event an id of its own. */
import {atValue, type Report} from './finding.js';
import type {CheckedEvent} from './shape.js';
import {slugOf} from './slug.js';

/**
 * The ids of the events, in their order: as written; where none is written, or another event has it already, made from the
 * title. What is written comes first, so that an event without an id cannot take it away.
 */
export function idsOf(events: readonly CheckedEvent[], report: Report): string[] {
  const owners = new Map<string, CheckedEvent>();
  for (const event of events) {
    const {id} = event.part;
    if (id !== undefined && !owners.has(id)) owners.set(id, event);
  }
  const free = freeIds(new Set(owners.keys()));
  return events.map(event => {
    const {id, title} = event.part;
    if (id === undefined) return free(slugOf(title) || 'event');
    if (/\s/.test(id)) report('bad-id', atValue(...event.path, 'id'), id);
    if (owners.get(id) === event) return id;
    const instead = free(id);
    report('duplicate-id', atValue(...event.path, 'id'), id, instead);
    return instead;
  });
}

/** The name asked for, or the first of `name-2`, `name-3` … that is free; each is given once. */
function freeIds(taken: Set<string>): (name: string) => string {
  const lastNumbers = new Map<string, number>();
  return name => {
    let id = name;
    for (let number = lastNumbers.get(name) ?? 1; taken.has(id); id = `${name}-${number}`) {
      lastNumbers.set(name, ++number);
    }
    taken.add(id);
    return id;
  };
}
