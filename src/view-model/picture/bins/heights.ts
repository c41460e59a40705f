/** How high the shares of a bin are drawn, in CSS pixels. */
import {BIN_GAP, EVENT_IN_BIN, LEAST_SHARE, TALLEST_BIN} from '../metrics.js';

/** What one event may be in a bin with these shares, none of them 0, so that it does not become higher than the highest may. */
export function roomPerEvent(counts: readonly number[]): number {
  const room = TALLEST_BIN - (counts.length - 1) * BIN_GAP;
  let [left, events] = [room, counts.reduce((sum, count) => sum + count, 0)];
  // The small ones are drawn higher than they would be: from the smallest on, what is left is for the rest.
  for (const count of [...counts].sort((a, b) => a - b)) {
    if (count * (left / events) >= LEAST_SHARE) break;
    left -= LEAST_SHARE;
    events -= count;
  }
  return events > 0 ? Math.min(EVENT_IN_BIN, left / events) : EVENT_IN_BIN;
}

/** In whole pixels; what there is stays visible. */
export function heightOf(count: number, perEvent: number): number {
  // Products of fractions fall short of whole numbers by next to nothing.
  return Math.max(LEAST_SHARE, Math.floor(count * perEvent + 1e-6));
}
