/**
 * All that stands around the event list: the picture with its buttons and its legend, the place of the reader, what is known on a
 * day, and what is said where something is wrong. One chunk, which is asked for as soon as the first part runs: a list of up to 500
 * events can be shown without it, and is, where it does not come in time. What shows a longer one is fetched through it.
 */
import type {LitElement, TemplateResult} from 'lit';
import type {Diagnostic} from '../format/diagnostic.js';
import type {Timeline} from '../model/timeline.js';
import type {TimeWindow} from '../view-model/view-types.js';
import {stringsFor} from '../strings/strings-for.js';
import {asKnown} from '../view-model/as-known.js';
import {adoptStyles} from '../views/adopt-styles.js';
import type {CanvasProps, CreateCanvas} from '../views/canvas/canvas-port.js';
import {renderPartFailure} from '../views/failure.js';
import {listenToListKeys} from '../views/list-keys.js';
import {renderMarkdown} from '../views/markdown.js';
import type {AsOfPanel} from './as-of-panel.js';
import {lastDay} from './as-of-changes.js';
import {awaitPicture} from './awaited-picture.js';
import {canvasProps, type CanvasFacts} from './canvas-props.js';
import {CoinsController, type CoinsHost} from './coins-controller.js';
import type {DocumentTools} from './document-tools.js';
import {firstWindow} from './first-window.js';
import {FocusKeeper} from './focus-keeper.js';
import type {LongList} from './long-list.js';
import {PeriodTools} from './period-tools.js';
import type {ReaderPart} from './reader-part.js';
import type {DeskOptions, ReadingDesk} from './reading-desk.js';
import type {Actions, ElementState} from './render-element.js';
import {renderAwaitedList} from './render-awaited-list.js';
import {renderFindings, renderProblem} from './render-problem.js';
import {readerSide, type ReaderSide} from './render-reader.js';
import {renderViews} from './render-views.js';
import {secondStyles} from './second.styles.js';
import type {StoredReader} from './stored-reader.js';
import type {Source} from './source.js';
import {statusOf} from './status.js';

export interface SecondPart {
  readonly asKnown: typeof asKnown;
  readonly lastDay: typeof lastDay;
  /** What screen readers are told; undefined where there is nothing to say but that the timeline is loading, or is there. */
  readonly status: (state: ElementState) => unknown;
  /** A text of the file, as templates. */
  readonly markdown: (text: string, state: ElementState) => unknown;
  /** Why the source cannot be shown. */
  readonly problem: (state: ElementState, actions: Actions) => unknown;
  readonly findings: (diagnostics: readonly Diagnostic[], source: Source, state: ElementState) => unknown;
  /** The picture, and the choice between it and the list alone. */
  readonly views: (state: ElementState, whole: Timeline, actions: Actions) => unknown;
  readonly reader: (state: ElementState, whole: Timeline, actions: Actions) => ReaderSide;
  /** What stands below the headings of a list that is whole; undefined for nothing. */
  readonly belowHeadings: PeriodTools['below'];
  /** In place of what there is to read: what fetches it did not come. */
  readonly readerFailure: (locale: string, retry: () => void) => TemplateResult;
  /** A long list that has not come. */
  readonly awaitedList: (state: ElementState) => unknown;
  readonly canvasProps: (facts: Omit<CanvasFacts, 'strings'>, locale: string) => CanvasProps;
  readonly firstWindow: typeof firstWindow;
  readonly foresee: typeof awaitPicture;
  /** Null as long as no timeline of the page has fetched it. */
  readonly fetchedCanvas: () => CreateCanvas | null;
  readonly further: ReturnType<typeof furtherFrom>;
}

/** What draws, as soon as one of the timelines of the page has it. */
let createCanvas: CreateCanvas | null = null;

/** Fetches chunks that are not needed before something is done; each begins where this one ends. */
const furtherFrom = (periods: PeriodTools) => ({
  canvas: async (): Promise<CreateCanvas> =>
    (createCanvas = (await import('../views/canvas/canvas.js')).createCanvas),
  reader: async (root: Node): Promise<ReaderPart> => (await import('./reader-part.js')).readerPart(root),
  desk: async (options: DeskOptions): Promise<ReadingDesk> =>
    (await import('./reading-desk.js')).readingDesk(options),
  longList: async (host: LitElement, showWindow: (window: TimeWindow) => void): Promise<LongList> =>
    (await import('./long-list.js')).longList(host, (period, locale) =>
      periods.show(period, locale, showWindow),
    ),
  storedReader: async (): Promise<typeof StoredReader> => (await import('./stored-reader.js')).StoredReader,
  asOfPanel: async (root: Node): Promise<AsOfPanel> => (await import('./as-of-panel.js')).asOfPanel(root),
  documentTools: async (root: Node): Promise<DocumentTools> =>
    (await import('./document-tools.js')).documentTools(root),
});

/** For an element that has its shadow tree. */
export function secondPart(host: LitElement & CoinsHost, onError: (error: Error) => void): SecondPart {
  adoptStyles(host.renderRoot, secondStyles);
  listenToListKeys(host.renderRoot);
  host.addController(new FocusKeeper(host));
  const periods = new PeriodTools(host);
  new CoinsController(host, onError);
  return {
    asKnown,
    lastDay,
    status: state => statusOf(inWords(state)),
    markdown: (text, {strings}) => renderMarkdown(text, strings),
    problem: (state, actions) => renderProblem(inWords(state), actions),
    findings: (diagnostics, source, {strings}) =>
      renderFindings(diagnostics, source, stringsFor(strings.locale)),
    views: (state, whole, actions) =>
      renderViews(inWords(state), {whole, news: periods.news(state, whole)}, actions),
    reader: (state, whole, actions) => readerSide(inWords(state), whole, actions),
    belowHeadings: (state, whole) => periods.below(state, whole),
    readerFailure: (locale, retry) => {
      const strings = stringsFor(locale);
      return renderPartFailure(strings.failure.reader, strings, retry);
    },
    awaitedList: state => renderAwaitedList(inWords(state)),
    canvasProps: (facts, locale) => canvasProps({...facts, strings: stringsFor(locale)}),
    firstWindow,
    foresee: awaitPicture,
    fetchedCanvas: () => createCanvas,
    further: furtherFrom(periods),
  };
}

/** With all words of the interface. */
function inWords(state: ElementState) {
  return {...state, strings: stringsFor(state.strings.locale)};
}
