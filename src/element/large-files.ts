/** Compiles large files without stopping the page. A chunk of its own: most files are small. */
import {compile, type Compilation} from '../format/compile.js';
import {inTurns} from '../format/in-turns.js';
import {giveWay} from '../model/give-way.js';
import type {CompileFileOptions} from './compile-file.js';
import {compileInWorker} from './compile-in-worker.js';

/** In a worker where the page allows one, else here, in pieces. Rejects only when it is aborted. */
export async function compileLarge(text: string, options: CompileFileOptions): Promise<Compilation> {
  const compiled = await compileInWorker(text, options);
  if (compiled) return compiled;
  const {url, texts, signal, onProgress} = options;
  // Whoever waits sees that something is being done before the YAML is read, which cannot be left in the middle.
  await giveWay();
  signal?.throwIfAborted();
  return compile(text, {
    url,
    texts,
    pacer: inTurns(async progress => {
      onProgress?.(progress);
      await giveWay();
      signal?.throwIfAborted();
    }),
  });
}
