/**
 * Dev server plugin: gives browser tests third-party packages as the build does, bundled and with the same changes made
 * to them. A test page then fetches some ten files instead of a thousand.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {rollup} from 'rollup';
import ts from 'typescript';

const BASE = '/__vendor/';

/**
 * @param {string[]} folders whose TypeScript files are searched for the names of packages
 * @param {import('rollup').Plugin[]} plugins
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function vendor(folders, plugins) {
  const names = importedPackages(folders);
  /** @type {Map<string, string>} */
  const files = new Map();
  return {
    name: 'vendor',
    async serverStart() {
      const bundle = await rollup({
        input: Object.fromEntries(names.map(name => [slug(name), name])),
        // Served by the test runner itself.
        external: /^\/__web/,
        plugins,
      });
      const {output} = await bundle.generate({format: 'es', chunkFileNames: '[name]-[hash].js'});
      await bundle.close();
      for (const file of output) if (file.type === 'chunk') files.set(BASE + file.fileName, file.code);
    },
    resolveImport({source}) {
      return names.includes(source) ? `${BASE}${slug(source)}.js` : undefined;
    },
    serve({path}) {
      const body = files.get(path);
      return body === undefined ? undefined : {body, type: 'js'};
    },
  };
}

/** @param {string} name */
function slug(name) {
  return name.replaceAll(/[^\w.-]/g, '_').replace(/\.js$/, '');
}

/** @param {string[]} folders */
function importedPackages(folders) {
  const found = folders
    .flatMap(sourceFiles)
    .flatMap(file => ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles)
    .map(({fileName}) => fileName);
  return [...new Set(found)].filter(name => !/^(\.|\/|node:)/.test(name)).sort();
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function sourceFiles(folder) {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map(name => join(folder, name));
}
