import type {Timeline} from '../model/timeline.js';
import type {Strings} from '../strings/strings.js';
import type {CanvasProps} from '../views/canvas/canvas-port.js';
import {asOfLine, knowledgeOf} from './as-of.js';

export interface CanvasFacts {
  /** All of it. */
  readonly timeline: Timeline;
  /** The attribute `as-of`. */
  readonly asOf: string | null;
  readonly selected: string | null;
  readonly strings: Strings;
  /** BCP 47 tag for dates. */
  readonly locale: string;
}

/** What the canvas is to show. */
export function canvasProps({timeline, asOf, selected, strings, locale}: CanvasFacts): CanvasProps {
  const known = knowledgeOf(timeline, asOf);
  return {
    timeline: known.timeline,
    whole: timeline,
    asOf: asOfLine(known.day, locale, strings),
    selected,
    locale,
    words: strings.reading,
  };
}
