/** Which of the subjects of a source a picture shows, and in which state. */
import type {TimeIndex} from '../../model/time-index.js';
import type {Timeline} from '../../model/timeline.js';
import type {EventStore} from '../events/event-store.js';
import {indexOf} from '../reader-index.js';
import {type Subject, unreadSubject} from '../subject.js';
import type {PictureView} from './picture-view.js';
import type {PictureSource} from './source.js';

/** What of a view, or a picture, says that. */
export type Shown = Pick<PictureView, 'known' | 'knownBy' | 'only'>;

/** What is known, and of that what is shown; as the canvas is told. */
export interface ShownOf {
  /** All of `whole` or a part of it. */
  readonly timeline: Timeline;
  readonly whole: Timeline;
  /** Where the source was made of it, and not of `whole`. */
  readonly store?: EventStore;
  /** Ids of what is shown of what is known; null for all. */
  readonly only?: ReadonlySet<string> | null;
  /** `end`: the first moment of which the knowledge is not shown; null for none. */
  readonly asOf?: {readonly end: number} | null;
}

export function shownOf({timeline, whole, store, only, asOf}: ShownOf): Shown {
  return {
    ...(timeline !== whole && {known: indexOf(timeline).events}),
    ...(store?.isWhole === false && asOf && {knownBy: asOf.end - 1}),
    ...(only && {only}),
  };
}

/** The subject at a position as it is shown; undefined where it is not, or has no place on the axis. */
export function shownAt(source: PictureSource, position: number, shown: Shown): Subject | undefined {
  const subject = source.placedAt(position)?.subject;
  return !subject || shown.only?.has(subject.id) === false ? undefined : knownAt(source, position, shown);
}

/** The same, though it may be left out of what is shown. */
export function knownAt(source: PictureSource, position: number, shown: Shown): Subject | undefined {
  const subject = source.placedAt(position)?.subject;
  if (!subject || !isKnownAt(source, shown)(position)) return undefined;
  // Of what has not been read there is no state but that of the columns.
  return shown.known?.get(subject.id) ?? subject;
}

const narrowed = new WeakMap<TimeIndex, Shown & {readonly revision: number; readonly index: TimeIndex}>();

/** The index of what is shown; made once as long as the same is shown. */
export function shownIndex(source: PictureSource, shown: Shown): TimeIndex {
  const {known, knownBy, only} = shown;
  const {index, store} = source;
  if (!only && (store.isWhole ? !known : knownBy === undefined)) return index;
  // Only by reading an event is it learnt which id it has.
  const revision = only ? store.revision : 0;
  const last = narrowed.get(index);
  const isSame =
    last?.only === only &&
    last?.revision === revision &&
    (store.isWhole ? last.known === known : last.knownBy === knownBy);
  if (last && isSame) return last.index;
  const made = index.narrowed(isShownAt(source, shown));
  narrowed.set(index, {...shown, revision, index: made});
  return made;
}

/** Whether what has a place on the axis is shown, by its position, without making anything of it. */
function isShownAt(source: PictureSource, shown: Shown): (position: number) => boolean {
  const {only} = shown;
  const isKnown = isKnownAt(source, shown);
  return only ? position => only.has(idAt(source, position)) && isKnown(position) : isKnown;
}

function isKnownAt(source: PictureSource, {known, knownBy}: Shown): (position: number) => boolean {
  const {columns, isWhole} = source.store;
  if (isWhole) return position => !known || position >= columns.size || known.has(idAt(source, position));
  if (knownBy === undefined) return () => true;
  return position => {
    if (position < columns.size) return (columns.known?.[position] ?? -Infinity) <= knownBy;
    return source.documents[position - columns.size]!.date.earliest <= knownBy;
  };
}

function idAt({store, documents}: PictureSource, position: number): string {
  const subject = store.eventAt(position) ?? documents[position - store.columns.size];
  return subject?.id ?? unreadSubject(position);
}
