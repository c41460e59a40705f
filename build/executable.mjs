/** Rollup plugin: makes a chunk a program that the shell starts. */
import {chmodSync} from 'node:fs';
import {join} from 'node:path';

/**
 * @param {string} fileName of the chunk
 * @returns {import('rollup').Plugin}
 */
export function executable(fileName) {
  return {
    name: 'executable',
    writeBundle({dir}, bundle) {
      if (dir && bundle[fileName]) chmodSync(join(dir, fileName), 0o755);
    },
  };
}
