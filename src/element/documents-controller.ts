import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Timeline} from '../model/timeline.js';
import type {Strings} from '../strings/strings.js';
import type {Knowledge} from './as-of.js';
import type {DocumentTools} from './document-tools.js';
import {LazyPart, type LazyPartOptions} from './lazy-part.js';
import type {FilterView} from './render-filter.js';
import type {ShownDocuments} from './shown-documents.js';

export interface DocumentsHost extends ReactiveControllerHost {
  documents: string | null;
  readonly showDocuments: boolean;
}

/** What of a timeline is shown, and what is said of that. */
export interface DocumentsView extends ShownDocuments {
  /** Null where nothing is filtered. */
  readonly filtered: FilterView | null;
}

/** After so many milliseconds without an answer the timeline is shown as it is without these attributes. */
const PATIENCE = 5_000;

/** Shows the events of the host's `documents` alone, and documents among the events: fetches what does that when it is first wanted. */
export class DocumentsController implements ReactiveController {
  readonly #host: DocumentsHost;
  readonly #tools: LazyPart<DocumentTools>;

  constructor(host: DocumentsHost, options: LazyPartOptions<DocumentTools>) {
    this.#host = host;
    this.#tools = new LazyPart(host, options);
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#isWanted && !this.#tools.failed) void this.#tools.load();
  }

  /** Resolves, always, when what is wanted is there, cannot be fetched, or takes too long to be waited for. */
  async ready(): Promise<void> {
    if (!this.#isWanted) return;
    await Promise.race([this.#tools.load(), new Promise(resolve => setTimeout(resolve, PATIENCE))]);
  }

  /** Null where the whole of what is known is shown, and no documents. */
  view(whole: Timeline, knowledge: Knowledge, strings: Strings, locale: string): DocumentsView | null {
    const tools = this.#tools.part;
    if (!tools || !this.#isWanted) return null;
    const {documents, showDocuments} = this.#host;
    const laneName = strings.documentMarks.lane;
    const shown = tools.shown({whole, knowledge, documents, showDocuments, laneName});
    const onShowAll = (): void => this.showOnly(null);
    return {...shown, filtered: tools.filter({whole, knowledge, shown, strings, locale, onShowAll})};
  }

  /** Ids of documents; null for the events of all. */
  showOnly(documents: readonly string[] | null): void {
    this.#host.documents = documents?.join(' ') ?? null;
  }

  get #isWanted(): boolean {
    return this.#host.showDocuments || (this.#host.documents ?? '') !== '';
  }
}
