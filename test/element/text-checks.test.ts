import {expect} from 'chai';
import {compile} from '../../src/core.js';
import {limits} from '../../src/format/limits.js';
import {Desk, PAGE, REPORT, WITH_TEXTS} from '../support/document-texts.js';
import {aMoment, until} from '../support/element.js';
import {FakeWorkers} from '../support/fake-workers.js';
import type {StubRequest} from '../support/stub-fetch.js';

/** What the diagnostics become when texts have come, beside those of the file alone. */
describe('TextChecks', () => {
  let desk: Desk;

  // What makes diagnostics is loaded when it is first needed, which takes more than a moment.
  before(() => compile(WITH_TEXTS, {texts: {report: null}}));
  beforeEach(() => {
    desk = new Desk();
  });
  afterEach(() => {
    desk.close();
  });

  /** What is found once the report has come so. */
  async function foundWith(answer: (request: StubRequest) => void, yaml = WITH_TEXTS): Promise<string[]> {
    await desk.show(yaml);
    await desk.read('report', answer);
    await aMoment();
    return desk.found;
  }

  it('touch nothing where the text bears out what is said of it', async () => {
    await desk.show(WITH_TEXTS);
    const {loaded} = desk.loader;
    await desk.read('report', request => request.text(REPORT));
    await aMoment();
    expect(desk.loader.loaded).to.equal(loaded);
    expect(desk.found).to.deep.equal([]);
  });

  it('tell of a quotation that does not stand there, at its line, and leave what is shown as it is', async () => {
    await desk.show(WITH_TEXTS);
    const {timeline} = desk.loader.loaded!;
    await desk.read('report', request => request.text(REPORT.replace('February', 'March')));
    await until(() => desk.found.length > 0);
    expect(desk.found).to.deep.equal(['quote-not-found 13']);
    expect(desk.loader.diagnostics[0]!.url).to.equal(PAGE);
    expect(desk.loader.loaded!.timeline).to.equal(timeline);
    expect(desk.loads).to.equal(1);
  });

  const texts: readonly [string, (request: StubRequest) => void, string[]][] = [
    [
      'a paragraph that is not there',
      r => r.text('In the month of February.'),
      ['paragraph-out-of-range 13'],
    ],
    ['a text that is not there', r => r.status(404), ['missing-text 4', 'missing-text 5']],
    ['a web page', r => r.text('<!doctype html>'), ['unreadable-text 4', 'unreadable-text 5']],
    ['bytes', r => r.bytes(0, 1, 2), ['unreadable-text 4', 'unreadable-text 5']],
    ['another encoding', r => r.bytes(0xcf, 0xf0), ['unreadable-text 4', 'unreadable-text 5']],
    ['RTF', r => r.text('{\\rtf1 One}'), ['unreadable-text 4', 'unreadable-text 5']],
    [
      'a text that is too long',
      r => r.text('a'.repeat(limits.textBytes + 1)),
      ['text-too-large 4', 'text-too-large 5'],
    ],
    ['a lost connection', r => r.fail(), []],
    ['a server that is broken', r => r.status(503), []],
  ];
  for (const [name, answer, expected] of texts) {
    it(`tell ${expected.length > 0 ? '' : 'nothing '}of ${name}`, async () => {
      expect(await foundWith(answer)).to.deep.equal(expected);
    });
  }

  it('let a précis have words of its own', async () => {
    const precis = WITH_TEXTS.replace('Report, text', 'Report, textKind: precis, text');
    expect(await foundWith(r => r.text(REPORT.replace('February', 'March')), precis)).to.deep.equal([]);
  });

  it('leave what was found before', async () => {
    const found = await foundWith(r => r.status(404), WITH_TEXTS.replace('title: Note', 'titel: Note'));
    expect(found.slice(0, 2)).to.deep.equal(['missing-text 4', 'missing-text 5']);
    expect(found.some(finding => finding.endsWith(' 8'))).to.equal(true);
  });

  it('take back what another attempt finds right', async () => {
    expect(await foundWith(r => r.status(404))).to.have.length(2);
    desk.retry('report');
    (await desk.server.request(1)).text(REPORT);
    await until(() => desk.found.length === 0);
  });

  it('check an edited file by the texts that are there', async () => {
    expect(await foundWith(r => r.text(REPORT))).to.deep.equal([]);
    await desk.show(WITH_TEXTS.replace('month of February', 'month of May'));
    await until(() => desk.found.length > 0);
    expect(desk.found).to.deep.equal(['quote-not-found 13']);
    await desk.show(WITH_TEXTS);
    await aMoment();
    expect(desk.found).to.deep.equal([]);
  });

  it('tell nothing of a state that is shown no more', async () => {
    await desk.show(WITH_TEXTS);
    await desk.read('report', r => r.status(404));
    // Compiling it again has begun, and is overtaken by a state that has no such text.
    await desk.show(WITH_TEXTS.replaceAll('report.md', 'other.md'));
    await aMoment();
    expect(desk.found).to.deep.equal([]);
  });

  describe('of a large file', () => {
    let workers: FakeWorkers;
    const large = WITH_TEXTS + '# nothing\n'.repeat(30_000);

    beforeEach(async () => {
      // The first one leaves the file to the page, the second one never has done with the texts.
      workers = new FakeWorkers(worker => {
        const isFirst = workers.started.length === 1;
        worker.say({kind: 'ready'});
        if (isFirst) void worker.question().then(() => worker.say({kind: 'failed'}));
      });
      await desk.show(large);
      await desk.read('report', r => r.status(404));
      await (await workers.worker(1)).question();
    });
    afterEach(() => workers.restore());

    it('are ended when another one takes its place', async () => {
      expect(workers.started[1]!.isTerminated).to.equal(false);
      await desk.show(WITH_TEXTS.replaceAll('report.md', 'other.md'));
      await until(() => workers.started[1]!.isTerminated);
    });

    it('are ended with the host, and begun again with it', async () => {
      desk.host.disconnect();
      await until(() => workers.started[1]!.isTerminated);
      desk.host.connect();
      const again = await workers.worker(2);
      await again.question();
      expect(again.asked[0]!.again).to.equal(true);
      expect(desk.errors).to.deep.equal([]);
    });
  });
});
