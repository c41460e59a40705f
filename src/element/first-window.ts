/** The window in which a timeline is shown at first. */
import type {Timeline} from '../model/timeline.js';
import {fileStoreOf} from '../view-model/events/file-store.js';
import {spanOfStore} from '../view-model/events/store-facts.js';
import {extentOf} from '../view-model/picture/extent.js';
import type {TimeWindow} from '../view-model/view-types.js';
import {asError} from './as-error.js';
import {toMilliseconds} from './time-window.js';
import {warnAuthor} from './warn-author.js';

/**
 * The window of the attributes `start` and `end`. An attribute that is missing or cannot be read gives way to the events; null
 * means all of them. The author of the page is told what cannot be shown.
 */
export function firstWindow(start: string | null, end: string | null, timeline: Timeline): TimeWindow | null {
  const from = readAttribute(start, 'start');
  const to = readAttribute(end, 'end');
  if (from === null && to === null) return null;
  const span = spanOf(timeline);
  const window = {start: from ?? span?.start ?? NaN, end: to ?? span?.end ?? NaN};
  if (window.start < window.end) return window;
  if (from !== null && to !== null) {
    warnAuthor(
      `the window would end at “${end}”, which is not after its start, “${start}”: all events are in view.`,
    );
  }
  return null;
}

/** From the beginning of the first event to the end of the last, as far as they have one on the axis. */
export function spanOf(timeline: Timeline): TimeWindow | null {
  const store = fileStoreOf(timeline);
  if (store) return spanOfStore(store);
  let start = Infinity;
  let end = -Infinity;
  for (const {date} of timeline.events) {
    const extent = extentOf(date);
    for (const bound of extent && !extent.beyond ? [extent.start, extent.end].filter(Number.isFinite) : []) {
      start = Math.min(start, bound);
      end = Math.max(end, bound);
    }
  }
  return start < end ? {start, end} : null;
}

function readAttribute(value: string | null, edge: 'start' | 'end'): number | null {
  if (value === null) return null;
  try {
    return toMilliseconds(value, edge);
  } catch (error) {
    // What stands in an attribute never breaks the page; the events are shown without it.
    if (value.trim() !== '') warnAuthor(`the attribute ${edge} is left out. ${asError(error).message}`);
    return null;
  }
}
