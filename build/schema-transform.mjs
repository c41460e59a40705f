/**
 * Rollup plugin: takes out of the file format's schema the sentences that editors show beside a key. They are in the JSON
 * Schema, which is made from the sources; in a page nobody sees them.
 */
import MagicString from 'magic-string';

const MODULE = /[\\/]src[\\/]format[\\/]schema\.ts$/;
const SENTENCE = /, told\(\s*'[^'\n]*',?\s*\)/g;

/** @returns {import('rollup').Plugin} */
export function schemaTransform() {
  return {
    name: 'schema-transform',
    transform(code, id) {
      if (!MODULE.test(id)) return null;
      const changed = new MagicString(code).replaceAll(SENTENCE, '');
      if (/\btold\(/.test(changed.toString())) {
        this.error(
          'The schema tells editors something in a way that build/schema-transform.mjs does not know.',
        );
      }
      return {code: changed.toString(), map: changed.generateMap({hires: true})};
    },
  };
}
