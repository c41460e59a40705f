import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Timeline} from '../model/timeline.js';
import {LazyPart} from './lazy-part.js';

export interface CoinsHost extends ReactiveControllerHost, HTMLElement {
  readonly coins: boolean;
  readonly timeline: Timeline | null;
}

/** The `title` of each span that a timeline gives. */
type CoinsOf = (timeline: Timeline) => readonly string[];

/**
 * A slot that there is not: the spans are neither drawn nor taken for content of the page, and are told from those that the author
 * wrote, also in a copy of the element.
 */
const SLOT = 'coins';

/** While the host asks for it, each document is cited by an empty span in the page, where citation managers look. */
export class CoinsController implements ReactiveController {
  readonly #host: CoinsHost;
  readonly #coinsOf: LazyPart<CoinsOf>;
  /** What the spans are of now. */
  #shown: Timeline | null = null;
  /** For which timeline they were asked for last. */
  #asked: Timeline | null = null;

  constructor(host: CoinsHost, onError: (error: Error) => void) {
    this.#host = host;
    const load = async (): Promise<CoinsOf> => (await import('./coins.js')).coinsOfDocuments;
    this.#coinsOf = new LazyPart(host, {load, onError});
    host.addController(this);
  }

  hostUpdated(): void {
    const {coins, timeline, isConnected} = this.#host;
    if (!coins || !isConnected) {
      this.#show(null);
      return;
    }
    // What could not be fetched for one timeline is tried again for the next, not at every update.
    if (timeline && timeline !== this.#asked) void this.#coinsOf.load();
    this.#asked = timeline;
    this.#show(this.#coinsOf.part && timeline);
  }

  hostDisconnected(): void {
    this.#show(null);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  #show(timeline: Timeline | null): void {
    if (timeline === this.#shown) return;
    this.#shown = timeline;
    for (const old of this.#host.querySelectorAll(`:scope > span.Z3988[slot=${SLOT}]`)) old.remove();
    if (timeline) this.#host.append(...(this.#coinsOf.part?.(timeline) ?? []).map(spanOf));
  }
}

function spanOf(title: string): HTMLSpanElement {
  return Object.assign(document.createElement('span'), {className: 'Z3988', slot: SLOT, title});
}
