import type {HistoricalEvent, RelationType} from '../model/timeline.js';

/**
 * Whether an event would only have the effect that its relation names: what is planned or proposed has not replaced anything
 * yet, unless the file says that it came about.
 */
export function isConditional(type: RelationType, {status, outcome}: HistoricalEvent): boolean {
  return type === 'replaces' && status !== 'actual' && outcome !== 'realised';
}
