import type {Compilation} from '../format/compile.js';
import {Joining} from '../format/slices.js';
import {COMPILE_WORKER, policy} from '../trusted-types.js';
import type {CompileFileOptions} from './compile-file.js';
import type {Answer, Question} from './worker-messages.js';

/** Milliseconds for the worker's script to come and run. */
const PATIENCE = 5_000;

/** Whether a worker did not start on this page; the next one would not either, and each attempt may be told in the console. */
let refused = false;

/**
 * Null where it could not be done: the page may have no worker from here, or this one failed. Rejects only when it is aborted.
 * The worker is gone in any case.
 */
export async function compileInWorker(
  text: string,
  options: CompileFileOptions,
): Promise<Compilation | null> {
  const {signal} = options;
  signal?.throwIfAborted();
  const worker = startWorker();
  if (!worker) return null;
  try {
    return await Promise.race([answerOf(worker, text, options), ...(signal ? [abortOf(signal)] : [])]);
  } finally {
    worker.terminate();
  }
}

function startWorker(): Worker | null {
  if (refused || COMPILE_WORKER === null || !('Worker' in globalThis) || !isOfThisSite(COMPILE_WORKER)) {
    return null;
  }
  try {
    return new Worker(policy?.createScriptURL(COMPILE_WORKER) ?? COMPILE_WORKER, {type: 'module'});
  } catch {
    refused = true;
    return null;
  }
}

/** Browsers start no worker from elsewhere. A page without an origin, such as a sandboxed frame, is nowhere. */
function isOfThisSite(url: string): boolean {
  return /^https?:/.test(url) && new URL(url).origin === globalThis.origin;
}

function answerOf(
  worker: Worker,
  text: string,
  {url, texts, again = false, onProgress}: CompileFileOptions,
): Promise<Compilation | null> {
  return new Promise(resolve => {
    const joining = new Joining();
    // What refuses it, such as the page's policy, says so in an event; a proxy that never answers does not.
    const give = (): void => {
      refused = true;
      resolve(null);
    };
    const patience = setTimeout(give, PATIENCE);
    const begin = (): void => {
      clearTimeout(patience);
      worker.postMessage({text, url, texts, again} satisfies Question);
      // From here on it is this file, not the page, that it fails for.
      worker.onerror = () => resolve(null);
    };
    worker.onerror = event => {
      // It is told to nobody else: the page does the work itself.
      event.preventDefault();
      clearTimeout(patience);
      give();
    };
    worker.onmessageerror = () => resolve(null);
    worker.onmessage = ({data}: MessageEvent<Answer>) => {
      if (data.kind === 'ready') begin();
      else if (data.kind === 'progress') onProgress?.(data.progress);
      else if (data.kind === 'slice') joining.add(data.slice);
      else resolve(data.kind === 'done' ? joining.compilation : null);
    };
  });
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), {once: true});
  });
}
