import type {Strings} from '../strings/strings.js';
import type {Timeline} from '../model/timeline.js';
import {fileStoreOf} from '../view-model/events/file-store.js';
import type {CanvasProps} from '../views/canvas/canvas-port.js';
import {asKnown} from '../view-model/as-known.js';
import {asOfLine} from './as-of-changes.js';
import {knowledgeOf} from './as-of.js';
import type {ShownDocuments} from './shown-documents.js';

export interface CanvasFacts {
  /** All of it. */
  readonly timeline: Timeline;
  /** The attribute `as-of`. */
  readonly asOf: string | null;
  /** Null where what is known by then is shown whole, and no documents. */
  readonly shown: ShownDocuments | null;
  /** Id of a subject. */
  readonly selected: string | null;
  readonly strings: Strings;
  /** BCP 47 tag for dates. */
  readonly locale: string;
}

/** What the canvas is to show. */
export function canvasProps({timeline, asOf, shown, selected, strings, locale}: CanvasFacts): CanvasProps {
  const known = knowledgeOf(timeline, asOf, asKnown);
  const store = fileStoreOf(timeline);
  return {
    timeline: known.timeline,
    whole: timeline,
    ...(store && {store, revision: store.revision}),
    documents: shown?.lane ?? null,
    only: shown?.only ?? null,
    asOf: asOfLine(known.day, locale, strings),
    selected,
    locale,
    words: strings.reading,
    binWords: strings.bins,
  };
}
