/** Rollup plugin: what may not happen to the bundles, however a module comes to be imported. The build fails. */
import {bundledModules, manifestOf, packageFolder} from './licences.mjs';

/**
 * @typedef {object} BundleRules
 * @property {string[]} first ends of the paths of modules that load before the first event is on the screen
 * @property {string[]} notInFirst names of packages, and ends of paths of modules, that may only come later
 */

/**
 * @param {BundleRules} rules
 * @returns {import('rollup').Plugin}
 */
export function bundleRules({first, notInFirst}) {
  return {
    name: 'bundle-rules',
    generateBundle(_options, bundle) {
      for (const message of [...twoCopies(bundle), ...tooEarly(bundle, first, notInFirst)])
        this.error(message);
    },
  };
}

/**
 * Two copies of Lit do not work together, and two of anything cost twice.
 * @param {import('rollup').OutputBundle} bundle
 */
export function twoCopies(bundle) {
  /** @type {Map<string, Set<string>>} */
  const foldersOf = new Map();
  for (const id of bundledModules(bundle)) {
    const folder = packageFolder(id);
    if (!folder) continue;
    const name = manifestOf(folder).name ?? folder;
    foldersOf.set(name, (foldersOf.get(name) ?? new Set()).add(folder));
  }
  return [...foldersOf]
    .filter(([, folders]) => folders.size > 1)
    .map(([name, folders]) => `${name} is bundled from ${[...folders].join(' and from ')}.`);
}

/**
 * @param {import('rollup').OutputBundle} bundle
 * @param {string[]} first
 * @param {string[]} notInFirst
 */
export function tooEarly(bundle, first, notInFirst) {
  return staticClosure(bundle, first).flatMap(chunk => {
    const modules = bundledModules({[chunk.fileName]: chunk});
    const packages = modules.map(packageFolder);
    /** @param {string} name */
    const isIn = name =>
      name.startsWith('/')
        ? modules.some(id => isModule(id, name))
        : packages.some(folder => folder?.endsWith(`/node_modules/${name}`));
    return notInFirst
      .filter(isIn)
      .map(name => `${name} would load before the first event is shown, in ${chunk.fileName}.`);
  });
}

/**
 * The chunks that hold these modules, and all that they import without being asked again.
 * @param {import('rollup').OutputBundle} bundle
 * @param {string[]} modules ends of paths
 * @returns {import('rollup').OutputChunk[]}
 */
export function staticClosure(bundle, modules) {
  const chunks = Object.values(bundle).filter(output => output.type === 'chunk');
  const queue = modules.map(module => {
    const holder = chunks.find(chunk => Object.keys(chunk.modules).some(id => isModule(id, module)));
    if (!holder) throw new Error(`No chunk holds ${module}.`);
    return holder;
  });
  const seen = new Set(queue);
  for (const chunk of queue) {
    for (const name of chunk.imports) {
      const imported = chunks.find(other => other.fileName === name);
      if (!imported || seen.has(imported)) continue;
      seen.add(imported);
      queue.push(imported);
    }
  }
  return [...seen];
}

/**
 * @param {string} id
 * @param {string} end of a path, with slashes
 */
export function isModule(id, end) {
  return id.replaceAll('\\', '/').endsWith(end);
}
