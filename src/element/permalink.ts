import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Timeline} from '../model/timeline.js';
import {fileStoreOf} from '../view-model/events/file-store.js';
import {indexOf} from '../view-model/reader-index.js';
import {holdInView} from './hold-in-view.js';
import type {ReadingPlace} from './reading-place.js';
import type {ReadingController} from './reading.js';
import {scrollerOf} from './scroller-of.js';

export type PermalinkHost = ReactiveControllerHost &
  HTMLElement & {
    selected: string | null;
    readonly permalink: boolean;
    readonly timeline: Timeline | null;
    readonly hasUpdated: boolean;
  };

interface Place {
  readonly event: string;
  /** Which piece of its evidence, from 1. */
  readonly evidence: number;
}

/** What a fragment names. */
interface Target {
  readonly event: string;
  /** Null where it is the event alone. */
  readonly evidence: number | null;
}

const READER = '[part~=reader]';

export function keepPermalink(
  host: PermalinkHost,
  reading: ReadingController,
  place: ReadingPlace,
): PermalinkKeeper {
  return new PermalinkKeeper(host, reading, place);
}

/** The address of an event, or of a piece of its evidence, in the element of this id (empty for none) on the page at `location`. */
export function permalinkOf(
  {href}: Pick<Location, 'href'>,
  elementId: string,
  event: string,
  evidence = 1,
): string {
  const element = elementId === '' ? '' : `${encodeURIComponent(elementId)}:`;
  const piece = evidence > 1 ? `&evidence=${evidence}` : '';
  return `${withoutFragment(href)}#${element}event=${encodeURIComponent(event)}${piece}`;
}

/**
 * Keeps the selection in the fragment of the page's address, and has the event selected that the fragment names. The history of the
 * page gets no entries by that. What is selected when the timeline appears is how the page begins, and is not written.
 */
export class PermalinkKeeper implements ReactiveController {
  readonly #host: PermalinkHost;
  readonly #reading: ReadingController;
  readonly #place: ReadingPlace;
  /** Read from the fragment, and not selected yet, for want of a timeline that has this event. */
  #wanted: Target | null = null;
  /** What was wanted when it was last selected unread; and what had been selected before. */
  #sought: Target | null = null;
  #before: string | null = null;
  /** Undefined until there is a timeline; from then on, what was selected when the fragment was last read or written. */
  #known: Place | null | undefined;
  /** How the visitor comes to what is wanted; null for one who is there already. */
  #arrival: 'opened' | 'followed' | null = 'opened';
  /** To come into view with this update. */
  #found: (Target & {readonly isFollowed: boolean}) | null = null;
  /** No longer keeps in view what it led to. */
  #letGo: (() => void) | null = null;
  #isOn = false;

  constructor(host: PermalinkHost, reading: ReadingController, place: ReadingPlace) {
    this.#host = host;
    this.#reading = reading;
    this.#place = place;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#letGo?.();
    this.#turn(false);
  }

