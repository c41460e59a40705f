/** Parquet on real servers, and as others write it. */
import {mkdir, mkdtemp, readFile, rm, utimes, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import {parquetWriteBuffer, type ColumnSource} from 'hyparquet-writer';
import {serve, type RunningServer, type ServerOptions} from '../../scripts/lib/static-server.js';
import {ROOT} from '../../scripts/lib/project.js';
import {openParquet, type OpenParquetOptions} from '../../src/exchange/parquet/open-parquet.js';
import {compile} from '../../src/format/compile.js';
import {LoadError} from '../../src/load/load-error.js';
import {EDGE_KINDS} from '../../src/view-model/events/event-columns.js';
import {memoryStore} from '../../src/view-model/events/memory-store.js';
import {generateEvents, randomNumbers, toYaml} from '../bench/generate.js';
import {toParquet} from '../support/parquet.js';

describe('a timeline in Parquet on a server', function () {
  this.timeout(60_000);

  const timelines = compile(toYaml(generateEvents(20_000)));
  const servers: RunningServer[] = [];
  const realFetch = globalThis.fetch;
  let folder: string;
  let path: string;
  /** Bytes of each answer. */
  let answers: number[];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parquet-'));
    path = join(folder, 'files', 'events.parquet');
    await mkdir(join(folder, 'files'));
    const {timeline} = await timelines;
    await writeFile(path, new Uint8Array(await toParquet(timeline!, 1_000)));
  });

  beforeEach(() => {
    answers = [];
    globalThis.fetch = async (...request) => {
      const response = await realFetch(...request);
      answers.push(Number(response.headers.get('Content-Length')));
      return response;
    };
  });

  afterEach(async () => {
    globalThis.fetch = realFetch;
    await Promise.all(servers.splice(0).map(server => server.close()));
  });

  after(() => rm(folder, {recursive: true}));

  async function address(options: Partial<ServerOptions> = {}): Promise<string> {
    const server = await serve({root: folder, folders: ['files'], ...options});
    servers.push(server);
    return `${server.origin}/files/events.parquet`;
  }

  async function failure(url: string, options?: OpenParquetOptions): Promise<LoadError> {
    const error: unknown = await openParquet(url, options).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(LoadError);
    return error as LoadError;
  }

  it('is opened with its columns alone, and read as it is looked at', async () => {
    const {timeline} = await timelines;
    const {store} = await openParquet(await address());
    expect(answers).to.have.length(2);
    expect(store.columns).to.deep.equal(memoryStore(timeline!).columns);
    answers.length = 0;
    await store.read([10_000]);
    expect(store.eventAt(10_000)).to.deep.equal(timeline!.events[10_000]);
    expect(answers).to.have.length.at.most(3);
    expect(answers.reduce((a, b) => a + b, 0)).to.be.lessThan(60_000);
    answers.length = 0;
    // Of the same row group, and one that is there already.
    await store.read([10_000, 10_001]);
    expect(answers).to.deep.equal([]);
  });

  it('asks once for what several wish at the same time, also when one of them gives up', async () => {
    const {store} = await openParquet(await address());
    answers.length = 0;
    const controller = new AbortController();
    const aborted = store.read([5_000], controller.signal).then(
      () => 'read',
      () => 'given up',
    );
    const other = store.read([5_001]);
    controller.abort();
    await other;
    expect(await aborted).to.equal('given up');
    expect(store.eventAt(5_001)?.id).to.be.a('string');
    expect(answers).to.have.length.at.most(4);
    await store.read([5_000]);
    expect(store.eventAt(5_000)).to.not.equal(undefined);
  });

  it('is taken as a whole from a server without ranges, once, where it is small', async () => {
    const {store} = await openParquet(await address({ranges: false}));
    await store.read([1, 19_999]);
    expect(answers).to.have.length(1);
  });

  it('is refused from a server without ranges where it is large', async () => {
    const error = await failure(await address({ranges: false}), {maxWholeBytes: 100_000});
    expect([error.code, answers.length]).to.deep.equal(['no-ranges', 1]);
  });

  it('notices that it was replaced', async () => {
    const {store} = await openParquet(await address());
    const content = await readFile(path);
    try {
      await writeFile(path, content);
      await utimes(path, new Date(), new Date(Date.now() + 60_000));
      const error: unknown = await store.read([3]).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(LoadError).and.include({code: 'changed'});
    } finally {
      await writeFile(path, content);
    }
  });

  it('is read by pages where its row groups are large and tell of their pages', async () => {
    const count = 20_000;
    const column = <T>(of: (index: number) => T) => Array.from({length: count}, (_, index) => of(index));
    const random = randomNumbers(7);
    const columnData: ColumnSource[] = [
      {name: 'title', type: 'STRING', data: column(index => `Event ${index}`)},
      {name: 'earliest', type: 'INT64', data: column(index => BigInt(index) * 86_400_000n)},
      {name: 'text', type: 'STRING', data: column(() => Array.from({length: 12}, random).join(' '))},
      {name: 'tags', data: column(index => (index % 3 === 0 ? ['a', `b-${index}`] : []))},
    ];
    const bytes = parquetWriteBuffer({columnData, rowGroupSize: count, pageSize: 20_000});
    await writeFile(join(folder, 'files', 'pages.parquet'), new Uint8Array(bytes));
    const {store} = await openParquet((await address()).replace('events', 'pages'));
    answers.length = 0;
    await store.read([15_000, 15_003]);
    expect(store.eventAt(15_000)).to.deep.include({title: 'Event 15000', tags: ['a', 'b-15000']});
    expect(store.eventAt(15_003)?.text).to.equal((columnData[2]!.data as string[])[15_003]);
    expect(answers.reduce((a, b) => a + b, 0)).to.be.lessThan(bytes.byteLength / 5);
    answers.length = 0;
    // Of the pages that are there already.
    await store.read([15_001, 15_002]);
    expect(store.eventAt(15_002)?.text).to.equal((columnData[2]!.data as string[])[15_002]);
    expect(answers).to.deep.equal([]);
  });

  it('is told not to be there', async () => {
    const error = await failure((await address()).replace('events', 'none'));
    expect([error.code, error.status]).to.deep.equal(['http-status', 404]);
  });
});

