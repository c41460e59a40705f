import type {HistoricalEvent, RelationType} from '../model/timeline.js';

/** By these an event does something to another, which is done only once it has come about. */
const DEEDS: ReadonlySet<RelationType> = new Set(['replaces', 'realises', 'respondsTo']);

/**
 * Whether an event would only do what its relation names: what is planned or proposed has not replaced anything yet, unless the
 * file says that it came about.
 */
export function isConditional(type: RelationType, {status, outcome}: HistoricalEvent): boolean {
  return DEEDS.has(type) && status !== 'actual' && outcome !== 'realised';
}
