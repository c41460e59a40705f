/** Workers inside the page that do as tests tell them. */

export class FakeWorkers {
  /** All that were started, in order. */
  readonly started: FakeWorker[] = [];
  readonly #real = globalThis.Worker;

  /** @param begin what a worker does as soon as it is there; it may throw, as browsers do. */
  constructor(begin: (worker: FakeWorker) => void = () => undefined) {
    const {started} = this;
    class Fake extends FakeWorker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(String(url), options);
        started.push(this);
        begin(this);
      }
    }
    globalThis.Worker = Fake as unknown as typeof Worker;
  }

  /** The n-th, counted from 0, as soon as it is started. */
  async worker(index: number): Promise<FakeWorker> {
    while (!this.started[index]) await new Promise(resolve => setTimeout(resolve, 5));
    return this.started[index];
  }

  restore(): void {
    globalThis.Worker = this.#real;
  }
}

export class FakeWorker {
  readonly url: string;
  readonly options: WorkerOptions | undefined;
  /** What the page has posted. */
  readonly asked: {readonly text: string; readonly again: boolean}[] = [];
  isTerminated = false;
  onmessage: ((event: {data: unknown}) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  onmessageerror: ((event: Event) => void) | null = null;

  constructor(url: string, options?: WorkerOptions) {
    this.url = url;
    this.options = options;
  }

  postMessage(question: FakeWorker['asked'][number]): void {
    this.asked.push(question);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** Posts to the page, in a task of its own. */
  say(...answers: readonly object[]): void {
    for (const data of answers) setTimeout(() => this.onmessage?.({data}));
  }

  fail(): void {
    setTimeout(() => this.onerror?.(new Event('error', {cancelable: true})));
  }

  garble(): void {
    setTimeout(() => this.onmessageerror?.(new Event('messageerror')));
  }

  /** Resolves once it has been asked. */
  async question(): Promise<void> {
    while (this.asked.length === 0) await new Promise(resolve => setTimeout(resolve, 5));
  }
}
