/** ESLint rule: every import in `src/` is one that the table in `house.mjs` allows. */
import {dirname, relative, resolve, sep} from 'node:path';
import {refusal, roomOf} from './house.mjs';

/**
 * Every kind of node that imports, as far as it matters here.
 * @typedef {{type: string, source?: {value?: unknown} | null, importKind?: string, exportKind?: string}} Import
 */

const IMPORTS =
  'ImportDeclaration, ExportNamedDeclaration[source], ExportAllDeclaration, ImportExpression, TSImportType';

/** @type {import('eslint').Rule.RuleModule} */
export const mayImport = {
  meta: {
    type: 'problem',
    docs: {description: 'keeps the rooms of src/ apart, as docs/architecture.md describes them'},
    schema: [
      {type: 'object', properties: {src: {type: 'string'}}, required: ['src'], additionalProperties: false},
    ],
    messages: {refused: '{{reason}}'},
  },
  create(context) {
    const [{src}] = context.options;
    return {
      [IMPORTS]: (/** @type {import('eslint').Rule.Node} */ node) => {
        const reason = reasonAgainst(src, context.filename, /** @type {Import} */ (node));
        if (reason) context.report({node, messageId: 'refused', data: {reason}});
      },
    };
  },
};

/**
 * @param {string} src folder
 * @param {string} file that imports
 * @param {Import} found
 */
function reasonAgainst(src, file, found) {
  const path = below(src, file);
  const from = roomOf(path);
  const specifier = found.source?.value;
  if (!from) return `${path} is in no room that the table knows. Give it a line there.`;
  if (typeof specifier !== 'string')
    return 'What is imported has to be written out, so that it can be checked.';
  if (!specifier.startsWith('.')) return refusal(from, {package: specifier}, onlyTypes(found));
  const target = below(src, resolve(dirname(file), specifier)).replace(/\.js$/, '.ts');
  return refusal(from, {room: roomOf(target)}, onlyTypes(found));
}

/** @param {Import} found */
function onlyTypes({type, importKind, exportKind}) {
  return type === 'TSImportType' || importKind === 'type' || exportKind === 'type';
}

/**
 * @param {string} src
 * @param {string} file
 */
function below(src, file) {
  return relative(src, file).split(sep).join('/');
}
