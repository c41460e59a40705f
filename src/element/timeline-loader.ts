import {initialState, Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Diagnostic} from '../format/diagnostic.js';
import type {Timeline} from '../model/timeline.js';
import {asError} from './as-error.js';
import {diagnosticsOf, loadTimeline, type LoadedTimeline} from './load-timeline.js';
import {samePlace, sameSource, type Source} from './source.js';

/** Of the bytes that are being loaded, or of the events that are being checked. */
export interface LoadingProgress {
  readonly done: number;
  readonly total: number;
  readonly isOfEvents: boolean;
}

export interface TimelineLoaderOptions {
  /** Asked at every update of the host; the loading starts anew when it has changed. */
  readonly source: () => Source | null;
  /**
   * What else has to be there before anything is shown, and is being fetched meanwhile; never rejects. `loaded`: null where the source
   * cannot be shown.
   */
  readonly ready: (loaded: LoadedTimeline | null) => Promise<unknown>;
  /** `renewed`: what was shown until now is an earlier state of it. */
  readonly onLoad: (loaded: LoadedTimeline, renewed: boolean) => void;
  readonly onError: (error: Error) => void;
  /** The diagnostics of what is shown are about to change, and nothing else. */
  readonly onRenew: () => void;
}

/**
 * Loads what the host's source names, one thing at a time: a new source aborts the loading of the one before, and its late
 * answer is not heard. A host that is taken out of the page stops loading and begins again when it is put back.
 */
export class TimelineLoader implements ReactiveController {
  /** What can be shown: the last state that could be read of the source, or of what it was before an edit. */
  loaded: LoadedTimeline | null = null;
  /** Why the source cannot be shown; stays during another attempt. */
  error: Error | null = null;
  /** Null while it is not known how much there is to do. */
  progress: LoadingProgress | null = null;

  readonly #host: ReactiveControllerHost;
  readonly #options: TimelineLoaderOptions;
  readonly #task: Task<readonly [Source | null], LoadedTimeline>;
  #source: Source | null = null;
  #interrupted = false;
  #revalidate = false;

  constructor(host: ReactiveControllerHost, options: TimelineLoaderOptions) {
    this.#host = host;
    this.#options = options;
    // Before the task, whose own part in an update has to come second.
    host.addController(this);
    this.#task = new Task(host, {
      task: ([source], {signal}) => this.#load(source, signal),
      args: () => [options.source()] as const,
      argsEqual: ([a], [b]) => sameSource(a, b),
      onComplete: loaded => this.#onComplete(loaded),
      onError: error => this.#onError(error),
    });
  }

  /** What is being loaded or shown. */
  get source(): Source | null {
    return this.#source;
  }

  /** What was found wrong in it, in its order; by the texts of its documents too, where those have been read. */
  get diagnostics(): readonly Diagnostic[] {
    return this.error ? diagnosticsOf(this.error) : (this.loaded?.diagnostics ?? []);
  }

  get loading(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** Another attempt, in which the server is asked even where the browser has kept an answer. */
  retry(): void {
    void this.#renew();
  }

  /** More was found out about the file of this timeline, which is not heard any more once another one is shown. */
  renewDiagnostics(timeline: Timeline, diagnostics: readonly Diagnostic[]): void {
    if (this.loaded?.timeline !== timeline) return;
    this.loaded = {...this.loaded, diagnostics};
    this.#options.onRenew();
    this.#host.requestUpdate();
  }

  /** Resolves when what comes of it is shown. */
  readonly #renew = async (): Promise<void> => {
    this.#revalidate = true;
    await this.#task.run();
    await this.#host.updateComplete;
  };

  hostConnected(): void {
    if (!this.#interrupted) return;
    this.#interrupted = false;
    void this.#task.run();
  }

  hostDisconnected(): void {
    if (!this.loading) return;
    this.#interrupted = true;
    this.#task.abort();
  }

  async #load(source: Source | null, signal: AbortSignal): Promise<LoadedTimeline | typeof initialState> {
    if (!samePlace(source, this.#source)) {
      this.loaded = null;
      this.error = null;
    }
    this.#source = source;
    this.progress = null;
    const revalidate = this.#revalidate;
    this.#revalidate = false;
    if (source === null) return initialState;
    const loaded = await loadTimeline(source, {
      signal,
      revalidate,
      onProgress: ({received, total}) => this.#onProgress(received, total, signal),
      onReplaced: this.#renew,
      onChecked: ({checked, total}) => this.#onProgress(checked, total, signal, true),
    }).catch(async (error: unknown) => {
      await this.#options.ready(null);
      throw error;
    });
    await this.#options.ready(loaded);
    return loaded;
  }

  #onProgress(done: number, total: number | null, signal: AbortSignal, isOfEvents = false): void {
    if (signal.aborted || !total) return;
    this.progress = {done, total, isOfEvents};
    // Where an earlier state is shown there is no bar, and much that would be gone through for nothing.
    if (!this.loaded) this.#host.requestUpdate();
  }

  #onComplete(loaded: LoadedTimeline): void {
    if (this.#interrupted) return;
    const renewed = this.loaded !== null;
    this.loaded = loaded;
    this.error = null;
    this.#options.onLoad(loaded, renewed);
  }

  #onError(error: unknown): void {
    if (this.#interrupted) return;
    this.error = asError(error);
    this.#options.onError(this.error);
  }
}
