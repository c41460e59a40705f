/**
 * Rollup plugin: builds what `new URL('./x.ts', import.meta.url).href` names as a chunk of its own, a worker's script, and puts the
 * address of that chunk in its place; null in a bundle of one file, which can have none.
 */
import {resolve} from 'node:path';

const ADDRESS = /new URL\((["'])(\.\/[\w/-]+\.ts)\1, import\.meta\.url\)\.href/g;

/**
 * @param {{single?: boolean}} [options] `single`: the bundle is one file.
 * @returns {import('rollup').Plugin}
 */
export function workerChunk({single = false} = {}) {
  return {
    name: 'worker-chunk',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('import.meta.url')) return null;
      const replaced = code.replace(ADDRESS, (_whole, _quote, path) => {
        if (single) return 'null';
        const file = resolve(id, '..', path);
        return `import.meta.ROLLUP_FILE_URL_${this.emitFile({type: 'chunk', id: file})}`;
      });
      // Nobody debugs into this line: a map is not worth its making.
      return {code: replaced, map: null};
    },
  };
}