  hostUpdate(): void {
    const {permalink, isConnected} = this.#host;
    if (isConnected && permalink !== this.#isOn) this.#turn(permalink);
    this.#selectWanted();
  }

  hostUpdated(): void {
    this.#arrive();
    if (this.#isOn && this.#host.timeline) this.#keep(this.#host.timeline);
  }

  #turn(on: boolean): void {
    this.#isOn = on;
    this.#known = undefined;
    this.#wanted = on ? targetIn(location.hash, this.#host.id) : null;
    // Going back and forth in the history is told by it as well, wherever the fragment is another one then.
    if (on) addEventListener('hashchange', this.#onHashChange);
    else removeEventListener('hashchange', this.#onHashChange);
  }

  readonly #onHashChange = (): void => {
    this.#wanted = targetIn(location.hash, this.#host.id);
    if (this.#wanted === null) return;
    this.#arrival = 'followed';
    this.#host.requestUpdate();
  };

  /** The timeline comes into view; what else does, is further down in it. */
  #arrive(): void {
    const {event, evidence, isFollowed = false} = this.#found ?? {};
    const reader = this.#host.shadowRoot?.querySelector<HTMLElement>(READER);
    // What it leads to may be on its way.
    if (event === undefined || reader?.ariaBusy === 'true') return;
    this.#found = null;
    if (isFollowed) reader?.focus({preventScroll: true});
    this.#host.scrollIntoView({behavior: 'instant'});
    this.#letGo?.();
    if (evidence) this.#letGo = holdInView(() => this.#pieceOf(event, evidence));
    else {
      this.#place.show(event);
      if (isFollowed && reader) this.#showBeginning(reader);
    }
  }

  /** Null once something else is read. */
  #pieceOf(event: string, evidence: number): Element | null {
    const {selected, shadowRoot} = this.#host;
    const pieces = selected === event ? shadowRoot?.querySelectorAll(`${READER} [part~=document]`) : null;
    return pieces?.[evidence - 1] ?? null;
  }

  /** What has the focus is in view, and of the picture above it as much as there is room for. */
  #showBeginning(reader: HTMLElement): void {
    const below = topOf(reader) - innerHeight / 2;
    if (below > 0) scrollerOf(this.#host).scrollBy({top: below, behavior: 'instant'});
  }

  #selectWanted(): void {
    const {timeline} = this.#host;
    const event = this.#wanted && timeline && indexOf(timeline).events.get(this.#wanted.event);
    if (!this.#wanted || !timeline) return;
    if (!event) {
      this.#seek(this.#wanted, timeline);
      return;
    }
    const named = this.#wanted.evidence;
    const evidence = named !== null && named <= event.evidence.length ? named : null;
    const place = {event: event.id, evidence: evidence ?? 1};
    this.#wanted = null;
    this.#known = place;
    this.#reading.turnTo(place.event, place.evidence);
    this.#host.selected = event.id;
    // Whoever has scrolled since the page opened, or had it opened again where they were, is not taken away from there.
    const isFollowed = this.#arrival === 'followed';
    if (isFollowed || (this.#arrival === 'opened' && scrollY === 0))
      this.#found = {event: event.id, evidence, isFollowed};
    this.#arrival = null;
  }

  /** Not all events are in memory where there is a store: it reads what is selected. */
  #seek(wanted: Target, timeline: Timeline): void {
    if (this.#sought === wanted || !fileStoreOf(timeline)) return;
    this.#sought = wanted;
    this.#before = this.#host.selected;
    this.#host.selected = wanted.event;
  }

  /** What the fragment named was selected unread, and no event has this id: it leads nowhere, as where all events are in memory. */
  absent(id: string): void {
    const isSought = this.#sought !== null && this.#sought === this.#wanted && this.#sought.event === id;
    if (isSought && this.#host.selected === id) this.#host.selected = this.#before;
  }

  #keep(timeline: Timeline): void {
    const {selected} = this.#host;
    const isThere = selected !== null && indexOf(timeline).events.has(selected);
    // It is on its way.
    if (!isThere && selected !== null && this.#wanted?.event === selected) return;
    const place = isThere ? {event: selected, evidence: this.#reading.reading.evidence} : null;
    const before = this.#known;
    this.#known = place;
    if (before === undefined || (before?.event === place?.event && before?.evidence === place?.evidence))
      return;
    this.#wanted = null;
    this.#write(place, before);
  }

  #write(place: Place | null, before: Place | null): void {
    const {id} = this.#host;
    // What is no longer selected is taken out; a fragment of the page's, or of another timeline, is left.
    if (place === null && targetIn(location.hash, id)?.event !== before?.event) return;
    const address = place
      ? permalinkOf(location, id, place.event, place.evidence)
      : withoutFragment(location.href);
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // Not every frame may have an address of its own, and no page as many as it likes: the selection does without.
    }
  }
}

/** What a fragment says of the element of this id; null where it is the page's, or another element's. */
function targetIn(hash: string, elementId: string): Target | null {
  // Never throws, however escapes are written. Browsers that know no text fragments leave them in.
  const values = new URLSearchParams(hash.slice(1).split(':~:', 1)[0]);
  const key = elementId === '' ? 'event' : `${elementId}:event`;
  const event = values.keys().next().value === key && values.get(key);
  const evidence = Number(values.get('evidence'));
  return event ? {event, evidence: Number.isInteger(evidence) && evidence > 0 ? evidence : null} : null;
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}

function withoutFragment(href: string): string {
  return href.replace(/#.*/, '');
}
