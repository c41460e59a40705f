/**
 * The door between the element and the canvas, which is loaded when needed. The element knows only these types, so that
 * nothing of vis-timeline is in its bundle.
 */
import type {Timeline} from '../../model/timeline.js';
import type {BinStrings} from '../../strings/bins.js';
import type {ReadingStrings} from '../../strings/reading.js';
import type {EventStore} from '../../view-model/events/event-store.js';
import type {Legend} from '../../view-model/picture/legend.js';
import type {DocumentLane} from '../../view-model/picture/source.js';
import type {OpenedBin, TimeWindow} from '../../view-model/view-types.js';

export interface CanvasProps {
  /** What is known. */
  readonly timeline: Timeline;
  /**
   * What that is a part of, where it is one: the timeline of which it is a former state of knowledge. Marks have the same places
   * in every part of it, so that nothing moves while one is shown after another.
   */
  readonly whole: Timeline;
  /** Where its events are, where that is a file of which only what is in view is read. Absent: in `whole`. */
  readonly store?: EventStore;
  /** `store.revision`, as it was when the props were made. */
  readonly revision?: number;
  /** The documents that have marks too; null for none. They belong to the whole as its events do. */
  readonly documents: DocumentLane | null;
  /** Ids of the subjects that are shown, of what is known; null for all. */
  readonly only: ReadonlySet<string> | null;
  readonly asOf: AsOfLine | null;
  /** Id of a subject. */
  readonly selected: string | null;
  /** BCP 47 tag for dates and labels. */
  readonly locale: string;
  readonly words: CanvasWords;
  readonly binWords: BinStrings;
}

/** What is written on the canvas besides titles and dates. */
export type CanvasWords = Pick<ReadingStrings, 'arrow' | 'arrowTo' | 'relation'>;

/** The day whose knowledge is shown, as a line through the lanes. */
export interface AsOfLine {
  /** The first millisecond after it, UTC. */
  readonly end: number;
  /** In words. */
  readonly day: string;
  /** BCP 47 tag of these. */
  readonly dateLanguage: string;
  /** What is written at it, around the day. */
  readonly words: (day: string) => string;
}

export interface CanvasEvents {
  /** The visitor chose the mark of a subject, or empty ground (null). */
  select(id: string | null): void;
  /** The window moved; `final` once the movement has ended. */
  windowChange(window: TimeWindow, final: boolean): void;
  /** What is on screen, and so has to be explained, is no longer what it was. */
  legendChange?(legend: Legend): void;
  /** What a figure counts is to be told in words: it cannot be drawn any larger. */
  openBin?(bin: OpenedBin): void;
  /** These events are in view, by their positions in the store, and have not been read. */
  want?(positions: readonly number[]): void;
  /** A part of it could not be fetched; the rest is drawn. */
  failed?(error: Error): void;
}

export interface CanvasPort {
  /** Shows these props; cheap when nothing changed. */
  update(props: CanvasProps): void;
  /** The window in view. */
  readonly window: TimeWindow;
  setWindow(window: TimeWindow): void;
  /** Fits all events, with a margin. */
  showAll(): void;
  /** By half the window's width; negative is earlier. */
  move(fraction: number): void;
  /** Below 1 zooms in, above 1 zooms out, about the window's middle. */
  zoom(factor: number): void;
  /** Brings the mark of a subject into view if it is not; does nothing for one without a mark. */
  reveal(id: string): void;
  destroy(): void;
}

/** What `canvas.ts` exports as `createCanvas`: draws into `host`, a child of the element's open shadow root. */
export type CreateCanvas = (
  host: HTMLElement,
  props: CanvasProps,
  window: TimeWindow | null,
  events: CanvasEvents,
) => CanvasPort;
