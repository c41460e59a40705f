import {expect} from 'chai';
import {LoadError, type LoadErrorCode} from '../../src/load/load-error.js';
import {loadText, type LoadProgress, type LoadTextOptions} from '../../src/load/load-text.js';

const URL_OF_FILE = 'https://example.org/timeline.yaml';
const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

describe('loadText', () => {
  const realFetch = globalThis.fetch;
  let requests: RequestInit[];

  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  /** Answers every request with a new body that gives these chunks; `end: false` then leaves it open. */
  function serve(chunks: readonly Uint8Array<ArrayBuffer>[], init: ResponseInit = {}, end = true): void {
    requests = [];
    globalThis.fetch = (_input, request = {}) => {
      requests.push(request);
      const {signal} = request;
      const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
        start(controller) {
          chunks.forEach(chunk => controller.enqueue(chunk));
          if (end) controller.close();
          else signal?.addEventListener('abort', () => controller.error(signal.reason));
        },
      });
      return signal?.aborted
        ? Promise.reject(signal.reason as Error)
        : Promise.resolve(new Response(body, init));
    };
  }

  async function failure(options: LoadTextOptions = {}, url = URL_OF_FILE): Promise<LoadError> {
    const error: unknown = await loadText(url, options).then(
      () => expect.fail('it resolved'),
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(LoadError);
    return error as LoadError;
  }

  describe('what arrives', () => {
    const texts: readonly [string, readonly Uint8Array<ArrayBuffer>[], string][] = [
      ['a text', [encode('title: Москва')], 'title: Москва'],
      ['nothing', [], ''],
      ['a character cut in two', [encode('é').slice(0, 1), encode('é').slice(1)], 'é'],
      ['a byte order mark, which is dropped', [new Uint8Array([0xef, 0xbb, 0xbf, 0x61])], 'a'],
      ['text that only speaks of HTML', [encode('title: <html>')], 'title: <html>'],
    ];
    for (const [name, chunks, text] of texts) {
      it(`is ${name}`, async () => {
        serve(chunks);
        expect(await loadText(URL_OF_FILE)).to.deep.equal({text, url: URL_OF_FILE});
      });
    }

    it('comes with its address after redirections', async () => {
      const url = URL.createObjectURL(new Blob(['title: x']));
      expect(await loadText(url)).to.deep.equal({text: 'title: x', url});
      URL.revokeObjectURL(url);
    });

    it('is YAML even where the server calls it HTML', async () => {
      serve([encode('title: x')], {headers: {'Content-Type': 'text/html'}});
      expect((await loadText(URL_OF_FILE)).text).to.equal('title: x');
    });
  });

  describe('fails with', () => {
    const bodies: readonly [LoadErrorCode, string, Uint8Array<ArrayBuffer>][] = [
      ['html', 'a web page', encode('\n<!DOCTYPE html><html><body>Not found</body></html>')],
      ['html', 'a page without doctype', encode('<html lang="en">')],
      ['not-text', 'an archive', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
      ['bad-encoding', 'Latin-1', new Uint8Array([0x63, 0x61, 0x66, 0xe9])],
      ['bad-encoding', 'UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0x00])],
    ];
    for (const [code, name, body] of bodies) {
      it(`${code} for ${name}`, async () => {
        serve([body]);
        expect((await failure()).code).to.equal(code);
      });
    }

    it('bad-encoding, keeping the cause', async () => {
      serve([new Uint8Array([0xe9])]);
      expect((await failure()).cause).to.be.instanceOf(TypeError);
    });

    for (const status of [404, 500]) {
      it(`http-status for ${status}`, async () => {
        serve([encode('title: x')], {status});
        expect(await failure()).to.include({code: 'http-status', status, url: URL_OF_FILE});
      });
    }

    it('network where nothing answers, keeping the cause', async () => {
      const cause = new TypeError('Failed to fetch');
      globalThis.fetch = () => Promise.reject(cause);
      expect(await failure()).to.include({code: 'network', cause, url: URL_OF_FILE});
    });

    it('network when the connection breaks off', async () => {
      globalThis.fetch = () => {
        const body = new ReadableStream({
          pull(controller) {
            controller.error(new TypeError('network error'));
          },
        });
        return Promise.resolve(new Response(body));
      };
      expect((await failure()).code).to.equal('network');
    });

    it('network for an address that is none', async () => {
      expect((await failure({}, 'http://')).code).to.equal('network');
    });

    it('too-large as soon as the length says so', async () => {
      serve([encode('12345')], {headers: {'Content-Length': '5'}}, false);
      expect((await failure({maxBytes: 4})).code).to.equal('too-large');
    });

    it('too-large while reading, where no length was given', async () => {
      serve([encode('123'), encode('45')], {}, false);
      expect((await failure({maxBytes: 4})).code).to.equal('too-large');
    });

    it('nothing at exactly the limit', async () => {
      serve([encode('1234')]);
      expect((await loadText(URL_OF_FILE, {maxBytes: 4})).text).to.equal('1234');
    });
  });

  describe('abort', () => {
    it('ends it when it has begun', async () => {
      serve([encode('a')], {}, false);
      const controller = new AbortController();
      const loading = failure({signal: controller.signal});
      controller.abort();
      expect((await loading).code).to.equal('aborted');
    });

    it('keeps it from beginning', async () => {
      serve([encode('a')]);
      expect((await failure({signal: AbortSignal.abort()})).code).to.equal('aborted');
    });

    it('lets go of a connection that is too long', async () => {
      serve([encode('12345')], {}, false);
      await failure({maxBytes: 4});
      expect(requests[0]?.signal?.aborted).to.equal(true);
    });
  });

  describe('time', () => {
    it('runs out when nothing comes', async () => {
      serve([encode('a')], {}, false);
      expect((await failure({timeoutMs: 20})).code).to.equal('timeout');
    });

    it('does not run out while something comes', async () => {
      globalThis.fetch = () => {
        let sent = 0;
        const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
          async pull(controller) {
            await new Promise(resolve => setTimeout(resolve, 60));
            if (sent++ < 5) controller.enqueue(encode('a'));
            else controller.close();
          },
        });
        return Promise.resolve(new Response(body));
      };
      expect((await loadText(URL_OF_FILE, {timeoutMs: 250})).text).to.equal('aaaaa');
    });
  });

  describe('progress', () => {
    async function progress(init: ResponseInit): Promise<readonly LoadProgress[]> {
      const seen: LoadProgress[] = [];
      serve([encode('ab'), encode('cd')], init);
      await loadText(URL_OF_FILE, {onProgress: step => seen.push(step)});
      return seen;
    }

    it('has the length where it is known', async () => {
      expect(await progress({headers: {'Content-Length': '4'}})).to.deep.equal([
        {received: 2, total: 4},
        {received: 4, total: 4},
      ]);
    });

    const unknown: readonly [string, HeadersInit][] = [
      ['no length was given', {}],
      ['the length is that of the compressed answer', {'Content-Length': '4', 'Content-Encoding': 'gzip'}],
      ['the length is no number', {'Content-Length': 'four'}],
    ];
    for (const [name, headers] of unknown) {
      it(`has no total where ${name}`, async () => {
        expect((await progress({headers})).map(({total}) => total)).to.deep.equal([null, null]);
      });
    }
  });

  it('asks the server again only for a second attempt', async () => {
    serve([encode('a')]);
    await loadText(URL_OF_FILE);
    await loadText(URL_OF_FILE, {revalidate: true});
    expect(requests.map(({cache}) => cache)).to.deep.equal(['default', 'no-cache']);
  });
});
