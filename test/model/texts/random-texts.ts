/** Random texts of each format, the same in each run. */
import {numbers} from '../../support/numbers.js';

const WORDS = [
  'Kim',
  '5',
  '1955.',
  '—',
  '“so”',
  '조선',
  '😀',
  'so\u00adon',
  '\u00a0',
  '\u3000',
  '_x',
  'a*b',
  '&',
  '<',
  '#',
  '|',
];
const MARKDOWN = [
  ...[
    '*',
    '**',
    '_',
    '`',
    '```',
    '[a](https://example.org/)',
    '[a](javascript:b)',
    '![b](c)',
    '<b>',
    '</b>',
    '<!--',
    '\\',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '  \n',
    '\n# ',
    '\n---\n',
    '\n===\n',
    '\n> ',
    '\n- ',
    '\n1. ',
    '\n\n2. ',
    '\n\n3) ',
    '\n    ',
  ],
];
const ELEMENTS = [
  ...[
    'div',
    'head',
    'p',
    'ab',
    'lg',
    'l',
    'list',
    'item',
    'label',
    'closer',
    'signed',
    'row',
    'cell',
    'quote',
    'x',
  ],
  ...[
    'hi',
    'persName',
    'placeName',
    'date',
    'ref',
    'choice',
    'sic',
    'corr',
    'subst',
    'del',
    'note',
    'gap',
    'pb',
    'lb',
  ],
];
const ATTRIBUTES = [
  '',
  '',
  '',
  ' n="1"',
  ' break="no"',
  ' rend="bold"',
  ' xml:lang="ko"',
  ' target="https://example.org/"',
];

type Die = (below: number) => number;

function pick<Value>(die: Die, values: readonly Value[]): Value {
  return values[die(values.length)]!;
}

export function randomMarkdown(seed: number): string {
  const die = numbers(seed);
  const piece = () => (die(3) === 0 ? pick(die, MARKDOWN) : pick(die, WORDS) + pick(die, ['', ' ', ' ']));
  return `Begin ${Array.from({length: die(60)}, piece).join('')}`;
}

export function randomTei(seed: number): string {
  const die = numbers(seed);
  const content = (depth: number): string =>
    Array.from({length: die(6)}, () => (depth > 0 && die(2) === 0 ? element(depth - 1) : words(die))).join(
      '',
    );
  const element = (depth: number): string => {
    const name = pick(die, ELEMENTS);
    return `<${name}${pick(die, ATTRIBUTES)}>${content(depth)}</${name}>`;
  };
  return `<text><p>Begin</p>${Array.from({length: 8}, () => content(5)).join('\n')}</text>`;
}

function words(die: Die): string {
  const text = Array.from({length: die(4)}, () => pick(die, WORDS) + pick(die, ['', ' ', '\n']));
  return text.join('').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
