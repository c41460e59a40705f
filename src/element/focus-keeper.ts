import type {LitElement, ReactiveController} from 'lit';
import {entrySelector, entrySubjectOf} from '../views/event-list.js';
import {AS_OF_BUTTON} from '../views/toolbar.js';

/**
 * Whoever operates the reader, the list or a notice by keyboard goes on from there when what had the focus is gone: the reader of another
 * event takes its place, or it moves between the side of the list and the entry. Browsers would begin at the top of the page.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: LitElement;
  /** Selectors of what may take the focus, the nearest first; empty where it is none of our concern. */
  #heirs: readonly string[] = [];

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostUpdate(): void {
    const focused = this.#root?.activeElement;
    this.#heirs = focused ? heirsOf(focused) : [];
  }

  hostUpdated(): void {
    const [heirs, root] = [this.#heirs, this.#root];
    this.#heirs = [];
    if (heirs.length === 0 || !root || root.activeElement) return;
    const heir = heirs
      .map(selector => root.querySelector<HTMLElement>(selector))
      .find(found => found !== null);
    heir?.focus({preventScroll: true});
  }

  /** Null before the first update. */
  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }
}

const READER = '[part~=reader]';
const AS_OF = '[part~=as-of]';
const LIST = '[part~=list]';
const ALL = '[part~=base]';

function heirsOf(focused: Element): readonly string[] {
  // The panel closes by a button in it, and by the button that opened it; what it tells where it did not come goes away too.
  if (focused.closest(AS_OF)) return [`.${AS_OF_BUTTON}`, ALL];
  // What is wrong goes away with another attempt, and its button with it; a filter by its own button.
  if (focused.closest('[part~=error], [part~=filters]') && !focused.closest(READER)) return [ALL];
  // A reader in the list stands in the item of its entry, which remains when it closes.
  const id = entrySubjectOf(focused.closest('li')?.querySelector('[part~=event]'));
  const entry = id === null ? [] : [entrySelector(id)];
  if (focused.closest(READER)) return [READER, ...entry, ALL];
  // What stands behind a bin goes as a whole; where it goes for what is selected, that is in the list.
  return focused.closest(LIST) ? [...entry, `${LIST} [aria-current=true]`, `${LIST} button`, ALL] : [];
}
