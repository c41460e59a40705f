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
  #ready: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost, options: DateLanguageOptions) {
    this.#host = host;
    this.#options = {load: loadDateWords, patience: 5_000, ...options};
    host.addController(this);
  }

  hostUpdate(): void {
    const wanted = this.#options.wanted();
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    const state = dateWordsState(wanted);
    if (state === 'to be loaded') this.#ready = this.#load(wanted);
    else this.locale = state === 'here' ? wanted : ENGLISH;
  }

  /** Resolves, always, when the words are there, cannot be fetched, or take too long to be waited for. */
  async ready(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<void>(resolve => {
      timer = setTimeout(resolve, this.#options.patience);
    });
    await Promise.race([this.#ready, patience]);
    clearTimeout(timer);
  }

  async #load(wanted: string): Promise<void> {
    let locale = wanted;
    try {
      await this.#options.load(wanted);
    } catch {
      locale = ENGLISH;
    }
    // The page may have changed its mind meanwhile.
    if (wanted !== this.#wanted) return;
    this.locale = locale;
    this.#host.requestUpdate();
  }
}