describe('a table that DuckDB wrote', () => {
  it('is a timeline', async () => {
    const file = await readFile(join(ROOT, 'test/fixtures/parquet/duckdb.parquet'));
    const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
    const found: string[] = [];
    const {store, diagnostics} = await openParquet('https://example.org/duckdb.parquet', {
      bytes,
      onDiagnostics: later => found.push(...later.map(({message}) => message)),
    });
    expect(diagnostics).to.deep.equal([]);
    const {columns} = store;
    expect([columns.size, store.timeline.title]).to.deep.equal([3_004, 'duckdb']);
    expect(store.timeline.lanes.map(({id}) => id)).to.deep.equal([
      'Moscow',
      'Peking',
      'the-third-lane',
      'Rome',
    ]);
    const at = async (id: string): Promise<number> => (await store.find(id))!;
    const [caesar, open, unknown, until] = [
      await at('9001'),
      await at('9002'),
      await at('9003'),
      await at('9004'),
    ];
    expect(new Date(columns.begins[caesar]!).toISOString()).to.equal('-000043-03-15T00:00:00.000Z');
    expect(columns.ends[open]).to.equal(Infinity);
    expect(EDGE_KINDS[columns.endEdge[unknown]!]).to.equal('unknown');
    expect(EDGE_KINDS[columns.startEdge[until]!]).to.equal('unknown');
    await store.read([0, 1, 6, caesar, open, unknown, until]);
    // As of a file of YAML, since some of the events have evidence.
    expect(new Set(found)).to.deep.equal(new Set(['This event cites no evidence.']));
    const edtf = (position: number) => store.eventAt(position)?.date.edtf;
    expect([caesar, open, unknown, until].map(edtf)).to.deep.equal([
      ...['-0043-03-15', '1953-07-27/..', '1953-07-28/', '/1955-01-17'],
    ]);
    expect(store.eventAt(0)).to.deep.include({
      ...{id: '0', status: 'actual', lanes: ['Moscow'], tags: ['visit', 'talks']},
      text: 'What is told of meeting 0.',
      evidence: [{url: 'https://example.org/0', quote: {exact: 'words of it'}, stance: 'supports'}],
    });
    expect(store.eventAt(1)?.known?.edtf).to.equal('1950-06-25');
    expect(columns.known?.[1]).to.equal(Date.UTC(1950, 5, 25));
  });
});
