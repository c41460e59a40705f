import type {ReactiveController} from 'lit';
import {LazyPart} from './lazy-part.js';
import type {PermalinkHost, PermalinkKeeper} from './permalink.js';
import type {ReadingPlace} from './reading-place.js';
import type {ReadingController} from './reading.js';

/** Fetches what keeps permalinks, for a page that wants them. */
export class PermalinkController implements ReactiveController {
  readonly #host: PermalinkHost;
  readonly #keeper: LazyPart<PermalinkKeeper>;
  #isAsked = false;

  constructor(
    host: PermalinkHost,
    reading: ReadingController,
    place: ReadingPlace,
    onError: (error: Error) => void,
  ) {
    this.#host = host;
    const load = async (): Promise<PermalinkKeeper> =>
      (await import('./permalink.js')).keepPermalink(host, reading, place);
    this.#keeper = new LazyPart(host, {load, onError});
    host.addController(this);
  }

  /** What did not come is fetched again only after it was not wanted for a while. */
  hostUpdate(): void {
    const {permalink} = this.#host;
    if (permalink && !this.#isAsked) void this.#keeper.load();
    this.#isAsked = permalink;
  }

  /** This was selected, and no event has this id. */
  absent(id: string): void {
    this.#keeper.part?.absent(id);
  }

  /** Resolves when nothing has to be waited for; never rejects. */
  settled(): Promise<void> {
    return this.#keeper.settled();
  }
}
