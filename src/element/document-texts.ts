/** The texts of documents, fetched when somebody wants to read them. Of a chunk that comes with the first opened evidence. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {limits} from '../format/limits.js';
import {loadText, type LoadTextOptions} from '../load/load-text.js';
import type {DocumentText} from '../model/texts/document-text.js';
import {readDocumentText} from '../model/texts/read-text.js';
import type {SourceDocument, Timeline} from '../model/timeline.js';
import type {Strings} from '../strings/strings.js';
import type {TextState} from '../view-model/text-state.js';
import {asError} from './as-error.js';
import {samePlace, type Source} from './source.js';
import {TextChecks} from './text-checks.js';
import {describeTextError, isForeseen} from './text-failure.js';
import type {TimelineLoader} from './timeline-loader.js';

export interface DocumentTextsOptions {
  /** Updated when a text has come, or failed to. */
  readonly host: ReactiveControllerHost;
  /** What is shown; is told what the texts say against it. */
  readonly loader: Pick<TimelineLoader, 'source' | 'loaded' | 'renewDiagnostics'>;
  readonly strings: () => Strings;
  /** What nobody foresaw, such as that a part of the script could not be fetched; visitors are told of it in the text's place. */
  readonly onError: (error: Error) => void;
}

/** What became of an address; it stays the same object for as long as nothing new becomes of it. */
export type Kept = Asked | KeptText | KeptFailure;

interface Asked {
  readonly kind: 'loading';
  readonly revalidate: boolean;
  /** Ends it; null while the host is not in a page, where nothing is fetched. */
  fetching: AbortController | null;
}

export interface KeptText {
  readonly kind: 'read';
  readonly text: DocumentText;
  /** As it came, for checking what the timeline's file says of it. */
  readonly written: string;
}

export interface KeptFailure {
  readonly kind: 'failed';
  readonly error: Error;
  /** Null where nothing came that is a text. */
  readonly written: string | null;
}

const LOADING: TextState = {kind: 'loading'};

/**
 * Each text is fetched once, when it is first asked for, and kept by its address for as long as what is shown comes from the
 * same source: where a file is edited its documents' texts stay, until somebody asks for another attempt. What the evidence says
 * of them is checked as they come, and the findings go to the loader.
 *
 *     new DocumentTexts({host: element, loader, strings: () => stringsFor(locale), onError})
 *
 * It adds itself to the host: a host that leaves the page stops loading, and begins again when it is put back.
 */
export class DocumentTexts implements ReactiveController {
  readonly #options: DocumentTextsOptions;
  readonly #checks: TextChecks;
  readonly #kept = new Map<string, Kept>();
  #source: Source | null = null;
  #timeline: Timeline | null = null;
  #connected = false;

  constructor(options: DocumentTextsOptions) {
    this.#options = options;
    this.#checks = new TextChecks(options);
    this.#follow();
    options.host.addController(this);
  }

  /** Null for a document of whose text the file gives no address. To ask is to want it. */
  of({text: address}: SourceDocument): TextState | null {
    if (address === undefined) return null;
    const kept = this.#kept.get(address) ?? this.#ask(address, false);
    if (kept.kind === 'loading') return LOADING;
    return kept.kind === 'read' ? kept : describeTextError(kept.error, address, this.#options.strings());
  }

  /** Another attempt, in which the server is asked even where the browser has kept an answer. */
  retry({text: address}: SourceDocument): void {
    if (address === undefined || this.#kept.get(address)?.kind === 'loading') return;
    this.#ask(address, true);
    this.#options.host.requestUpdate();
  }

  hostConnected(): void {
    this.#connected = true;
    for (const [address, kept] of this.#kept) if (kept.kind === 'loading') this.#begin(address, kept);
    if (this.#timeline) this.#checks.check(this.#timeline, this.#kept);
  }

  hostDisconnected(): void {
    this.#connected = false;
    for (const kept of this.#kept.values()) stop(kept);
    this.#checks.stop();
  }

  hostUpdate(): void {
    this.#follow();
  }

  /** What is kept is that of the timeline that is shown. */
  #follow(): void {
    const {source, loaded} = this.#options.loader;
    const renewed = samePlace(source, this.#source);
    this.#source = source;
    if (!renewed) this.#keepOnly(new Set());
    const timeline = loaded?.timeline ?? null;
    if (timeline === this.#timeline) return;
    this.#timeline = timeline;
    if (!timeline) {
      this.#checks.stop();
      return;
    }
    this.#keepOnly(new Set(timeline.documents.map(({text}) => text)));
    this.#checks.check(timeline, this.#kept);
  }

  #keepOnly(addresses: ReadonlySet<string | undefined>): void {
    for (const [address, kept] of this.#kept) {
      if (addresses.has(address)) continue;
      stop(kept);
      this.#kept.delete(address);
    }
  }

  #ask(address: string, revalidate: boolean): Asked {
    const asked: Asked = {kind: 'loading', revalidate, fetching: null};
    this.#kept.set(address, asked);
    if (this.#connected) this.#begin(address, asked);
    return asked;
  }

  #begin(address: string, asked: Asked): void {
    asked.fetching = new AbortController();
    void this.#fetch(address, asked, asked.fetching.signal);
  }

  async #fetch(address: string, {revalidate}: Asked, signal: AbortSignal): Promise<void> {
    const kept = await fetchText(address, {signal, revalidate, maxBytes: limits.textBytes});
    if (signal.aborted) return;
    this.#kept.set(address, kept);
    if (kept.kind === 'failed' && !isForeseen(kept.error)) this.#options.onError(kept.error);
    if (this.#timeline) this.#checks.check(this.#timeline, this.#kept);
    this.#options.host.requestUpdate();
  }
}

async function fetchText(address: string, options: LoadTextOptions): Promise<KeptText | KeptFailure> {
  let written: string | null = null;
  try {
    written = (await loadText(address, options)).text;
    return {kind: 'read', text: await readDocumentText(written, {address}), written};
  } catch (error) {
    return {kind: 'failed', error: asError(error), written};
  }
}

function stop(kept: Kept): void {
  if (kept.kind !== 'loading') return;
  kept.fetching?.abort();
  kept.fetching = null;
}
