import type {Compilation} from '../format/compile.js';
import {Joining} from '../format/slices.js';
import {COMPILE_WORKER, policy} from '../trusted-types.js';
import type {CompileFileOptions} from './compile-file.js';
import type {Answer, Question} from './worker-messages.js';

/** Milliseconds for the worker's script to come and run. */
const PATIENCE = 5_000;

/**
 * Whether the first worker of this page started. The next one would do no better, and a page whose policy refuses workers tells of
 * each attempt in the console.
 */
let probe: Promise<boolean> | null = null;

/**
 * Null where it could not be done: the page may have no worker from here, or this one failed. Rejects only when it is aborted.
 * The worker is gone in any case.
 */
export async function compileInWorker(
  text: string,
  options: CompileFileOptions,
): Promise<Compilation | null> {
  const {signal} = options;
  if (probe && !(await probe)) return null;
  signal?.throwIfAborted();
  const worker = startWorker();
  const started = worker ? startOf(worker, signal) : Promise.resolve(false);
  probe ??= started;
  try {
    return worker && (await started) ? await answerOf(worker, text, options) : null;
  } finally {
    worker?.terminate();
  }
}

function startWorker(): Worker | null {
  if (COMPILE_WORKER === null || !('Worker' in globalThis) || !isOfThisSite(COMPILE_WORKER)) return null;
  try {
    return new Worker(policy?.createScriptURL(COMPILE_WORKER) ?? COMPILE_WORKER, {type: 'module'});
  } catch {
    return null;
  }
}

/** Browsers start no worker from elsewhere. A page without an origin, such as a sandboxed frame, is nowhere. */
function isOfThisSite(url: string): boolean {
  return /^https?:/.test(url) && new URL(url).origin === globalThis.origin;
}

/**
 * Whether its script has come and runs. A policy that refuses it says so in an event, a proxy that never answers does not. Also
 * true where nobody waits for it any more, since it may well have come.
 */
function startOf(worker: Worker, signal: AbortSignal | undefined): Promise<boolean> {
  return new Promise(resolve => {
    const settle = (isThere: boolean): void => {
      clearTimeout(patience);
      resolve(isThere);
    };
    const patience = setTimeout(() => settle(false), PATIENCE);
    signal?.addEventListener('abort', () => settle(true), {once: true});
    worker.onerror = () => settle(false);
    worker.onmessage = () => settle(true);
  });
}

function answerOf(
  worker: Worker,
  text: string,
  {url, texts, again = false, signal, onProgress}: CompileFileOptions,
): Promise<Compilation | null> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal?.reason as Error);
    if (signal?.aborted) return abort();
    signal?.addEventListener('abort', abort, {once: true});
    const joining = new Joining();
    worker.onerror = worker.onmessageerror = () => resolve(null);
    worker.onmessage = ({data}: MessageEvent<Answer>) => {
      if (data.kind === 'progress') onProgress?.(data.progress);
      else if (data.kind === 'slice') joining.add(data.slice);
      else if (data.kind !== 'ready') resolve(data.kind === 'done' ? joining.compilation : null);
    };
    worker.postMessage({text, url, texts, again} satisfies Question);
  });
}
