/**
 * Rollup plugin: keeps of js-yaml its parser, and nothing of what would make values of what that finds, or text of values.
 * Bundlers cannot see that the rest does nothing, since it is made by calls. A mistake is told of by the tolerant reader, so that the
 * parser's own words for one, and the lines it would show, are left out too: what remains is where it stopped.
 */
import {knownEdits} from './known-edits.mjs';

const MODULE = /[\\/]js-yaml[\\/]dist[\\/]js-yaml\.mjs(?:$|\?)/;

const EXCEPTION = `
class YAMLException extends Error {
  static throwAt(source, position) {
    throw Object.assign(new YAMLException('not YAML'), {mark: {position}});
  }
}
`;

/** @type {readonly import('./known-edits.mjs').Cut[]} */
export const CUTS = [
  {what: 'types and schemas', from: '\nvar NOT_RESOLVED = ', to: '\nvar DEFAULT_SNIPPET_OPTIONS = '},
  {
    what: 'words of errors',
    from: '\nvar DEFAULT_SNIPPET_OPTIONS = ',
    to: '\n//#endregion\n//#region src/parser/events.ts',
    put: EXCEPTION,
  },
  {
    what: 'tags and constructor',
    from: '\nvar DEFAULT_TAG_HANDLERS = ',
    to: '\nvar NO_RANGE$1 = ',
  },
  {what: 'loader and writer', from: '\nvar DEFAULT_LOAD_OPTIONS = ', to: '\nexport { CHOMPING_CLIP, '},
];

/** @type {readonly import('./known-edits.mjs').Edit[]} */
export const EDITS = [
  {
    what: 'says what is wrong',
    find: /throwError\(state, (?:"[^"\n]*"|`[^`\n]*`)\)/g,
    count: 54,
    put: 'throwError(state)',
  },
  {
    what: 'exports',
    find: /\nexport \{ CHOMPING_CLIP, [^}]*\};/g,
    count: 1,
    put: '\nexport {EVENT_ID, getScalarValue, parseEvents, YAMLException};',
  },
];

/** @returns {import('rollup').Plugin} */
export function jsYamlTransform() {
  return {
    name: 'js-yaml-transform',
    transform(code, id) {
      // Nobody debugs into these lines.
      return MODULE.test(id) ? {code: rewrite(code), map: null} : null;
    },
  };
}

/**
 * The module with all edits made.
 *
 * @param {string} code
 * @throws {Error} when one is not found as often as it should be
 */
export function rewrite(code) {
  const {edit, cut} = knownEdits('js-yaml', 'build/js-yaml-transform.mjs');
  return EDITS.reduce(edit, CUTS.reduce(cut, code));
}
