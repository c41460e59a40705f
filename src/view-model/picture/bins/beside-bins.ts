import type {PictureView} from '../picture-view.js';
import {shownAt} from '../shown.js';
import type {PictureSource} from '../source.js';

/** With more events than this that it is related to, they would be as crowded as all others. */
const MOST_RELATED = 12;

/**
 * Positions of what is drawn as itself above the bins: the selected subject, and, where they are few, the events that have a relation
 * to it or it to them, so that the arrows stay. The selected one is the first.
 */
export function besideBins(source: PictureSource, view: PictureView): readonly number[] {
  const position = selectedAt(source, view);
  if (position === undefined) return [];
  const related = new Set((source.links.get(position) ?? []).flatMap(({tail, head}) => [tail, head]));
  related.delete(position);
  return related.size > MOST_RELATED ? [position] : [position, ...related];
}

/** The position of the selected subject, if it is shown and has a place on the axis. */
export function selectedAt(source: PictureSource, view: PictureView): number | undefined {
  const position = view.selected === null ? undefined : source.positionOf(view.selected);
  return position !== undefined && shownAt(source, position, view) ? position : undefined;
}
