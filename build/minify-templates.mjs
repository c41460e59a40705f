/**
 * Rollup plugin: takes comments and indentation out of the style sheets and the markup in template literals, which
 * minifiers of JavaScript rightly leave alone. Only spaces that mean nothing change: in CSS those around braces,
 * semicolons and commas, in markup runs of spaces with a line break in them, which become the break alone.
 */
import MagicString from 'magic-string';

/** @typedef {import('rollup').AstNode & {[key: string]: unknown}} Node */

/** @type {Readonly<Record<string, (text: string) => string>>} */
const MINIFIERS = {css: minifyCss, html: minifyMarkup, svg: minifyMarkup};

/** @returns {import('rollup').Plugin} */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (id.includes('node_modules') || !/\b(css|html|svg)`/.test(code)) return null;
      const changed = new MagicString(code);
      for (const {minify, start, end} of templateTexts(this.parse(code))) {
        // A piece between two expressions may be empty.
        if (end > start) changed.update(start, end, minify(code.slice(start, end)));
      }
      return {code: changed.toString(), map: changed.generateMap({hires: true})};
    },
  };
}

const CSS = /\/\*[^]*?\*\/|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\s*([{};,])\s*|\s+/g;

/** @param {string} text */
export function minifyCss(text) {
  return text.replaceAll(CSS, (found, string, mark) => string ?? mark ?? (found.startsWith('/*') ? '' : ' '));
}

/** @param {string} text */
export function minifyMarkup(text) {
  return text.replaceAll(/[ \t]*\n\s*/g, '\n');
}

/**
 * The texts of all tagged templates, with what minifies them.
 * @param {unknown} node
 * @returns {{minify: (text: string) => string, start: number, end: number}[]}
 */
function templateTexts(node) {
  if (Array.isArray(node)) return node.flatMap(templateTexts);
  if (!isNode(node)) return [];
  const inside = Object.values(node).flatMap(templateTexts);
  if (node.type !== 'TaggedTemplateExpression') return inside;
  const {tag, quasi} = /** @type {{tag: {name?: string}, quasi: {quasis: Node[]}}} */ (
    /** @type {unknown} */ (node)
  );
  const minify = MINIFIERS[tag.name ?? ''];
  return minify ? [...inside, ...quasi.quasis.map(({start, end}) => ({minify, start, end}))] : inside;
}

/**
 * @param {unknown} value
 * @returns {value is Node}
 */
function isNode(value) {
  return typeof value === 'object' && value !== null && 'type' in value;
}
