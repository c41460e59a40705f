import {compile, type Compilation, type CompileOptions} from '../format/compile.js';
import type {Progress} from '../format/in-turns.js';

export interface CompileFileOptions extends Pick<CompileOptions, 'url' | 'texts'> {
  readonly signal?: AbortSignal;
  /** Of a large file. */
  readonly onProgress?: (progress: Progress) => void;
  /** Only the diagnostics are wanted: the timeline is there already, and may be missing from what comes. */
  readonly again?: boolean;
}

/** UTF-16 units: what takes a slow phone about half a second. */
export const LARGE = 256_000;

/** As `compile`, without stopping the page for long, however large the file is. Rejects only when it is aborted. */
export async function compileFile(text: string, options: CompileFileOptions): Promise<Compilation> {
  if (text.length > LARGE) {
    const large = await import('./large-files.js').catch(() => null);
    if (large) return large.compileLarge(text, options);
  }
  const {url, texts} = options;
  return compile(text, {url, texts});
}
