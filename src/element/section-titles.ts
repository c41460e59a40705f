import type {ReactiveControllerHost} from 'lit';
import type {Section} from '../view-model/sections/section-index.js';
import type {SectionTitles} from '../views/section-list.js';
import type {Listed} from './listed.js';

/** In lists of more events than this, what is closed cannot be found by the browser. */
const MOST_EVENTS = 10_000;

const NONE: readonly SectionTitles[] = [];

/**
 * The titles in closed sections, for the browser’s own search to find, where it can (`hidden="until-found"`). They are made while
 * the page has nothing else to do, a section at a time, and come into it together.
 */
export class TitlesToFind {
  readonly #host: ReactiveControllerHost;
  readonly #made = new WeakMap<Section, readonly SectionTitles[]>();
  /** The sections on the way to the one of this key, which holds entries. */
  readonly #ways = new Map<string, readonly string[]>();
  /** What the last rendering missed. */
  readonly #wanted = new Map<Section, Listed>();
  #isAwaited = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The list is about to be drawn. */
  begin(): void {
    this.#wanted.clear();
  }

  /** Of each section within a closed one, or itself, that holds entries; none as long as they are not to be in the page. */
  of(section: Section, listed: Listed, way: readonly string[]): readonly SectionTitles[] {
    const {store, count} = listed;
    if (!store.isWhole || count > MOST_EVENTS || !('onbeforematch' in HTMLElement.prototype)) return NONE;
    const made = this.#made.get(section);
    if (!made) this.#wanted.set(section, listed);
    this.#ways.set(section.key, [...way, section.key]);
    return made ?? NONE;
  }

  /** Empty for a section that none were made for. */
  wayTo(key: string): readonly string[] {
    return this.#ways.get(key) ?? [];
  }

  updated(): void {
    if (this.#isAwaited || this.#wanted.size === 0) return;
    this.#isAwaited = true;
    whenIdle(hasTime => this.#make(hasTime));
  }

  #make(hasTime: () => boolean): void {
    this.#isAwaited = false;
    for (const [section, listed] of this.#wanted) {
      this.#made.set(section, this.#titles(section, listed, this.wayTo(section.key)));
      this.#wanted.delete(section);
      if (!hasTime()) break;
    }
    if (this.#wanted.size > 0) this.updated();
    else this.#host.requestUpdate();
  }

  #titles(section: Section, listed: Listed, way: readonly string[]): readonly SectionTitles[] {
    const parts = listed.index.divide(section);
    if (parts.length > 0) return parts.flatMap(part => this.#titles(part, listed, [...way, part.key]));
    const titles = Array.from(listed.index.positions(section), at => listed.subjectAt(at)?.title ?? '');
    this.#ways.set(section.key, way);
    return [{key: section.key, text: titles.join('\n')}];
  }
}

/** Calls when the page has nothing else to do, or where browsers do not tell, a moment later; `hasTime`: it goes on having nothing. */
function whenIdle(work: (hasTime: () => boolean) => void): void {
  if ('requestIdleCallback' in globalThis)
    requestIdleCallback(deadline => work(() => deadline.timeRemaining() > 2));
  else setTimeout(() => work(() => false), 50);
}
