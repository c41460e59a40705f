/** Rollup plugin: writes the licences of everything that other people wrote and that is in the bundles. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** The part of a package.json that is needed here. @typedef {{name?: string, version?: string, license?: string}} Manifest */

/**
 * One plugin object serves all bundles, so that the file written last tells of all of them.
 * @returns {import('rollup').Plugin}
 */
export function licences() {
  /** @type {Set<string>} */
  const folders = new Set();
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      for (const id of bundledModules(bundle)) {
        const folder = packageFolder(id);
        if (folder) folders.add(folder);
      }
      this.emitFile({type: 'asset', fileName: 'LICENSES.txt', source: licenceText([...folders])});
    },
  };
}

/**
 * Every module of which code is left after tree-shaking.
 * @param {import('rollup').OutputBundle} bundle
 */
export function bundledModules(bundle) {
  return Object.values(bundle).flatMap(output =>
    output.type === 'chunk'
      ? Object.entries(output.modules).flatMap(([id, {renderedLength}]) => (renderedLength > 0 ? [id] : []))
      : [],
  );
}

/**
 * The folder of the package that a module belongs to; undefined for the project's own.
 * @param {string} id
 */
export function packageFolder(id) {
  const file = id.replace(/^\0/, '').replace(/\?.*$/, '').replaceAll('\\', '/');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

/**
 * @param {string} folder
 * @returns {Manifest}
 */
export function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** @param {string[]} folders */
function licenceText(folders) {
  const sections = folders.map(section).sort((a, b) => a.localeCompare(b, 'en'));
  return `The files of this folder contain these packages.\n\n${sections.join('\n')}`;
}

/** @param {string} folder */
function section(folder) {
  const {name, version, license} = manifestOf(folder);
  const texts = licenceFiles(folder).map(file => readFileSync(file, 'utf8').trim());
  if (texts.length === 0 && !license)
    throw new Error(`${name ?? folder} is bundled and says nothing of its licence.`);
  const head = `${name ?? ''} ${version ?? ''} (${license ?? 'see below'})`;
  return [head, '='.repeat(head.length), ...texts, ''].join('\n\n');
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function licenceFiles(folder) {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter(name => /^(licen[cs]e|copying|notice)/i.test(name))
        .sort()
        .map(name => join(folder, name))
    : [];
}
