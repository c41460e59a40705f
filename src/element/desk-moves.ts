import type {LitElement} from 'lit';
import {subjectOfDocument} from '../view-model/subject.js';
import {aboutSelector} from '../views/document-states.js';
import {entrySelector} from '../views/event-list.js';
import type {Actions} from './render-element.js';
import {scrollerOf} from './scroller-of.js';

/** To show, to the canvas, to an event's evidence, to a document's page. */
export type DeskActions = Pick<Actions, 'follow' | 'openDocument' | 'showOnly'> & {
  /** Brings the mark of an event into the window of the canvas. */
  readonly reveal: (id: string) => void;
  /** Selects a subject, or none. */
  readonly choose: (subject: string | null) => void;
};

/** The way to the page of a document. */
export interface Trail {
  /** Id of the event being read; null while none is. */
  readonly event: string | null;
  /** The document whose page it is. */
  readonly document: string;
  /** Documents on whose pages the visitor was before, the last one last: there is no way round among them. */
  readonly before: readonly string[];
  /** In which piece of evidence it began, and how far that was from the top of the viewport; null where it began elsewhere. */
  readonly origin: {readonly number: number; readonly top: number} | null;
}

/** Room above what is brought into view, in pixels. */
const MARGIN = 12;

/**
 * The ways from a passage and back to it. Each takes the visitor along: what they asked for comes into view, without any
 * movement to watch, and has the focus, so that a keyboard goes on from there.
 */
export class DeskMoves {
  readonly #host: LitElement;
  readonly #actions: DeskActions;
  /** To the page that was open last. */
  #trail: Trail | null = null;

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

  /** To the page of a document that is open now; a page that was opened by other ways than these begins a trail. */
  trailTo(event: string | null, document: string): Trail {
    const {event: wasEvent, document: was} = this.#trail ?? {};
    if (!this.#trail || was !== document || wasEvent !== event)
      this.#trail = {event, document, before: [], origin: null};
    return this.#trail;
  }

  /** From a piece of an event's evidence. */
  readonly openAbout = (document: string, event: string | null, number: number, from: Element): void => {
    this.#openPage({event, document, before: [], origin: {number, top: topOf(from)}});
  };

  /** From the page of another document. */
  readonly openDocument = (id: string): void => {
    const {event = null, document, before = [], origin = null} = this.#trail ?? {};
    const way = document === undefined ? before : [...before, document];
    const known = way.indexOf(id);
    this.#openPage({event, document: id, before: known < 0 ? way : way.slice(0, known), origin});
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
    const {event = null, document = '', before = [], origin = null} = this.#trail ?? {};
    const last = before.at(-1);
    if (last !== undefined) {
      this.#openPage({event, document: last, before: before.slice(0, -1), origin});
      return;
    }
    this.#trail = null;
    void this.#then(
      () => (event === null ? this.#actions.choose(null) : this.#actions.openDocument(null)),
      root => {
        const {number, top} = origin ?? {number: 1, top: null};
        const selector = event === null ? entrySelector(subjectOfDocument(document)) : aboutSelector(number);
        const button = root.querySelector<HTMLElement>(selector);
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

  #openPage(trail: Trail): void {
    this.#trail = trail;
    const {event, document} = trail;
    void this.#then(
      // Where there is no event, the document itself is what is selected.
      () =>
        event === null
          ? this.#actions.choose(subjectOfDocument(document))
          : this.#actions.openDocument(document),
      root => {
        const page = root.querySelector<HTMLElement>('[part~=reader] > .page');
        if (!page) return;
        page.focus({preventScroll: true});
        showStart(page);
      },
    );
  }

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
