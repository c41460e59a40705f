/** Edits of the modules of libraries that fail where they do not find what they know: another release is looked at by a person. */

/**
 * A text that is replaced wherever it stands.
 * @typedef {object} Edit
 * @property {string} what the library does there, as the message says it
 * @property {RegExp} find
 * @property {number} count how often it must be found
 * @property {string} put
 */

/**
 * A part that is left out.
 * @typedef {object} Cut
 * @property {string} what it is
 * @property {string} from the text that it begins with, which must be there once
 * @property {string} to the first text after that which is none of it
 * @property {string} [put] what takes its place
 */

/**
 * @param {string} library
 * @param {string} file where the edits are written down
 */
export function knownEdits(library, file) {
  return {
    /**
     * The text with the edit made.
     * @type {(code: string, edit: Edit) => string}
     * @throws {Error} when it is found more or less often than it should be
     */
    edit(code, {what, find, count, put}) {
      const found = code.match(find)?.length ?? 0;
      if (found !== count) {
        throw new Error(`${library} ${what} in ${found} places where ${count} are known: look at ${file}.`);
      }
      return code.replace(find, () => put);
    },

    /**
     * The text without the part.
     * @type {(code: string, cut: Cut) => string}
     * @throws {Error} when it is not there once
     */
    cut(code, {what, from, to, put = ''}) {
      const [before, part, ...more] = code.split(from);
      const end = part?.indexOf(to) ?? -1;
      if (before === undefined || part === undefined || more.length > 0 || end < 0) {
        throw new Error(`${library}'s ${what} are not where they are known to be: look at ${file}.`);
      }
      return before + put + part.slice(end);
    },
  };
}
