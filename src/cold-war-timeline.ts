import type {PropertyValues, TemplateResult} from 'lit';
import {styles} from './cold-war-timeline.styles.js';
import {cwtError} from './dom-events/cwt-error.js';
import {cwtLoad} from './dom-events/cwt-load.js';
import {cwtSelect} from './dom-events/cwt-select.js';
import {cwtWindowChange} from './dom-events/cwt-window-change.js';
import {knowledgeOf} from './element/as-of.js';
import {AsOfController} from './element/as-of-controller.js';
import {TimelineAttributes} from './element/attributes.js';
import {CanvasController} from './element/canvas-controller.js';
import {DateLanguage} from './element/date-language.js';
import type {DocumentsView} from './element/document-tools.js';
import {DocumentsController} from './element/documents-controller.js';
import {InheritedLanguage} from './element/inherited-language.js';
import {InlineScript} from './element/inline-script.js';
import {InlineSize} from './element/inline-size.js';
import {NearViewport} from './element/near-viewport.js';
import {PermalinkController} from './element/permalink-controller.js';
import {ReadingParts} from './element/reading-parts.js';
import {chosenSubject, ReadingController} from './element/reading.js';
import {ReadingPlace} from './element/reading-place.js';
import {renderElement, type Actions, type ElementState} from './element/render-element.js';
import {StoredEvents} from './element/stored-events.js';
import {SecondPartController} from './element/second-part-controller.js';
import {sourceOf} from './element/source.js';
import type {Chosen} from './element/status.js';
import {timeWindow, type Moment} from './element/time-window.js';
import {TimelineLoader} from './element/timeline-loader.js';
import type {Diagnostic} from './format/diagnostic.js';
import type {Timeline} from './model/timeline.js';
import {firstStringsFor} from './strings/first-strings-for.js';
import {indexOf} from './view-model/reader-index.js';
import {documentOf} from './view-model/subject.js';
import {CANVAS_PLACE} from './views/canvas-place.js';
import type {ViewName} from './views/toolbar.js';

/**
 * @summary A timeline of historical events, read from a YAML file, in which every event opens the passage that attests it.
 *
 * The source is the first of these that is there: the property `yaml`, the attribute `src`, a
 * `<script type="application/yaml">` inside the element.
 *
 * @slot - Always shown, below the timeline.
 * @slot header - Above the timeline.
 * @slot footer - Directly below the timeline.
 * @slot fallback - Shown until the timeline is ready, and when it could not be read.
 *
 * @event {CustomEvent<CwtLoadDetail>} cwt-load - A timeline was read and is shown.
 * @event {CustomEvent<CwtErrorDetail>} cwt-error - It could not be loaded, or no event in it could be read.
 * @event {CustomEvent<CwtSelectDetail>} cwt-select - The visitor changed the selection.
 * @event {CustomEvent<CwtWindowChangeDetail>} cwt-window-change - The window moved, and the movement has ended.
 *
 * @csspart base - All of it, but for the slots.
 * @csspart header - Title and summary.
 * @csspart toolbar - The buttons that choose a view, and the day whose knowledge is shown.
 * @csspart as-of - The day whose knowledge is shown, and the slider to another.
 * @csspart filters - What is left out of what is shown, and the way to have it back.
 * @csspart legend - What the marks on the screen mean.
 * @csspart timeline - The canvas.
 * @csspart mark - What is drawn for one event, or for a document.
 * @csspart document-mark - A mark that is a document's.
 * @csspart bin - The column that stands for many events.
 * @csspart carried-in - How many events last into a lane of such columns from before.
 * @csspart overview - The strip of the whole timeline, below the axis.
 * @csspart list - The event list.
 * @csspart event - An entry of the event list.
 * @csspart reader - The selected event with its evidence.
 * @csspart account - One of several accounts of the selected event.
 * @csspart evidence - One piece of evidence.
 * @csspart document - The document of a piece of evidence.
 * @csspart paragraph - A paragraph of a document's text.
 * @csspart cited - The paragraph that is cited.
 * @csspart quotation - Words quoted from a document.
 * @csspart citation - Where the document lies, who translated it, and to whom it is owed.
 * @csspart diagnostics - What was found wrong in the file.
 * @csspart status - What screen readers are told, not seen.
 * @csspart error - What went wrong, where, and what to do.
 *
 * @cssproperty [--cwt-ink=currentColor] - Text and strong rules.
 * @cssproperty --cwt-ink-2 - Secondary text.
 * @cssproperty --cwt-edge - Edges of controls.
 * @cssproperty --cwt-rule - Hairlines.
 * @cssproperty --cwt-grid - Month lines on the canvas.
 * @cssproperty --cwt-wash - Behind what is hovered, code and waiting blocks.
 * @cssproperty --cwt-accent - Selection, focus, links, the cited passage.
 * @cssproperty --cwt-quote - Behind a quotation.
 * @cssproperty --cwt-tint - Behind a line of code at fault.
 * @cssproperty [--cwt-mark=var(--cwt-ink)] - Marks.
 * @cssproperty [--cwt-font=inherit] - Buttons, dates, labels.
 * @cssproperty --cwt-font-text - Titles and documents.
 * @cssproperty --cwt-font-code - EDTF and YAML.
 * @cssproperty [--cwt-rem=1rem] - What all sizes of type are multiples of.
 * @cssproperty --cwt-height - Height of the canvas; without it, what its rows need.
 */
