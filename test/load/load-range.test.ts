import {expect} from 'chai';
import {LoadError} from '../../src/load/load-error.js';
import {openRanges, wholeFile, type LoadRangeOptions} from '../../src/load/load-range.js';

const URL_OF_FILE = 'https://example.org/events.parquet';
const CONTENT = Uint8Array.from({length: 1_000}, (_, index) => index % 251);

/** How a host answers; each request is given to it. */
interface Host {
  ignoresRanges?: boolean;
  hidesContentRange?: boolean;
  hidesLength?: boolean;
  etag?: string;
  content?: Uint8Array<ArrayBuffer>;
  status?: number;
  /** Bytes that it leaves out of every answer. */
  short?: number;
  silent?: boolean;
  modified?: string;
  /** Where the file is, if not where it is asked for. */
  movedTo?: string;
  /** Addresses that are not answered any more. */
  gone?: Readonly<Record<string, number>>;
}

describe('openRanges', () => {
  const realFetch = globalThis.fetch;
  let requests: string[];
  let addresses: string[];
  let host: Host;

  beforeEach(() => {
    requests = [];
    addresses = [];
    host = {};
    globalThis.fetch = (input, {method = 'GET', headers, signal} = {}) => {
      const range = new Headers(headers).get('Range');
      requests.push(range ?? method);
      const address = input as string;
      addresses.push(address);
      if (host.silent) {
        return new Promise((_resolve, reject) => {
          const fail = () => reject(signal?.reason as Error);
          if (signal?.aborted) fail();
          signal?.addEventListener('abort', fail);
        });
      }
      const found = address === URL_OF_FILE ? (host.movedTo ?? address) : address;
      const status = host.gone?.[found];
      const response = status === undefined ? answer(method, range) : new Response('', {status});
      return Promise.resolve(Object.defineProperty(response, 'url', {value: found}));
    };
  });

  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  function answer(method: string, range: string | null): Response {
    const {content = CONTENT, status, etag, short = 0} = host;
    const headers = new Headers(etag === undefined ? {} : {ETag: etag});
    if (host.modified !== undefined) headers.set('Last-Modified', host.modified);
    if (status !== undefined) return new Response('', {status});
    if (method === 'HEAD') {
      if (!host.hidesLength) headers.set('Content-Length', String(content.length));
      return new Response(null, {headers});
    }
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
    if (host.ignoresRanges || first === undefined) return new Response(content, {headers});
    const end = Math.min(Number(last) + 1, content.length);
    if (!host.hidesContentRange) headers.set('Content-Range', `bytes ${first}-${end - 1}/${content.length}`);
    if (Number(first) >= content.length) return new Response('', {status: 416, headers});
    return new Response(content.slice(Number(first), end - short), {status: 206, headers});
  }

  async function failure(work: Promise<unknown>): Promise<LoadError> {
    const error: unknown = await work.then(
      () => expect.fail('it resolved'),
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(LoadError);
    return error as LoadError;
  }

  it('asks for a little, to know how much there is, and then for what is wanted', async () => {
    const file = await openRanges(URL_OF_FILE);
    expect([file.size, file.url]).to.deep.equal([1_000, URL_OF_FILE]);
    const progress: unknown[] = [];
    const bytes = await file.read(100, 300, {onProgress: got => progress.push(got.received)});
    expect(new Uint8Array(bytes)).to.deep.equal(CONTENT.slice(100, 300));
    expect(requests).to.deep.equal(['bytes=0-3', 'bytes=100-299']);
    expect(progress.at(-1)).to.equal(200);
  });

  it('asks how large the file is where the host does not show it to other sites', async () => {
    host = {hidesContentRange: true};
    const file = await openRanges(URL_OF_FILE);
    expect(file.size).to.equal(1_000);
    expect((await file.read(0, 10)).byteLength).to.equal(10);
    expect(requests).to.deep.equal(['bytes=0-3', 'HEAD', 'bytes=0-9']);
  });

  it('gives up where nobody says how large it is', async () => {
    host = {hidesContentRange: true, hidesLength: true};
    expect((await failure(openRanges(URL_OF_FILE))).code).to.equal('no-ranges');
  });

  describe('of a host that ignores ranges', () => {
    it('takes a small file from the answer itself', async () => {
      host = {ignoresRanges: true};
      const file = await openRanges(URL_OF_FILE);
      expect(new Uint8Array(await file.read(5, 9))).to.deep.equal(CONTENT.slice(5, 9));
      expect(requests).to.deep.equal(['bytes=0-3']);
    });

    it('refuses a large one, and says why', async () => {
      host = {ignoresRanges: true};
      const error = await failure(openRanges(URL_OF_FILE, {maxWholeBytes: 999}));
      expect(error.code).to.equal('no-ranges');
      expect(error.message).to.include('ignores byte ranges').and.include('999 bytes');
    });
  });

  const changes: readonly [what: string, before: Host, after: Host][] = [
    ['another size', {}, {content: CONTENT.slice(1)}],
    ['another tag', {etag: '"a"'}, {etag: '"b"'}],
    ['fewer bytes than what is asked for', {}, {content: CONTENT.slice(0, 10)}],
    ['no ranges any more', {}, {ignoresRanges: true}],
    ['no ranges any more, and another tag', {etag: '"a"'}, {etag: '"b"', ignoresRanges: true}],
    [
      'another time',
      {modified: 'Mon, 01 Jan 2024 00:00:00 GMT'},
      {modified: 'Tue, 02 Jan 2024 00:00:00 GMT'},
    ],
  ];
  for (const [what, before, after] of changes) {
    it(`notices that the file was replaced: ${what}`, async () => {
      host = before;
      const file = await openRanges(URL_OF_FILE);
      host = after;
      expect((await failure(file.read(100, 200))).code).to.equal('changed');
    });
  }

  it('keeps to a file whose host shows no tag of it', async () => {
    host = {etag: '"a"'};
    const file = await openRanges(URL_OF_FILE);
    host = {};
    expect((await file.read(1, 3)).byteLength).to.equal(2);
  });

  it('keeps to a file of the same tag, weak or not, whatever its time is', async () => {
    host = {etag: '"a"', modified: 'Mon, 01 Jan 2024 00:00:00 GMT'};
    const file = await openRanges(URL_OF_FILE);
    host = {etag: 'W/"a"', modified: 'Tue, 02 Jan 2024 00:00:00 GMT'};
    expect((await file.read(1, 3)).byteLength).to.equal(2);
  });

  it('says that a host ignores ranges where the whole of the same file comes for a part', async () => {
    host = {etag: '"a"'};
    const file = await openRanges(URL_OF_FILE);
    host = {etag: '"a"', ignoresRanges: true};
    expect((await failure(file.read(1, 3))).code).to.equal('no-ranges');
  });

  describe('of a file whose address leads to another one for a while', () => {
    const [first, second] = ['https://example.net/file?signed=1', 'https://example.net/file?signed=2'];

    for (const status of [403, 404, 410]) {
      it(`asks by the first address again when the other one answers ${status}`, async () => {
        host = {movedTo: first, etag: '"a"'};
        const file = await openRanges(URL_OF_FILE);
        await file.read(0, 10);
        host = {movedTo: second, etag: '"a"', gone: {[first]: status}};
        expect((await file.read(10, 20)).byteLength).to.equal(10);
        expect((await file.read(20, 30)).byteLength).to.equal(10);
        expect(addresses).to.deep.equal([URL_OF_FILE, first, first, URL_OF_FILE, second]);
        expect(file.url).to.equal(first);
      });
    }

    it('tells that it is another file by then', async () => {
      host = {movedTo: first, etag: '"a"'};
      const file = await openRanges(URL_OF_FILE);
      host = {movedTo: second, etag: '"b"', gone: {[first]: 403}};
      expect((await failure(file.read(0, 10))).code).to.equal('changed');
    });

    it('asks once more and no oftener', async () => {
      host = {movedTo: first};
      const file = await openRanges(URL_OF_FILE);
      host = {movedTo: second, gone: {[first]: 403, [second]: 403}};
      expect((await failure(file.read(0, 10))).status).to.equal(403);
      expect(addresses).to.have.length(3);
      host = {gone: {[URL_OF_FILE]: 500, [first]: 500}};
      await failure(file.read(0, 10));
      expect(addresses).to.have.length(4);
    });
  });

  const failures: readonly [code: string, host: Host, options?: LoadRangeOptions][] = [
    ['http-status', {status: 404}],
    ['http-status', {status: 500}],
    ['timeout', {silent: true}, {timeoutMs: 5}],
    ['aborted', {silent: true}, {signal: AbortSignal.abort()}],
  ];
  for (const [code, answers, options] of failures) {
    it(`rejects with ${code}`, async () => {
      host = answers;
      const error = await failure(openRanges(URL_OF_FILE, {timeoutMs: 500, ...options}));
      expect(error.code).to.equal(code);
      if (answers.status !== undefined) expect(error.status).to.equal(answers.status);
    });
  }

  it('tells an answer that breaks off', async () => {
    const file = await openRanges(URL_OF_FILE);
    host = {short: 1};
    expect((await failure(file.read(0, 100))).code).to.equal('network');
  });

  it('can be aborted while it reads', async () => {
    const file = await openRanges(URL_OF_FILE);
    host = {silent: true};
    const controller = new AbortController();
    const reading = failure(file.read(0, 100, {signal: controller.signal}));
    controller.abort();
    expect((await reading).code).to.equal('aborted');
  });
});

describe('a file that is in memory', () => {
  it('is read as one that is not', async () => {
    const file = wholeFile(CONTENT.buffer, URL_OF_FILE);
    expect(file.size).to.equal(1_000);
    expect(new Uint8Array(await file.read(990, 1_000))).to.deep.equal(CONTENT.slice(990));
  });
});
