import type {LitElement, ReactiveController, ReactiveControllerHost} from 'lit';
import {entrySelector} from '../views/event-list.js';
import type {InlineSize} from './inline-size.js';
import {scrollerOf} from './scroller-of.js';

/**
 * Keeps the visitor's place on the page when the selection changes what stands between the entries: where there is one column
 * the reader opens under its entry, and closes under another, so that everything below moves by a page or two.
 */
export class ReadingPlace implements ReactiveController {
  readonly #host: ReactiveControllerHost & LitElement;
  readonly #size: InlineSize;
  /** What is to be done once the next update is in the page. */
  #restore: (() => void) | null = null;

  constructor(host: ReactiveControllerHost & LitElement, size: InlineSize) {
    this.#host = host;
    this.#size = size;
    host.addController(this);
  }

  /** This entry was pressed: it stays under the finger. */
  keep(id: string): void {
    const before = this.#find(id)?.getBoundingClientRect().top;
    if (before === undefined) return;
    this.#afterUpdate(() => {
      const after = this.#find(id)?.getBoundingClientRect().top ?? before;
      if (after !== before) scrollerOf(this.#host).scrollBy({top: after - before, behavior: 'instant'});
    });
  }

  /** This subject was chosen somewhere else: in one column its entry comes into view, and with it what there is to read. */
  show(id: string | null): void {
    if (id === null || !this.#size.narrow) return;
    this.#afterUpdate(() => this.#find(id)?.scrollIntoView({block: 'start', behavior: 'instant'}));
  }

  hostUpdated(): void {
    const restore = this.#restore;
    this.#restore = null;
    restore?.();
  }

  hostDisconnected(): void {
    this.#restore = null;
  }

  /** There is an update also where the choice changes nothing: an intent must not wait for another one. */
  #afterUpdate(restore: () => void): void {
    this.#restore = restore;
    this.#host.requestUpdate();
  }

  #find(id: string): Element | null {
    return this.#host.renderRoot.querySelector(entrySelector(id));
  }
}
