/** The script of the worker in which a large file is compiled: one question, then the answer in slices, each of them a task there. */
import {compile} from '../format/compile.js';
import {slicesOf} from '../format/slices.js';
import {inTurns, type Progress} from '../format/in-turns.js';
import type {Answer, Question} from './worker-messages.js';

interface Scope {
  postMessage(answer: Answer): void;
  onmessage: ((event: MessageEvent<Question>) => void) | null;
}

/** Milliseconds between two tellings of the progress. */
const OFTEN_ENOUGH = 50;

const scope = globalThis as unknown as Scope;
scope.onmessage = ({data}) => void answer(data);
scope.postMessage({kind: 'ready'});

async function answer({text, url, texts, again}: Question): Promise<void> {
  try {
    const {timeline, diagnostics} = await compile(text, {url, texts, pacer: inTurns(teller())});
    const wanted = {timeline: again ? null : timeline, diagnostics};
    for (const slice of slicesOf(wanted)) scope.postMessage({kind: 'slice', slice});
    scope.postMessage({kind: 'done'});
  } catch {
    scope.postMessage({kind: 'failed'});
  }
}

function teller(): (progress: Progress) => undefined {
  let told = performance.now();
  return progress => {
    if (performance.now() - told < OFTEN_ENOUGH) return;
    told = performance.now();
    scope.postMessage({kind: 'progress', progress});
  };
}
