import type {LitElement} from 'lit';
import {aboutSelector} from '../views/document-states.js';
import {entrySelector} from '../views/event-list.js';
import type {Actions} from './render-element.js';
import {scrollerOf} from './scroller-of.js';

/** To show, to the canvas, to an event's evidence, to a document's page. */
export type DeskActions = Pick<Actions, 'follow' | 'openDocument' | 'showOnly'> & {
  /** Brings the mark of an event into the window of the canvas. */
  readonly reveal: (id: string) => void;
};

/** Room above what is brought into view, in pixels. */
const MARGIN = 12;

/**
 * The ways from a passage and back to it. Each takes the visitor along: what they asked for comes into view, without any
 * movement to watch, and has the focus, so that a keyboard goes on from there.
 */
export class DeskMoves {
  readonly #host: LitElement;
  readonly #actions: DeskActions;
  /** Where the page of a document was opened from: in which piece of evidence, and how far from the top of the viewport. */
  #origin: {readonly number: number; readonly top: number} | null = null;

  constructor(host: LitElement, actions: DeskActions) {
    this.#host = host;
    this.#actions = actions;
  }

  /** To an event that a paragraph attests, with the piece of its evidence that says so. */
  readonly follow = (id: string, evidence: number, from: Element): void => {
    // What was pressed goes with the event it belongs to; the reader stays.
    from.closest<HTMLElement>('[part~=reader]')?.focus({preventScroll: true});
    void this.#then(
      () => this.#actions.follow(id, evidence),
      root => {
        const piece = root.querySelectorAll('[part~=reader] [part~=document]')[evidence - 1];
        // In one column the event begins at the top already, and what it is comes before what attests it.
        if (piece && !piece.closest('li')) showStart(piece);
      },
    );
  };

  /** From the evidence, or from the page of another document, which leads back to the evidence as well. */
  readonly openDocument = (id: string, from?: Element): void => {
    const number = from?.getAttribute('data-about');
    if (from && number) this.#origin = {number: Number(number), top: topOf(from)};
    void this.#then(
      () => this.#actions.openDocument(id),
      root => {
        const page = root.querySelector<HTMLElement>('[part~=reader] > .page');
        if (!page) return;
        page.focus({preventScroll: true});
        showStart(page);
      },
    );
  };

  /** What is shown changes, above what was pressed: that stays where it is, with the focus on it. */
  readonly showOnly = (documents: readonly string[] | null): void => {
    const focused = this.#host.shadowRoot?.activeElement;
    const top = focused ? topOf(focused) : 0;
    void this.#then(
      () => this.#actions.showOnly(documents),
      () => {
        if (focused?.isConnected) scrollBy(focused, topOf(focused) - top);
      },
    );
  };

  /** From the page of a document to where it was opened. */
  readonly back = (): void => {
    void this.#then(
      () => this.#actions.openDocument(null),
      root => {
        const {number, top} = this.#origin ?? {number: 1, top: null};
        const button = root.querySelector<HTMLElement>(aboutSelector(number));
        if (!button) return;
        button.focus({preventScroll: true});
        if (top === null) showStart(button);
        else scrollBy(button, topOf(button) - top);
      },
    );
  };

  /** From the passage to the mark; the focus goes to the entry of the list, of which the mark is the picture. */
  readonly toMark = (id: string): void => {
    void this.#then(
      () => this.#actions.reveal(id),
      async root => {
        const entry = root.querySelector<HTMLElement>(entrySelector(id));
        entry?.focus({preventScroll: true});
        // The canvas draws a frame later.
        await nextFrames();
        const mark = root.querySelector(`[part~=mark][data-event-id="${CSS.escape(id)}"]`);
        const picture = mark?.closest('[part~=timeline]');
        if (mark && picture && picture.getClientRects().length > 0) showPicture(picture, mark, entry);
        else if (entry) showStart(entry);
      },
    );
  };

  async #then(act: () => void, go: (root: ParentNode) => void | Promise<void>): Promise<void> {
    act();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await go(this.#host.renderRoot);
  }
}

/** Both in view where they fit, with the entry as well if it does; where they do not, the mark. */
function showPicture(picture: Element, mark: Element, entry: HTMLElement | null): void {
  const {top, bottom} = picture.getBoundingClientRect();
  let by = top < 0 || bottom > innerHeight ? top - MARGIN : 0;
  const spare = topOf(mark) - by - MARGIN;
  const needed = (entry?.getBoundingClientRect().bottom ?? 0) - by - innerHeight + MARGIN;
  if (needed > 0 && needed <= spare) by += needed;
  const under = mark.getBoundingClientRect().bottom - by - innerHeight + MARGIN;
  scrollBy(picture, by + Math.max(under, 0));
}

/** Where its beginning is out of view, or near the end of it. */
function showStart(element: Element): void {
  const top = topOf(element);
  if (top < 0 || top > innerHeight * 0.75) scrollBy(element, top - MARGIN);
}

function scrollBy(element: Element, top: number): void {
  if (top !== 0) scrollerOf(element).scrollBy({top, behavior: 'instant'});
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}

async function nextFrames(): Promise<void> {
  for (let i = 0; i < 2; i++) await new Promise(resolve => requestAnimationFrame(resolve));
}
