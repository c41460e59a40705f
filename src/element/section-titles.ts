import type {ReactiveControllerHost} from 'lit';
import type {Section} from '../view-model/sections/section-index.js';
import type {SectionTitles} from '../views/section-list.js';
import type {Listed} from './listed.js';

/** In lists of more events than this, what is closed cannot be found by the browser. */
const MOST_EVENTS = 20_000;

const NONE: readonly SectionTitles[] = [];

/**
 * The titles in closed sections, for the browser’s own search to find, where it can (`hidden="until-found"`). They come into the
 * page once it has nothing else to do.
 */
export class TitlesToFind {
  readonly #host: ReactiveControllerHost;
  readonly #made = new WeakMap<Section, readonly SectionTitles[]>();
  /** The sections on the way to the one of this key, which holds entries. */
  readonly #ways = new Map<string, readonly string[]>();
  #isAsked = false;
  #isTime = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Of each section within a closed one, or itself, that holds entries; none as long as they are not to be in the page. */
  of(section: Section, listed: Listed): readonly SectionTitles[] {
    if (!this.#isTime || !listed.store.isWhole || listed.count > MOST_EVENTS) return NONE;
    const known = this.#made.get(section);
    if (known) return known;
    const made = this.#titles(section, listed, []);
    this.#made.set(section, made);
    return made;
  }

  wayTo(key: string): readonly string[] {
    return this.#ways.get(key) ?? [];
  }

  updated(): void {
    if (this.#isAsked || !('onbeforematch' in HTMLElement.prototype)) return;
    this.#isAsked = true;
    const begin = (): void => {
      this.#isTime = true;
      this.#host.requestUpdate();
    };
    if ('requestIdleCallback' in globalThis) requestIdleCallback(begin);
    else setTimeout(begin, 200);
  }

  #titles(section: Section, listed: Listed, way: readonly string[]): readonly SectionTitles[] {
    const [here, parts] = [[...way, section.key], listed.index.divide(section)];
    if (parts.length > 0) return parts.flatMap(part => this.#titles(part, listed, here));
    const titles = Array.from(listed.index.positions(section), at => listed.subjectAt(at)?.title ?? '');
    this.#ways.set(section.key, here);
    return [{key: section.key, text: titles.join('\n')}];
  }
}
