/** What may not be written in `src/`, as `no-restricted-syntax` takes it. */

const MARKUP = 'Text from a file must never become markup: build elements, or use Lit templates.';
const LOCAL =
  'This reads or writes local time, and history has no time zone of the reader: use the UTC functions.';

/**
 * @param {string[]} names of properties
 * @param {string} message
 */
const properties = (names, message) => ({
  selector: `MemberExpression > :matches(Identifier, Literal).property:matches(${names
    .flatMap(name => [`[name='${name}']`, `[value='${name}']`])
    .join(', ')})`,
  message,
});

/** Ways by which a string becomes HTML. */
export const MARKUP_STRINGS = [
  properties(
    [
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'setHTMLUnsafe',
      'parseHTMLUnsafe',
      'createContextualFragment',
    ],
    MARKUP,
  ),
  properties(['srcdoc'], MARKUP),
  {selector: `MemberExpression[object.name='document'][property.name=/^write(ln)?$/]`, message: MARKUP},
  {selector: `ImportSpecifier[imported.name=/^unsafe(HTML|SVG|MathML|Static|CSS)$/]`, message: MARKUP},
  {selector: `ImportDeclaration[source.value=/unsafe-(html|svg|mathml)/]`, message: MARKUP},
  {selector: `NewExpression[callee.name='DOMParser']`, message: MARKUP},
];

const parts = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];

const WORDS = `${LOCAL} Words come from Intl with timeZone: 'UTC'.`;

/** Ways by which the reader's time zone gets into a date. */
export const LOCAL_TIME = [
  properties(
    [...parts, 'Day', 'Year', 'TimezoneOffset'].map(part => `get${part}`),
    LOCAL,
  ),
  properties(
    [...parts, 'Year'].map(part => `set${part}`),
    LOCAL,
  ),
  properties(['toLocaleDateString', 'toLocaleTimeString', 'toDateString', 'toTimeString'], WORDS),
  // Numbers have this one too, and need it.
  {
    selector: `MemberExpression[property.name='toLocaleString']:matches([object.type='NewExpression'], [object.name=/date|day|instant/i])`,
    message: WORDS,
  },
  {selector: `NewExpression[callee.name='Date'][arguments.length>1]`, message: `${LOCAL} Here, Date.UTC.`},
  {selector: `CallExpression[callee.name='Date']`, message: LOCAL},
  {selector: `CallExpression[callee.object.name='Date'][callee.property.name='parse']`, message: LOCAL},
];
