/** State of the element → its shadow tree. Everything that happens in it comes back through `Actions`. */
import {html, nothing, type TemplateResult} from 'lit';
import type {FirstStrings} from '../strings/first.js';
import type {Strings} from '../strings/strings.js';
import {countEvents} from '../view-model/events/file-store.js';
import type {Legend} from '../view-model/picture/legend.js';
import {renderHeader} from '../views/header.js';
import {renderLoading} from '../views/loading.js';
import type {ViewName} from '../views/toolbar.js';
import type {AwaitedPicture} from './awaited-picture.js';
import type {DocumentsView} from './document-tools.js';
import {GAUGE} from './inline-size.js';
import type {ListController} from './list-controller.js';
import type {LoadedTimeline} from './load-timeline.js';
import type {ReaderPart} from './reader-part.js';
import type {ReadingDesk} from './reading-desk.js';
import {renderAwaited} from './render-awaited.js';
import type {AsOfActions, AsOfState} from './render-as-of.js';
import {renderReading} from './render-reading.js';
import type {Reading} from './reading.js';
import type {SecondPart} from './second-part.js';
import {fileName, type Source} from './source.js';
import type {Chosen} from './status.js';
import type {LoadingProgress} from './timeline-loader.js';

export interface ElementState extends AsOfState {
  readonly strings: FirstStrings;
  /** All but the list; null while it is on its way. */
  readonly second: SecondPart | 'failed' | null;
  /** BCP 47 tag for dates. */
  readonly locale: string;
  readonly source: Source | null;
  readonly loaded: LoadedTimeline | null;
  readonly error: Error | null;
  readonly loading: boolean;
  readonly progress: LoadingProgress | null;
  readonly view: ViewName;
  readonly selected: string | null;
  readonly reading: Reading;
  /** What shows long lists. */
  readonly list: ListController;
  /** What draws the reader; null while it is on its way, or not asked for. */
  readonly reader: ReaderPart | 'failed' | null;
  /** What there is to read in documents: null as long as it can come, undefined where it did not. */
  readonly desk: ReadingDesk | null | undefined;
  /** In place of what there is to read of an event, as long as that has to be fetched; undefined where it has not. */
  readonly absence: TemplateResult | undefined;
  /** What the visitor chose; null if that was to choose nothing, and absent before the visitor chose at all. */
  readonly chosen?: Chosen | null;
  /** Of what is known; null where all of it is shown, and no documents. */
  readonly shown: DocumentsView | null;
  readonly narrow: boolean;
  readonly canvas: 'awaited' | 'drawn' | 'failed';
  /** What the canvas will be like, as soon as that is known. */
  readonly awaited: AwaitedPicture | null;
  /** Null until something is drawn. */
  readonly legend: Legend | null;
}

/** With all words of the interface. */
export type StateInWords = ElementState & {readonly strings: Strings};

export interface Actions extends AsOfActions {
  retry(): void;
  /** All but the list is fetched again. */
  retryRest(): void;
  retryCanvas(): void;
  show(view: ViewName): void;
  /** The entry of a subject was pressed, to open it or to close it. */
  select(id: string, open: boolean): void;
  /** A link to another event was followed, or to a piece of its evidence, counted from 1. */
  follow(id: string, evidence?: number): void;
  /** The page of a document; null for back to the event. */
  openDocument(id: string | null): void;
  /** For the page of a document: the events of these documents alone, by their ids; null for the events of all. */
  showOnly(documents: readonly string[] | null): void;
  retryReader(): void;
  /** A piece of an event's evidence was opened or closed, counted from 1. */
  openPiece(id: string, evidence: number, open: boolean): void;
  move(fraction: number): void;
  zoom(factor: number): void;
  showAll(): void;
}

export function renderElement(state: ElementState, actions: Actions): TemplateResult {
  const {loaded, loading, strings} = state;
  // What the desk has to tell it knows once it has been asked for what there is to read.
  const content = loaded ? renderLoaded(state, loaded, actions) : renderUnloaded(state);
  return html`<div class=${GAUGE}></div>
    <slot name="header"></slot>
    <section
      part="base"
      class="base"
      lang=${strings.locale}
      dir=${strings.direction}
      tabindex="-1"
      aria-labelledby=${loaded ? 'title' : nothing}
      aria-busy=${loading ? 'true' : 'false'}
    >
      <p part="status" class="hidden" role="status">${statusOf(state)}</p>
      ${renderProblem(state, actions)} ${content}
    </section>
    <slot name="footer"></slot>
    <slot></slot>`;
}

/** What screen readers are told. */
function statusOf(state: ElementState): unknown {
  const {source, loading, second, strings} = state;
  if (source === null) return '';
  if (loading) return strings.loading(nameOf(source));
  return partOf(second)?.status(state) ?? '';
}

/** Without the rest, its reason is told as it was thrown. */
function renderProblem(state: ElementState, actions: Actions): unknown {
  const {error, source, strings, second} = state;
  if (!error || !source) return nothing;
  return (
    partOf(second)?.problem(state, actions) ??
    html`<section part="error">
      <h3>${strings.failure.title}</h3>
      <p>${error.message}</p>
    </section>`
  );
}

function partOf(second: ElementState['second']): SecondPart | null {
  return second === 'failed' ? null : second;
}

function renderUnloaded({source, loading, error, progress, strings}: ElementState): TemplateResult {
  const first = loading && !error && source;
  return html`${first ? renderLoading({strings, file: nameOf(first), progress}) : nothing}
    <div class="prose"><slot name="fallback" dir="auto"></slot></div>`;
}

function renderLoaded(state: ElementState, {timeline, diagnostics}: LoadedTimeline, actions: Actions) {
  const {source, error, strings} = state;
  const second = partOf(state.second);
  const draw = second && ((text: string): unknown => second.markdown(text, state));
  return html`${renderHeader({...timeline, draw})}
  ${second && source && !error ? second.findings(diagnostics, source, state) : nothing}
  ${
    countEvents(timeline) === 0
      ? html`<p class="empty">${strings.noEvents}</p>`
      : html`${second ? second.views(state, timeline, actions) : renderAwaited(state, timeline, actions)}
        ${renderReading(state, timeline, actions, second?.reader(state, timeline, actions) ?? null)}`
  }`;
}

function nameOf(source: Source): string | null {
  return source.kind === 'file' ? fileName(source.url) : null;
}
