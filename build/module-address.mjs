/**
 * Rollup plugin: puts the file that a module came to be in where `module:/src/x.ts` names it, relative to the file that names it. For
 * `new URL('module:/src/x.ts', import.meta.url)`: the names of files are not known before the bundle is made.
 */
import {posix} from 'node:path';
import {isModule} from './bundle-rules.mjs';

const NAMED = /(["'`])module:(\/[\w./-]+)\1/g;

/** @returns {import('rollup').Plugin} */
export function moduleAddress() {
  return {
    name: 'module-address',
    renderChunk(code, {fileName}, _options, {chunks}) {
      if (!code.includes('module:/')) return null;
      const replaced = code.replace(NAMED, (_whole, _quote, /** @type {string} */ module) => {
        const holder = Object.values(chunks).find(chunk =>
          Object.keys(chunk.modules).some(id => isModule(id, module)),
        );
        if (!holder) return this.error(`No chunk holds ${module}, which ${fileName} names.`);
        return JSON.stringify(`./${posix.relative(posix.dirname(fileName), holder.fileName)}`);
      });
      // Strings alone have changed, in one line.
      return {code: replaced, map: null};
    },
  };
}
