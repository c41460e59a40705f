/**
 * Rollup plugin: gives Lit's Trusted Types policy the element's name, `cold-war-timeline`, so that a page has one name to
 * allow and other copies of Lit on it keep theirs. A release of Lit that words this line otherwise fails the build.
 */
import {bundledModules} from './licences.mjs';

const MODULE = /[\\/]lit-html[\\/](?:development[\\/])?lit-html\.js(?:$|\?)/;
const THEIRS = /\.createPolicy\(\s*(["'])lit-html\1/g;
const OURS = /\.createPolicy\(\s*["'`]cold-war-timeline["'`]/g;

/** @returns {import('rollup').Plugin} */
export function litTransform() {
  return {
    name: 'lit-transform',
    transform(code, id) {
      if (!MODULE.test(id)) return null;
      const found = code.match(THEIRS)?.length ?? 0;
      if (found !== 1) this.error(`Lit creates ${found} policies in ${id}, where one is renamed.`);
      // The names differ in length, and nobody debugs into this line: a map is not worth its making.
      return {code: code.replace(THEIRS, '.createPolicy("cold-war-timeline"'), map: null};
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap(output => (output.type === 'chunk' ? [output.code] : []));
      const count = chunks.reduce((sum, code) => sum + (code.match(OURS)?.length ?? 0), 0);
      // What has no page has no Lit.
      const expected = bundledModules(bundle).some(id => MODULE.test(id)) ? 1 : 0;
      // A second policy of the same name throws when it is created, so there can be one copy of Lit only.
      if (count !== expected) {
        this.error(`The bundle creates ${count} policies named cold-war-timeline, not ${expected}.`);
      }
    },
  };
}
