import type {LitElement, ReactiveController} from 'lit';
import type {DocumentsHost, DocumentsState, DocumentsView, DocumentTools} from './document-tools.js';
import {LazyPart} from './lazy-part.js';
import type {SecondPartController} from './second-part-controller.js';

/** Fetches what `documents` and `show-documents` do, for a page that has one of them. */
export class DocumentsController implements ReactiveController {
  readonly #host: DocumentsHost;
  readonly #tools: LazyPart<DocumentTools>;
  /** The attributes for which it was asked for last. */
  #asked = '';

  constructor(
    host: LitElement & DocumentsHost,
    second: SecondPartController,
    onError: (error: Error) => void,
  ) {
    this.#host = host;
    const load = async (): Promise<DocumentTools> =>
      (await second.further(() => void this.#tools.load())).documentTools(host.renderRoot);
    this.#tools = new LazyPart(host, {load, onError});
    host.addController(this);
  }

  /** What did not come is fetched again only for another wish. */
  hostUpdate(): void {
    const {documents, showDocuments} = this.#host;
    const wish = `${documents ?? ''} ${showDocuments ? 'show' : ''}`;
    if (wish === this.#asked) return;
    this.#asked = wish;
    if (documents || showDocuments) void this.#tools.load();
  }

  /** Resolves when nothing has to be waited for; never rejects. */
  settled(): Promise<void> {
    return this.#tools.settled();
  }

  /** Null where all that is known is shown, and no documents, or as long as it cannot be otherwise. */
  view(state: DocumentsState): DocumentsView | null {
    return this.#tools.part?.(this.#host, state) ?? null;
  }
}
