/** The rows of the timeline: as declared, or where a file declares none, made from the events in the order they come. */
import type {Lane} from '../model/timeline.js';
import type {DatedEvent} from './dates.js';
import type {Report} from './finding.js';
import {Names, resolver} from './names.js';
import {slugOf} from './slug.js';

export interface LanesOfFile {
  readonly lanes: readonly Lane[];
  /** Lane ids by event, in the order of the events and as given in each. */
  readonly ofEvents: readonly (readonly string[])[];
}

/** @param lost ids that the file declares, but whose names could not be read. */
export function findLanes(
  declared: ReadonlyMap<string, string> | null,
  events: readonly DatedEvent[],
  lost: ReadonlySet<string>,
  report: Report,
): LanesOfFile {
  if (!declared) return lanesFromEvents(events);
  const names = new Names(declared.keys(), lost);
  const resolve = resolver(report);
  const ofEvents = events.map(({part, path}) => resolve('unknown-lane', part.lane, [...path, 'lane'], names));
  return {lanes: Array.from(declared, ([id, name]) => ({id, name})), ofEvents};
}

function lanesFromEvents(events: readonly DatedEvent[]): LanesOfFile {
  const lanes = new Map<string, Lane>();
  const ofEvents = events.map(({part}) => {
    const ids = (part.lane ?? [])
      .filter(name => name !== undefined)
      .map(name => {
        const id = laneIdOf(name);
        if (!lanes.has(id)) lanes.set(id, {id, name});
        return id;
      });
    return [...new Set(ids)];
  });
  return {lanes: [...lanes.values()], ofEvents};
}

/** A name may have spaces, an id must not. */
export function laneIdOf(name: string): string {
  return /\s/.test(name) ? slugOf(name) || name : name;
}
