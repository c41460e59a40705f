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
        external: /^\/(?:__web|src\/)/,
        plugins,
      });
      const {output} = await bundle.generate({format: 'es', chunkFileNames: '[name]-[hash].js'});
      await bundle.close();
      for (const file of output) if (file.type === 'chunk') files.set(BASE + file.fileName, file.code);
      for (const name of names.filter(name => isCommonJs(output, name))) {
        const whole = `${slug(name)}-whole.js`;
        files.set(BASE + whole, files.get(`${BASE}${slug(name)}.js`) ?? '');
        files.set(`${BASE}${slug(name)}.js`, await namedExports(name, whole));
      }
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

/**
 * Rollup gives what such a package exports as one object, which is right within a bundle and has no names outside of it.
 * @param {import('rollup').RollupOutput['output']} output
 * @param {string} name
 */
function isCommonJs(output, name) {
  return output.some(
    file =>
      file.type === 'chunk' && file.name === slug(name) && file.facadeModuleId?.endsWith('?commonjs-entry'),
  );
}

/**
 * A module with the names that Node finds in the package.
 * @param {string} name
 * @param {string} whole the file that has all of it as its default
 */
async function namedExports(name, whole) {
  const found = Object.keys(await import(name)).filter(key => /^[A-Z_$][\w$]*$/i.test(key));
  const named = found.filter(key => key !== 'default');
  return `import whole from './${whole}';\nexport default whole;\nexport const {${named.join(', ')}} = whole;\n`;
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