export class ColdWarTimeline extends TimelineAttributes {
  static override styles = styles;

  readonly #onError = (error: Error): unknown => this.dispatchEvent(cwtError({error}));
  readonly #second = new SecondPartController(this, this.#onError);
  readonly #language = new InheritedLanguage(this);
  readonly #dates = new DateLanguage(this, {wanted: () => this.#language.locale});
  readonly #inline = new InlineScript(this);
  readonly #size = new InlineSize(this);
  readonly #viewport = new NearViewport(this);
  readonly #place = new ReadingPlace(this, this.#size);
  readonly #reading = new ReadingController(this);
  readonly #permalink = new PermalinkController(this, this.#reading, this.#place, this.#onError);
  readonly #loader = new TimelineLoader(this, {
    source: () => {
      const {yaml, src, ownerDocument} = this;
      return sourceOf({yaml, src, inline: this.#inline.text, baseUrl: ownerDocument.baseURI});
    },
    ready: loaded =>
      Promise.all([
        this.#second.ready(loaded, this.asOf),
        ...[this.#dates, this.#parts, this.#documents, this.#permalink].map(part => part.settled()),
      ]),
    onLoad: (loaded, renewed) => {
      const {start, end} = this;
      const first = () => this.#second.loaded?.firstWindow(start, end, loaded.timeline) ?? null;
      if (!renewed) this.#canvas.begin(first);
      this.#chosen = undefined;
      this.#news = cwtLoad({timeline: loaded.timeline, diagnostics: loaded.diagnostics});
    },
    onError: error => void (this.#news = cwtError({error})),
    // A notice may come above what is being read.
    onRenew: () => this.selected !== null && this.#place.keep(this.selected),
  });
  readonly #canvas: CanvasController = new CanvasController(this, {
    load: async () => (await this.#second.further()).canvas(),
    fetched: () => this.#second.loaded?.fetchedCanvas() ?? null,
    foresee: (place, props, window) => this.#second.loaded?.foresee(place, props, window) ?? null,
    events: {
      want: positions => this.#stored.want(positions),
      select: id => this.#stored.opens(id) || this.#open(id, true),
      windowChange: (window, final) => final && this.dispatchEvent(cwtWindowChange(window)),
      openBin: bin => this.#parts.list.openBin(bin),
      failed: this.#onError,
    },
    onError: this.#onError,
  });
  readonly #knowledge = new AsOfController(this, {
    load: async () => (await this.#second.further()).asOfPanel(this.renderRoot),
    lastDay: timeline => this.#second.loaded?.lastDay(timeline) ?? null,
    onError: this.#onError,
  });
  readonly #parts: ReadingParts = new ReadingParts(this, {
    ...{second: this.#second, loader: this.#loader, onError: this.#onError},
    ...{locale: () => this.#language.locale, reading: () => this.#reading.reading},
    actions: () => ({
      ...this.#actions,
      reveal: id => this.#canvas.reveal(id),
      choose: id => this.#choose(id),
    }),
    showWindow: window => this.#canvas.setWindow(window),
    isBusy: () => this.#canvas.state === 'awaited' && this.#shownView === 'timeline' && !this.#viewport.far,
    isAsked: () => Boolean(this.#chosen),
  });
  readonly #documents = new DocumentsController(this, this.#second, this.#onError);
  readonly #stored = new StoredEvents(this, {
    ...{second: this.#second, choose: id => this.#open(id), onError: this.#onError},
    absent: id => this.#permalink.absent(id),
  });
  readonly #actions: Actions = {
    retry: () => this.#loader.retry(),
    retryRest: () => void this.#second.retry(),
    retryCanvas: () => this.#canvas.retry(),
    show: view => (this.view = view),
    select: (id, open) => {
      this.#place.keep(id);
      this.#choose(open ? id : null);
    },
    follow: (id, evidence = 1) => {
      this.#reading.turnTo(id, evidence);
      this.#open(id);
    },
    openDocument: id => this.#reading.openDocument(id),
    showOnly: documents => (this.documents = documents?.join(' ') ?? null),
    openPiece: (id, evidence, open) => {
      if (this.#reading.reading.opened.includes(evidence) !== open) this.#reading.turnTo(id, evidence, open);
    },
    move: fraction => this.#canvas.port?.move(fraction),
    zoom: factor => this.#canvas.port?.zoom(factor),
    showAll: () => this.showAll(),
    toggleAsOf: () => this.#knowledge.toggle(),
    showDay: day => (this.asOf = day),
    retryPanel: () => this.#knowledge.retry(),
    retryReader: () => this.#parts.retryReader(),
  };
  /** Dispatched once what it tells of can be seen. */
  #news: Event | null = null;
  /** What the visitor chose last; absent before that. */
  #chosen: Chosen | null | undefined;
  #chosenOnCanvas = false;
  /** What the attributes of documents make of the timeline, as it was rendered last. */
  #shown: DocumentsView | null = null;
  /** The subject that was shown as selected at the last update. */
  #seen: string | null = null;

