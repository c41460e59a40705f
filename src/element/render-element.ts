/** State of the element → its shadow tree. Everything that happens in it comes back through `Actions`. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Diagnostic} from '../format/diagnostic.js';
import type {Timeline} from '../model/timeline.js';
import type {Strings} from '../strings/strings.js';
import {countEvents} from '../view-model/events/file-store.js';
import type {Legend} from '../view-model/picture/legend.js';
import {renderDiagnostics} from '../views/diagnostics.js';
import {renderFailure} from '../views/failure.js';
import {renderHeader} from '../views/header.js';
import {renderLegend} from '../views/legend.js';
import {renderLoading} from '../views/loading.js';
import {renderPicture} from '../views/picture.js';
import {renderViewButtons, type ViewName} from '../views/toolbar.js';
import type {AwaitedPicture} from './awaited-picture.js';
import type {DocumentsView} from './document-tools.js';
import {describeDiagnostic, describeError} from './failure-props.js';
import {GAUGE} from './inline-size.js';
import type {ListController} from './list-controller.js';
import {diagnosticsOf, type LoadedTimeline} from './load-timeline.js';
import type {ReaderPart} from './reader-part.js';
import type {ReadingDesk} from './reading-desk.js';
import {renderAsOfPlace, renderAsOfTool, type AsOfActions, type AsOfState} from './render-as-of.js';
import {renderReading} from './render-reading.js';
import type {Reading} from './reading.js';
import {fileName, type Source} from './source.js';
import {chosenStatus, type Chosen, failureStatus, knownStatus, loadedStatus} from './status.js';
import type {LoadingProgress} from './timeline-loader.js';

export interface ElementState extends AsOfState {
  readonly strings: Strings;
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

export interface Actions extends AsOfActions {
  retry(): void;
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

function statusOf(state: ElementState): unknown {
  const {source, loaded, error, loading, chosen, desk, knowledge, shown, strings, locale} = state;
  if (source === null) return '';
  if (loading) return strings.loading(nameOf(source));
  if (error) return failureStatus(describeError(error, source, strings).message, strings);
  if (!loaded) return '';
  const news = desk?.news(strings.locale);
  if (news) return news;
  if (chosen !== undefined) return chosenStatus(chosen, locale, strings);
  if (shown?.filtered) return shown.filtered.status;
  return knowledge?.day ? knownStatus(loaded, knowledge, locale, strings) : loadedStatus(loaded, strings);
}

function renderProblem(state: ElementState, {retry}: Actions): TemplateResult | typeof nothing {
  const {error, source, strings, loaded, loading} = state;
  if (!error || !source) return nothing;
  const diagnostics = diagnosticsOf(error);
  return html`${renderFailure({
    ...describeError(error, source, strings),
    strings,
    // Text in the page does not change by being read again.
    onRetry: source.kind === 'file' ? retry : null,
    retrying: loading,
    href: source.kind === 'file' && /^(?:https?|blob):/.test(source.url) ? source.url : null,
    kept: loaded !== null,
  })}
  ${diagnostics.length > 1 ? renderFindings(diagnostics, source, strings) : nothing}`;
}

function renderFindings(diagnostics: readonly Diagnostic[], source: Source, strings: Strings) {
  const findings = diagnostics.map(diagnostic => describeDiagnostic(diagnostic, source, strings));
  return renderDiagnostics({strings, findings});
}

function renderUnloaded({source, loading, error, progress, strings}: ElementState): TemplateResult {
  const first = loading && !error && source;
  return html`${first ? renderLoading({strings, file: nameOf(first), progress}) : nothing}
    <div class="prose"><slot name="fallback" dir="auto"></slot></div>`;
}

function renderLoaded(state: ElementState, {timeline, diagnostics}: LoadedTimeline, actions: Actions) {
  const {source, error, strings} = state;
  return html`${renderHeader({...timeline, strings})}
  ${source && !error ? renderFindings(diagnostics, source, strings) : nothing}
  ${
    countEvents(timeline) === 0
      ? html`<p class="empty">${strings.noEvents}</p>`
      : html`${renderViews(state, timeline, actions)} ${renderReading(state, timeline, actions)}`
  }`;
}

/** The picture, and the choice between it and the list alone. */
function renderViews(state: ElementState, whole: Timeline, actions: Actions): TemplateResult {
  const {strings, view, awaited} = state;
  const legend = state.legend ?? awaited?.legend;
  const tools = renderAsOfTool(state, whole, actions);
  return html`${renderViewButtons({strings, view, onView: actions.show, tools})}
  ${renderAsOfPlace(state, whole, actions)} ${state.shown?.filtered?.line ?? nothing}
  ${renderPicture({
    strings,
    hidden: view === 'list',
    enabled: state.canvas === 'drawn',
    room: awaited?.room,
    legend: legend ? renderLegend({legend, strings}) : nothing,
    onRetry: state.canvas === 'failed' ? actions.retryCanvas : null,
    onMove: actions.move,
    onZoom: actions.zoom,
    onShowAll: actions.showAll,
  })}`;
}

function nameOf(source: Source): string | null {
  return source.kind === 'file' ? fileName(source.url) : null;
}
