import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {dateWordsState, loadDateWords} from '../model/words/tables.js';

export interface DateLanguageOptions {
  /** BCP 47 tag of the page's language; asked at every update of the host. */
  readonly wanted: () => string;
  /** Fetches the words of a language; rejects when that fails. */
  readonly load?: (locale: string) => Promise<void>;
  /** After so many milliseconds without an answer the timeline is shown with what there is. */
  readonly patience?: number;
}

const ENGLISH = 'en';

/**
 * The language that dates are worded in: the page's, if there are words of it, else English. Words that have to be fetched are
 * used as soon as they are there; until then dates stay as they were.
 */
export class DateLanguage implements ReactiveController {
  /** BCP 47 tag. */
  locale = ENGLISH;

  readonly #host: ReactiveControllerHost;
  readonly #options: Required<DateLanguageOptions>;
  #wanted = ENGLISH;
  #words: 'settled' | 'loading' | 'failed' = 'settled';
  /** Whether a timeline came that needed the words. */
  #wasAwaited = false;
  #waiting: (() => void)[] = [];

  constructor(host: ReactiveControllerHost, options: DateLanguageOptions) {
    this.#host = host;
    this.#options = {load: loadDateWords, patience: 5_000, ...options};
    host.addController(this);
  }

  hostUpdate(): void {
    const wanted = this.#options.wanted();
    const isSame = wanted === this.#wanted;
    // Another element on the page may have fetched what this one could not.
    if (isSame && (this.#words !== 'failed' || dateWordsState(wanted) !== 'here')) return;
    this.#wanted = wanted;
    this.#wasAwaited &&= isSame;
    const state = dateWordsState(wanted);
    if (state === 'to be loaded') void this.#load(wanted);
    else this.#settle('settled', state === 'here' ? wanted : ENGLISH);
  }

  /**
   * Resolves, always, when the words of the language of the page are there, cannot be fetched, or take too long to be waited
   * for. What could not be fetched for one timeline is tried again for the next.
   */
  async settled(): Promise<void> {
    if (this.#words === 'failed' && this.#wasAwaited) void this.#load(this.#wanted);
    this.#wasAwaited = true;
    if (this.#words !== 'loading') return;
    await new Promise<void>(resolve => {
      const timer = setTimeout(resolve, this.#options.patience);
      this.#waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  async #load(wanted: string): Promise<void> {
    this.#words = 'loading';
    let isThere = true;
    try {
      await this.#options.load(wanted);
    } catch {
      isThere = false;
    }
    // The page may have changed its mind meanwhile.
    if (wanted !== this.#wanted) return;
    this.#settle(isThere ? 'settled' : 'failed', isThere ? wanted : ENGLISH);
    this.#host.requestUpdate();
  }

  #settle(words: 'settled' | 'failed', locale: string): void {
    this.#words = words;
    this.locale = locale;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
