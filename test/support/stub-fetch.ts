/** A server inside the page: answers `fetch` as tests tell it to. */

export interface StubRequest {
  readonly url: string;
  readonly init: RequestInit;
  readonly aborted: boolean;
  /** Answers with a text. */
  text(body: string, init?: ResponseInit): void;
  /** Answers with anything else that a file can be. */
  bytes(...values: number[]): void;
  /** Answers with a status and nothing else. */
  status(status: number): void;
  /** Breaks the connection. */
  fail(): void;
  /** Begins an answer and gives the rest later. */
  stream(init?: ResponseInit): {send(text: string): void; end(): void};
}

export interface StubServer {
  readonly requests: readonly StubRequest[];
  /** The n-th request, counted from 0, as soon as it is made. */
  request(index: number): Promise<StubRequest>;
  restore(): void;
}

export function stubFetch(): StubServer {
  const real = globalThis.fetch;
  const requests: StubRequest[] = [];
  globalThis.fetch = (input, init = {}) => {
    let resolve!: (response: Response) => void;
    let reject!: (reason: Error) => void;
    const promise = new Promise<Response>((...settle) => ([resolve, reject] = settle));
    init.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
    requests.push({
      url: input instanceof Request ? input.url : String(input),
      init,
      get aborted() {
        return init.signal?.aborted ?? false;
      },
      text: (body, answer) => resolve(new Response(body, answer)),
      bytes: (...values) => resolve(new Response(new Uint8Array(values))),
      status: status => resolve(new Response('', {status})),
      fail: () => reject(new TypeError('Failed to fetch')),
      stream: answer => {
        const body = new TransformStream<Uint8Array<ArrayBuffer>>();
        const writer = body.writable.getWriter();
        init.signal?.addEventListener('abort', () => void writer.abort(init.signal?.reason));
        resolve(new Response(body.readable, answer));
        return {
          send: text => void writer.write(new TextEncoder().encode(text)).catch(() => undefined),
          end: () => void writer.close().catch(() => undefined),
        };
      },
    });
    return promise;
  };
  return {
    requests,
    async request(index) {
      for (;;) {
        const request = requests[index];
        if (request) return request;
        await new Promise(resolve => setTimeout(resolve, 5));
      }
    },
    restore: () => {
      globalThis.fetch = real;
    },
  };
}
