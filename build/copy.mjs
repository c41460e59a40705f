/** Rollup plugin: puts files as they are beside the bundles. */
import {readFileSync} from 'node:fs';

/**
 * @param {Record<string, string>} files name in the output → path of the file
 * @returns {import('rollup').Plugin}
 */
export function copy(files) {
  return {
    name: 'copy',
    buildStart() {
      for (const path of Object.values(files)) this.addWatchFile(path);
    },
    generateBundle() {
      for (const [fileName, path] of Object.entries(files)) {
        this.emitFile({type: 'asset', fileName, source: readFileSync(path)});
      }
    },
  };
}
