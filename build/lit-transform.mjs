/**
 * Rollup plugin: gives Lit the element's own Trusted Types policy (`src/trusted-types.ts`) in place of one named `lit-html`, so that a
 * page has one name to allow and other copies of Lit on it keep theirs. A release of Lit that words this line otherwise fails the build.
 */
import {fileURLToPath} from 'node:url';
import {bundledModules} from './licences.mjs';

const MODULE = /[\\/]lit-html[\\/](?:development[\\/])?lit-html\.js(?:$|\?)/;
const THEIRS =
  /\w+\.createPolicy\(\s*(["'])lit-html\1,\s*\{\s*createHTML:\s*\(?(\w+)\)?\s*=>\s*\2,?\s*\}\s*\)/g;
const OURS = /\.createPolicy\(\s*["'`]cold-war-timeline["'`]/g;

/** Where a test page finds it as well. */
export const POLICY = '/src/trusted-types.ts';

/** @returns {import('rollup').Plugin} */
export function litTransform() {
  return {
    name: 'lit-transform',
    resolveId: id => (id === POLICY ? fileURLToPath(new URL(`..${POLICY}`, import.meta.url)) : null),
    transform(code, id) {
      if (!MODULE.test(id)) return null;
      const found = code.match(THEIRS)?.length ?? 0;
      if (found !== 1) this.error(`Lit creates ${found} policies in ${id}, where one is replaced.`);
      const ours = `import {policy as ourPolicy} from '${POLICY}';`;
      // The lengths differ, and nobody debugs into these lines: a map is not worth its making.
      return {code: ours + code.replace(THEIRS, 'ourPolicy'), map: null};
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(output => output.type === 'chunk');
      const count = chunks.reduce((sum, {code}) => sum + (code.match(OURS)?.length ?? 0), 0);
      // A test page has it beside the bundle, and what has no page has no Lit. A second policy of the same name throws when it is
      // created, so there can be one copy of Lit only.
      const isOutside = chunks.some(({imports}) => imports.includes(POLICY));
      const expected = !isOutside && bundledModules(bundle).some(id => MODULE.test(id)) ? 1 : 0;
      if (count !== expected) {
        this.error(`The bundle creates ${count} policies named cold-war-timeline, not ${expected}.`);
      }
    },
  };
}
