/** Whether an event has done what its relation names, would do it, or would have. */
import type {Outcome, RelationType} from './timeline.js';

export type Mood = 'is' | 'would' | 'wouldHave';

/** What of an event its deeds depend on. */
export interface Doer {
  readonly status: string;
  readonly outcome: Outcome;
}

/** By these an event does something to another, which is done only once it has come about. */
const DEEDS: ReadonlySet<RelationType> = new Set(['replaces', 'realises', 'respondsTo']);

/**
 * What is planned or proposed has not replaced anything yet, unless the file says that it came about; and what was given up never
 * will. A timing that the file calls superseded has been replaced, by a plan where nothing that took place replaced it, though
 * never by a mere proposal: `rivals` are the other events that have the same relation to it.
 */
export function moodOf(type: RelationType, source: Doer, target: Doer, rivals: readonly Doer[]): Mood {
  if (!DEEDS.has(type) || hasComeAbout(source)) return 'is';
  if (source.outcome === 'cancelled') return 'wouldHave';
  const isReplaced = type === 'replaces' && source.status === 'planned' && target.outcome === 'superseded';
  return isReplaced && !rivals.some(hasComeAbout) ? 'is' : 'would';
}

function hasComeAbout({status, outcome}: Doer): boolean {
  return status === 'actual' || outcome === 'realised';
}
