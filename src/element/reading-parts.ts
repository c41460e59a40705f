import type {LitElement} from 'lit';
import type {TimeWindow} from '../view-model/view-types.js';
import {DeskController} from './desk-controller.js';
import type {DeskActions} from './desk-moves.js';
import {ListController} from './list-controller.js';
import {ReaderController} from './reader-controller.js';
import type {ReaderPart} from './reader-part.js';
import type {DeskHost, ReadingDesk} from './reading-desk.js';
import type {Reading} from './reading.js';
import type {SecondPartController} from './second-part-controller.js';
import type {TimelineLoader} from './timeline-loader.js';

export interface ReadingPartsOptions {
  readonly second: SecondPartController;
  readonly loader: TimelineLoader;
  /** BCP 47 tag of the words of the interface. */
  readonly locale: () => string;
  readonly reading: () => Reading;
  readonly actions: () => DeskActions;
  /** Makes this the span of time that the picture shows. */
  readonly showWindow: (window: TimeWindow) => void;
  /** Something that the page shows to everybody is still on its way. */
  readonly isBusy: () => boolean;
  /** The visitor asked for something to read. */
  readonly isAsked: () => boolean;
  readonly onError: (error: Error) => void;
}

/** What there is to read, in chunks: the list where it is long, the reader of events, and what documents add to it. */
export class ReadingParts {
  readonly list: ListController;
  readonly #reader: ReaderController;
  readonly #desk: DeskController;

  constructor(
    host: DeskHost & LitElement & ConstructorParameters<typeof ReaderController>[0],
    options: ReadingPartsOptions,
  ) {
    const {second, loader, locale, reading, actions, showWindow, isBusy, isAsked, onError} = options;
    this.list = new ListController(host, {second, showWindow, onError});
    this.#reader = new ReaderController(host, {
      ...{onError, document: () => reading().document},
      load: async () => (await second.further(() => this.retryReader())).reader(host.renderRoot),
    });
    this.#desk = new DeskController(host, {
      ...{reading, onError, isBusy: () => isBusy() && !isAsked()},
      load: async () => (await second.further()).desk({host, loader, locale, onError, actions: actions()}),
    });
  }

  /** Null while it is on its way, or not asked for. */
  get reader(): ReaderPart | 'failed' | null {
    return this.#reader.part;
  }

  /** Null as long as it can come; undefined where it did not. */
  get desk(): ReadingDesk | null | undefined {
    return this.#desk.desk;
  }

  retryReader(): void {
    void this.#reader.retry();
  }

  /** Resolves when the list and the event that is selected can be read, or have been awaited for too long; never rejects. */
  async settled(): Promise<void> {
    await Promise.all([this.list.settled(), this.#reader.settled()]);
  }
}
