import {expect} from 'chai';
import {compile} from '../../src/format/compile.js';
import {generateEvents, toYaml} from '../bench/generate.js';
import {clear, mount, mountLoaded, once, part, recorded, textOf, until} from '../support/element.js';
import {FakeWorkers} from '../support/fake-workers.js';
import {stubFetch} from '../support/stub-fetch.js';

/** More than 256 kB, with something to say of it. */
const LARGE = toYaml(generateEvents(1000)).replace('status: planned', 'status: plannd');
const OTHER = LARGE.replace('Invented events', 'Another file');

describe('large files in <cold-war-timeline>', () => {
  afterEach(clear);

  it('are large', () => {
    expect(LARGE.length).to.be.within(256_001, 400_000);
  });

  it('are compiled in a worker, which ends, and are what they would be if they were compiled here', async () => {
    const real = globalThis.Worker;
    const seen: {url: string; isTerminated: boolean}[] = [];
    globalThis.Worker = class extends real {
      readonly #seen = {url: '', isTerminated: false};
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.#seen.url = String(url);
        seen.push(this.#seen);
      }
      override terminate(): void {
        super.terminate();
        this.#seen.isTerminated = true;
      }
    };
    const element = await mountLoaded({properties: {yaml: LARGE, view: 'list'}});
    globalThis.Worker = real;
    expect(seen.length).to.equal(1);
    expect(seen[0]!.url).to.match(/compile-worker[-\w]*\.[jt]s$/);
    expect(seen[0]!.isTerminated).to.equal(true);
    const here = await compile(LARGE, {url: document.baseURI});
    expect(element.timeline).to.deep.equal(here.timeline);
    expect(element.diagnostics).to.deep.equal(here.diagnostics);
    expect(here.diagnostics).to.not.be.empty;
  });

  it('leave small ones alone', async () => {
    const workers = new FakeWorkers();
    await mountLoaded({properties: {yaml: toYaml(generateEvents(20)), view: 'list'}});
    workers.restore();
    expect(workers.started.length).to.equal(0);
  });

  it('show how much of them has come, then how many events have been checked, and tell it once', async () => {
    const workers = new FakeWorkers();
    const server = stubFetch();
    const element = mount({attributes: {src: 'large.yaml', view: 'list'}});
    const file = (await server.request(0)).stream({headers: {'Content-Length': String(LARGE.length)}});
    file.send(LARGE.slice(0, 100_000));
    const bar = (): HTMLProgressElement | null => element.shadowRoot!.querySelector('progress');
    await until(() => bar()?.value === 100_000);
    const waiting = (): string => textOf(element.shadowRoot!.querySelector('.waiting'));
    expect([waiting(), bar()!.max]).to.deep.equal(['Loading large.yaml…', LARGE.length]);

    file.send(LARGE.slice(100_000));
    file.end();
    const worker = await workers.worker(0);
    worker.say({kind: 'ready'}, {kind: 'progress', progress: {checked: 4000, total: 10_000}});
    await until(() => bar()?.value === 4000);
    expect([waiting(), bar()!.max]).to.deep.equal(['Checking 4,000 of 10,000 events', 10_000]);
    // Neither the bar's name nor what is said aloud changes with each step.
    expect(bar()!.getAttribute('aria-label')).to.equal('Loading large.yaml…');
    expect(textOf(part(element, 'status'))).to.equal('Loading large.yaml…');
    workers.restore();
    server.restore();
    element.remove();
    await until(() => worker.isTerminated);
  });

  it('are given up when another one takes their place', async () => {
    const workers = new FakeWorkers();
    const element = mount({properties: {yaml: LARGE, view: 'list'}});
    const loads = recorded(element, 'cwt-load');
    const worker = await workers.worker(0);
    worker.say({kind: 'ready'});
    await worker.question();
    workers.restore();
    element.yaml = OTHER;
    await once(element, 'cwt-load');
    expect(worker.isTerminated).to.equal(true);
    worker.say({kind: 'slice', slice: {head: {title: 'Late', language: 'en'}}}, {kind: 'done'});
    await new Promise(resolve => setTimeout(resolve, 50));
    expect([element.timeline?.title, loads.length]).to.deep.equal(['Another file', 1]);
  });

  // Last: from then on this page has no workers.
  it('are compiled in the page where a worker is refused', async () => {
    const workers = new FakeWorkers(worker => {
      worker.fail();
    });
    const element = mount({properties: {yaml: LARGE, view: 'list'}});
    await once(element, 'cwt-load');
    workers.restore();
    expect(workers.started.length).to.be.within(0, 1);
    const here = await compile(LARGE, {url: document.baseURI});
    expect(element.timeline).to.deep.equal(here.timeline);
    expect(element.diagnostics).to.deep.equal(here.diagnostics);
  });
});
