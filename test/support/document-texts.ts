/** The texts of a timeline's documents, without the element that would show them, and with a server that a test answers for. */
import {DocumentTexts} from '../../src/element/document-texts.js';
import {sourceOf, type Source} from '../../src/element/source.js';
import {TimelineLoader} from '../../src/element/timeline-loader.js';
import type {SourceDocument} from '../../src/model/timeline.js';
import {en} from '../../src/strings/en.js';
import type {TextState} from '../../src/view-model/text-state.js';
import {BareHost} from './bare-host.js';
import {until} from './element.js';
import {stubFetch, type StubRequest} from './stub-fetch.js';

export const PAGE = 'https://example.org/folder/page.html';

/** The quotation from the report stands on line 13. */
export const WITH_TEXTS = `version: 1
title: A visit to Moscow
documents:
  report: {title: Report, text: report.md}
  copy: {title: The same, text: report.md}
  cable: {title: Cable, text: https://other.example/cable.txt}
  minutes: {title: Minutes, text: minutes.xml}
  note: {title: Note}
events:
  - title: Report to the Central Committee
    date: 1955-01-17
    evidence:
      - {document: report, paragraph: 2, quote: the month of February}
      - {document: cable, paragraph: 1}
`;

export const REPORT = 'The Central Committee is told.\n\nThey would come in the month of February.\n';

export class Desk {
  readonly server = stubFetch();
  readonly host = new BareHost();
  readonly errors: Error[] = [];
  loads = 0;
  readonly loader = new TimelineLoader(this.host, {
    source: () => this.#source,
    ready: () => Promise.resolve(),
    onLoad: () => (this.loads += 1),
    onError: error => this.errors.push(error),
    onRenew: () => undefined,
  });
  #source: Source | null = null;
  #texts: DocumentTexts | null = null;

  /** Shows a file, or another state of it. */
  async show(yaml: string, kind: 'yaml' | 'inline' = 'yaml', baseUrl = PAGE): Promise<void> {
    const before = this.loads;
    this.#source = sourceOf({yaml: null, src: null, inline: null, [kind]: yaml, baseUrl});
    this.host.requestUpdate();
    await until(() => this.loads > before);
    await this.host.updateComplete;
    this.#texts ??= new DocumentTexts({
      host: this.host,
      loader: this.loader,
      strings: () => en,
      onError: error => this.errors.push(error),
    });
  }

  of(id: string): TextState | null {
    return this.#texts!.of(this.#document(id));
  }

  retry(id: string): void {
    this.#texts!.retry(this.#document(id));
  }

  /** Asks for a text, and resolves when it has come, or failed to. */
  async read(id: string, answer: (request: StubRequest) => void): Promise<void> {
    const {length} = this.server.requests;
    this.of(id);
    answer(await this.server.request(length));
    await until(() => this.of(id)?.kind !== 'loading');
  }

  /** Undefined where there is no text to read. */
  paragraphs(id: string): number | undefined {
    const state = this.of(id);
    return state?.kind === 'read' ? state.text.paragraphs.length : undefined;
  }

  /** The diagnostics as `code line`. */
  get found(): string[] {
    return this.loader.diagnostics.map(({code, line}) => `${code} ${line}`);
  }

  close(): void {
    this.host.disconnect();
    this.server.restore();
  }

  #document(id: string): SourceDocument {
    return this.loader.loaded!.timeline.documents.find(document => document.id === id)!;
  }
}
