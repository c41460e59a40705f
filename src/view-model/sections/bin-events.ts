/** The events that stand behind one bin of the picture. */
import type {EventColumns} from '../events/event-columns.js';
import type {Span} from './units.js';

/**
 * The positions of the events that begin within a span and stand in a lane, a place in the timeline's lanes or `NO_LANE`; in the
 * order of `shown`, or of the columns where that is null.
 */
export function eventsOfBin(
  {size, begins, lane, furtherLanes}: EventColumns,
  shown: Uint32Array | null,
  {start, end}: Span,
  place: number,
): Uint32Array {
  const found: number[] = [];
  const total = shown?.length ?? size;
  for (let i = 0; i < total; i++) {
    const position = shown === null ? i : shown[i]!;
    const begin = begins[position]!;
    if (begin < start || begin >= end || Number.isNaN(begin)) continue;
    if (lane[position] === place || furtherLanes.get(position)?.includes(place)) found.push(position);
  }
  return Uint32Array.from(found);
}
