/** Files on a host inside the page that answers byte ranges. */

export interface RangeSite {
  /** The ends of the addresses that were asked for, in order. */
  readonly asked: readonly string[];
  /** How many of the requests were given up before they were answered. */
  readonly aborted: number;
  /** Breaks every connection from now on, or no longer. */
  breakDown(isDown: boolean): void;
  /** Leaves what is asked for unanswered until what this gives is called. */
  hold(): () => void;
  restore(): void;
}

/** @param files by the ends of their addresses; whatever else is asked for comes from the real server. */
export function rangeSite(files: Readonly<Record<string, ArrayBuffer>>): RangeSite {
  const real = globalThis.fetch;
  const asked: string[] = [];
  let [isDown, aborted] = [false, 0];
  let answered: Promise<void> = Promise.resolve();
  globalThis.fetch = async (input, init = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    const name = Object.keys(files).find(end => url.endsWith(end));
    if (name === undefined) return real(input, init);
    asked.push(name);
    await Promise.race([answered, givenUp(init.signal)]).catch((reason: unknown) => {
      aborted++;
      throw reason;
    });
    if (isDown) throw new TypeError('Failed to fetch');
    return answer(files[name]!, new Headers(init.headers).get('Range'));
  };
  return {
    asked,
    get aborted() {
      return aborted;
    },
    breakDown: down => void (isDown = down),
    hold: () => {
      let release: () => void = () => undefined;
      answered = new Promise(resolve => (release = resolve));
      return release;
    },
    restore: () => void (globalThis.fetch = real),
  };
}

function givenUp(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

function answer(file: ArrayBuffer, range: string | null): Response {
  const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
  if (start === undefined || end === undefined) return new Response(file);
  const headers = {'Content-Range': `bytes ${start}-${end}/${file.byteLength}`};
  return new Response(file.slice(Number(start), Number(end) + 1), {status: 206, headers});
}
