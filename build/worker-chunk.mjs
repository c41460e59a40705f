/**
 * Rollup plugin: bundles what `new URL('./x.ts', import.meta.url).href` names, a worker's script, and puts its address in its place;
 * null in a bundle of one file, which can have none. A worker shares no modules with its page: what both need would be a chunk of its
 * own, which every page would have to fetch for the sake of the few that start a worker.
 */
import {resolve} from 'node:path';
import {rollup} from 'rollup';

const ADDRESS = /new URL\((["'])(\.\/[\w/-]+\.ts)\1, import\.meta\.url\)\.href/g;
const NAMES = 'chunks/worker/[name]-[hash].js';

/**
 * @param {{single?: boolean, plugins?: import('rollup').Plugin[]}} [options] `single`: the bundle is one file. `plugins`: those that
 *   a worker is bundled with.
 * @returns {import('rollup').Plugin}
 */
export function workerChunk({single = false, plugins = []} = {}) {
  return {
    name: 'worker-chunk',
    async transform(code, id) {
      if (id.includes('node_modules') || !code.includes('import.meta.url')) return null;
      let replaced = code;
      for (const [whole, , path = ''] of code.matchAll(ADDRESS)) {
        const address = single ? 'null' : emit(this, await bundle(resolve(id, '..', path), plugins));
        replaced = replaced.replace(whole, address);
      }
      // Nobody debugs into this line: a map is not worth its making.
      return {code: replaced, map: null};
    },
  };
}

/**
 * @param {string} input
 * @param {import('rollup').Plugin[]} plugins
 */
async function bundle(input, plugins) {
  const built = await rollup({input, plugins});
  const {output} = await built.generate({format: 'es', entryFileNames: NAMES, chunkFileNames: NAMES});
  await built.close();
  return output.filter(file => file.type === 'chunk');
}

/**
 * What says the address of the first chunk.
 * @param {import('rollup').PluginContext} context
 * @param {import('rollup').OutputChunk[]} chunks
 */
function emit(context, chunks) {
  const [entry] = chunks.map(({fileName, code, exports}) =>
    context.emitFile({type: 'prebuilt-chunk', fileName, code, exports}),
  );
  return `import.meta.ROLLUP_FILE_URL_${entry}`;
}
