import type {PictureView} from '../picture-view.js';
import type {PictureSource} from '../source.js';

/** With more events than this that it is related to, they would be as crowded as all others. */
const MOST_RELATED = 12;

/**
 * Positions of what is drawn as itself above the bins: the selected subject, and, where they are few, the events that have a relation
 * to it or it to them, so that the arrows stay. The selected one is the first.
 */
export function besideBins({positionOf, links}: PictureSource, {selected}: PictureView): readonly number[] {
  const position = selected === null ? undefined : positionOf(selected);
  if (position === undefined) return [];
  const related = new Set((links.get(position) ?? []).flatMap(({tail, head}) => [tail, head]));
  related.delete(position);
  return related.size > MOST_RELATED ? [position] : [position, ...related];
}