  /** The timeline that is shown; null while there is none. */
  get timeline(): Timeline | null {
    return this.#loader.loaded?.timeline ?? null;
  }

  /** What was found wrong in the file, in its order, and by the texts of its documents, as far as they have been read. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#loader.diagnostics;
  }

  /** Selects an event, or none; dispatches nothing. */
  select(id: string | null): void {
    this.selected = id;
  }

  /** Makes the window as long as all events need. */
  showAll(): void {
    this.#canvas.setWindow(null);
  }

  /**
   * Moves the window. Both ends are EDTF dates, `Date`s or UTC milliseconds; what lasts less than an hour is widened to one.
   * Throws a `TypeError` or a `RangeError` for anything that is no such moment, and for an end that is not after the start.
   */
  setWindow(start: Moment, end: Moment): void {
    this.#canvas.setWindow(timeWindow(start, end));
  }

  /** Resolves when also what there is to read has come. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#parts.settled();
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('asOf') || changed.has('documents')) this.#chosen = undefined;
    if (changed.has('asOf')) this.#knowledge.dayChanged();
  }

  protected override render(): TemplateResult {
    const {source, loaded, error, loading, progress} = this.#loader;
    const [strings, {locale}] = [firstStringsFor(this.#language.locale), this.#dates];
    const knowledge = loaded && knowledgeOf(loaded.timeline, this.asOf, this.#second.loaded?.asKnown ?? null);
    const whole = loaded?.timeline;
    this.#shown = (whole && knowledge && this.#documents.view({whole, knowledge, strings, locale})) ?? null;
    const state: ElementState = {
      ...{source, loaded, error, loading, progress, strings, locale, knowledge},
      ...{second: this.#second.part, shown: this.#shown, panel: this.#knowledge.panel},
      ...{view: this.#shownView, selected: this.selected, reading: this.#reading.reading},
      ...{reader: this.#parts.reader, desk: this.#parts.desk, list: this.#parts.list},
      ...{canvas: this.#canvas.state, awaited: this.#canvas.awaited, legend: this.#canvas.legend},
      ...{narrow: this.#size.narrow, absence: this.#stored.absence(strings.locale)},
      ...(this.#chosen !== undefined && {chosen: this.#chosen}),
    };
    return renderElement(state, this.#actions);
  }

  protected override updated(): void {
    this.#showCanvas();
    this.#reveal();
    const news = this.#news;
    this.#news = null;
    if (news) this.dispatchEvent(news);
  }

  get #shownView(): ViewName {
    return this.view === 'list' ? 'list' : 'timeline';
  }

  #showCanvas(): void {
    const place = this.renderRoot.querySelector<HTMLElement>(`.${CANVAS_PLACE}`);
    const [{timeline}, second] = [this, this.#second.loaded];
    const isNear = this.#viewport.near && this.#shownView === 'timeline';
    if (second && isNear) this.#canvas.prepare();
    if (!place || !timeline) {
      this.#canvas.clear();
      return;
    }
    // What is there in its place only keeps its room.
    if (!second) return;
    const [{asOf}, {locale}] = [this, this.#dates];
    const facts = {timeline, asOf, locale, shown: this.#shown, selected: this.#subject};
    const props = second.canvasProps(facts, this.#language.locale);
    const visible = this.#size.visible && this.#shownView === 'timeline';
    this.#canvas.show(place, props, visible, !isNear);
  }

  /** Where the selection was not made on the canvas, its mark may be out of view there. */
  #reveal(): void {
    const subject = this.#subject;
    if (this.#stored.awaits(subject)) return;
    const isSought = subject !== this.#seen && !this.#chosenOnCanvas;
    // Before there is a timeline, `start` and `end` say what is in view.
    if (isSought && subject !== null && this.timeline) this.#canvas.reveal(subject);
    this.#seen = subject;
    this.#chosenOnCanvas = false;
  }

  /** Id of the event, or else of the document, that is shown as selected. */
  get #subject(): string | null {
    return chosenSubject(this.selected, this.#reading.reading);
  }

  /** Chosen elsewhere than in the list. */
  #open(id: string | null, onCanvas = false): void {
    this.#chosenOnCanvas = onCanvas;
    this.#place.show(id);
    this.#choose(id);
  }

  /** The visitor's choice of a subject. */
  #choose(subject: string | null): void {
    const document = documentOf(subject);
    const id = document === null ? subject : null;
    const isOther = id !== this.selected;
    if (!isOther && document === this.#reading.reading.document) return;
    const event = (this.timeline && indexOf(this.timeline).events.get(id ?? '')) ?? null;
    this.selected = id;
    this.#reading.openDocument(document);
    this.#chosen = event ?? this.#shown?.subjects.find(other => other.id === subject) ?? null;
    if (isOther) this.dispatchEvent(cwtSelect({id: event ? id : null, event}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cold-war-timeline': ColdWarTimeline;
  }
}
