import {expect} from 'chai';
import type {Compilation} from '../../src/format/compile.js';
import type {CompileFileOptions} from '../../src/element/compile-file.js';
import {FakeWorkers, type FakeWorker} from '../support/fake-workers.js';

type CompileInWorker = (text: string, options: CompileFileOptions) => Promise<Compilation | null>;

const READY = {kind: 'ready'};
const DONE = {kind: 'done'};
const HEAD = {kind: 'slice', slice: {head: {title: 'T', language: 'en'}}};

let copies = 0;

/** What it knows of its page it keeps, so that each test has a copy of the module, as of a page. */
async function onAnotherPage(): Promise<CompileInWorker> {
  const module = `../../src/element/compile-in-worker.ts?page=${String(++copies)}`;
  const loaded = (await import(module)) as {compileInWorker: CompileInWorker};
  return loaded.compileInWorker;
}

describe('compileInWorker', () => {
  let workers: FakeWorkers | undefined;

  afterEach(() => {
    workers?.restore();
    workers = undefined;
  });

  /** The numbers of workers that are started for the first and for the second file, where none does the work. */
  const pages: readonly [string, (worker: FakeWorker) => void, started: [number, number]][] = [
    [
      'a browser that throws',
      () => {
        throw new Error('no workers here');
      },
      [1, 1],
    ],
    ['a policy that refuses it', worker => worker.fail(), [1, 1]],
    ['a script that fails as it runs', worker => answer(worker, () => worker.fail()), [1, 2]],
    ['an answer that cannot be carried', worker => answer(worker, () => worker.garble()), [1, 2]],
    ['a worker that could not do it', worker => answer(worker, () => worker.say({kind: 'failed'})), [1, 2]],
  ];
  for (const [name, begin, started] of pages) {
    it(`leaves the work to the page, with ${name}`, async () => {
      const compileInWorker = await onAnotherPage();
      workers = new FakeWorkers(begin);
      const counts: number[] = [];
      for (const text of ['a: 1', 'b: 2']) {
        expect(await compileInWorker(text, {})).to.equal(null);
        counts.push(workers.started.length);
      }
      expect(counts).to.deep.equal(started);
      // One that never came to be cannot be ended.
      if (name !== 'a browser that throws') expect(workers.started.every(w => w.isTerminated)).to.equal(true);
    });
  }

  it('leaves the work to a page that knows no workers', async () => {
    const compileInWorker = await onAnotherPage();
    workers = new FakeWorkers();
    Reflect.deleteProperty(globalThis, 'Worker');
    expect(await compileInWorker('a: 1', {})).to.equal(null);
  });

  it('waits with the second file until it is known what became of the first', async () => {
    const compileInWorker = await onAnotherPage();
    workers = new FakeWorkers();
    const both = Promise.all([compileInWorker('a: 1', {}), compileInWorker('b: 2', {})]);
    (await workers.worker(0)).fail();
    expect(await both).to.deep.equal([null, null]);
    expect(workers.started.length).to.equal(1);
  });

  it('gives up a worker that never answers', async () => {
    const compileInWorker = await onAnotherPage();
    workers = new FakeWorkers();
    const {setTimeout} = globalThis;
    const waits: (number | undefined)[] = [];
    globalThis.setTimeout = ((run: () => void, wait?: number) => {
      waits.push(wait);
      return setTimeout(run);
    }) as typeof setTimeout;
    const outcome = compileInWorker('a: 1', {});
    globalThis.setTimeout = setTimeout;
    expect(await outcome).to.equal(null);
    expect(waits).to.deep.equal([5000]);
    expect(workers.started[0]!.isTerminated).to.equal(true);
  });

  it('asks when the worker is ready, tells of its progress and gives what it gave', async () => {
    const compileInWorker = await onAnotherPage();
    workers = new FakeWorkers();
    const told: unknown[] = [];
    const outcome = compileInWorker('a: 1', {again: true, onProgress: progress => told.push(progress)});
    const worker = await workers.worker(0);
    expect(worker.asked).to.deep.equal([]);
    answer(worker, () => worker.say({kind: 'progress', progress: {checked: 1, total: 2}}, HEAD, DONE));
    expect(await outcome).to.deep.equal({
      timeline: {title: 'T', language: 'en', lanes: [], agents: [], documents: [], events: [], story: []},
      diagnostics: [],
    });
    expect(told).to.deep.equal([{checked: 1, total: 2}]);
    expect([worker.asked[0]!.text, worker.asked[0]!.again]).to.deep.equal(['a: 1', true]);
    expect([worker.isTerminated, worker.options?.type]).to.deep.equal([true, 'module']);
  });

  for (const [name, isReady] of [
    ['before it is ready', false],
    ['while it works', true],
  ] as const) {
    it(`ends the worker when aborted ${name}, and thinks no worse of the page`, async () => {
      const compileInWorker = await onAnotherPage();
      workers = new FakeWorkers();
      const aborting = new AbortController();
      const outcome = compileInWorker('a: 1', {signal: aborting.signal}).catch((error: unknown) => error);
      const worker = await workers.worker(0);
      if (isReady) {
        worker.say(READY);
        await worker.question();
      }
      const reason = new Error('another file');
      aborting.abort(reason);
      expect(await outcome).to.equal(reason);
      expect(worker.isTerminated).to.equal(true);

      const next = compileInWorker('b: 2', {});
      const other = await workers.worker(1);
      answer(other, () => other.say(HEAD, DONE));
      expect((await next)?.timeline?.title).to.equal('T');
    });
  }

  it('starts nothing for what is aborted already', async () => {
    const compileInWorker = await onAnotherPage();
    workers = new FakeWorkers();
    const reason = new Error('another file');
    const outcome = await compileInWorker('a', {signal: AbortSignal.abort(reason)}).catch((e: unknown) => e);
    expect([outcome, workers.started.length]).to.deep.equal([reason, 0]);
  });
});

/** Begins, and goes on once it is asked. */
function answer(worker: FakeWorker, then: () => void): void {
  worker.say(READY);
  void worker.question().then(then);
}
