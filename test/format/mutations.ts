/** Ways in which a quotation can differ from its source: those that change what it says, and those of the typist. */
import type {Dice} from '../model/seeded-dates.js';

/** Gives null where the quotation has nothing to change in this way. */
export type Mutation = (quote: string, die: Dice, vocabulary: readonly string[]) => string | null;

const wordsOf = (quote: string) => quote.split(/\s+/);
const isKorean = (quote: string) => /\p{Script=Hangul}/u.test(quote);

/** Changes one word that is not the first or the last, where there are so many. */
function atWord(quote: string, die: Dice, change: (word: string) => readonly string[]): string {
  const words = wordsOf(quote);
  const inner = words.length > 2 ? 1 + die.roll(words.length - 2) : die.roll(words.length);
  return words.flatMap((word, index) => (index === inner ? change(word) : [word])).join(' ');
}

/** Changes one of the places that a pattern fits. */
function atOne(quote: string, die: Dice, pattern: RegExp, change: (found: string) => string): string | null {
  const places = [...quote.matchAll(pattern)];
  if (places.length === 0) return null;
  const {0: found, index} = die.pick(places);
  return quote.slice(0, index) + change(found) + quote.slice(index + found.length);
}

const foreignWord: Mutation = (quote, die, vocabulary) => {
  const alike = vocabulary.filter(word => isKorean(word) === isKorean(quote));
  return die.pick(alike);
};

const letters = 'abcdefghijklmnoprstuvwy';
const syllables = '가나다라마바사아자차하고노도로모보소오조';
const anyLetter = (quote: string, die: Dice) => die.pick(Array.from(isKorean(quote) ? syllables : letters));
const aLetter = /\p{L}/gu;
const innerLetter = /(?<=\p{L})\p{L}(?=\p{L})/gu;

const numbers = [
  'one two three four five six seven eight nine ten eleven twelve thirty-one ninety fourteen',
  '두 세 네 다섯 여섯 일곱 한',
].map(row => row.split(' '));
const aNumber = new RegExp(`\\d+|(?<![\\p{L}-])(?:${numbers.flat().join('|')})(?![\\p{L}-])`, 'giu');

export const realChanges: Readonly<Record<string, Mutation>> = {
  'word changed': (quote, die, vocabulary) =>
    atWord(quote, die, () => [foreignWord(quote, die, vocabulary)!]),
  'word dropped': (quote, die) => (wordsOf(quote).length < 3 ? null : atWord(quote, die, () => [])),
  'word added': (quote, die, vocabulary) =>
    atWord(quote, die, word => [foreignWord(quote, die, vocabulary)!, word]),
  'words swapped': (quote, die) => {
    const words = wordsOf(quote);
    if (words.length < 3) return null;
    const at = die.roll(words.length - 1);
    return [...words.slice(0, at), words[at + 1]!, words[at]!, ...words.slice(at + 2)].join(' ');
  },
  'words joined': (quote, die) => atOne(quote, die, /(?<=\p{L}) (?=\p{L})/gu, () => ''),
  'letter changed': (quote, die) => atOne(quote, die, aLetter, () => anyLetter(quote, die)),
  'letter dropped': (quote, die) => atOne(quote, die, innerLetter, () => ''),
  'letter added': (quote, die) => atOne(quote, die, aLetter, letter => letter + anyLetter(quote, die)),
  'letters turned round': (quote, die) =>
    atOne(quote, die, /\p{L}{2}/gu, pair => Array.from(pair).reverse().join('')),
  case: (quote, die) =>
    atOne(quote, die, /\p{Lu}|\p{Ll}/gu, letter =>
      letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
    ),
  'all capitals': quote => (isKorean(quote) ? null : quote.toUpperCase()),
  'number changed': (quote, die) =>
    atOne(quote, die, aNumber, number =>
      /\d/.test(number)
        ? String(Number(number) + 1 + die.roll(9))
        : die.pick(numbers[isKorean(quote) ? 1 : 0]!.filter(other => other !== number.toLowerCase())),
    ),
  'negation added': (quote, die) =>
    atWord(quote, die, word => (isKorean(quote) ? ['안', word] : [word, 'not'])),
  'other inflection': (quote, die) => {
    const endings = isKorean(quote) ? /[을를이가은는의에](?=\s|$)/gu : /(?:ed|s|ing|e|t|d|r|n)(?=\s|$)/g;
    const others = isKorean(quote) ? ['에서', '도', '만', '까지'] : ['ing', 's', 'ed', 'er', ''];
    return atOne(quote, die, endings, ending => die.pick(others.filter(other => other !== ending)));
  },
  'mark dropped': (quote, die) => atOne(quote, die, /(?<=\p{L})[,.;:](?= )/gu, () => ''),
  'mark changed': (quote, die) => atOne(quote, die, /(?<=\p{L})[,.;:](?= )/gu, () => die.pick(['!', '?'])),
  'truncated and garbled': (quote, die, vocabulary) => {
    const words = wordsOf(quote);
    if (words.length < 6) return null;
    const kept = words.slice(0, Math.ceil(words.length * (0.6 + die.roll(3) / 10))).join(' ');
    return realChanges['word changed']!(kept, die, vocabulary);
  },
  'halves swapped': quote => {
    const words = wordsOf(quote);
    const middle = words.length >> 1;
    return words.length < 4 ? null : [...words.slice(middle), ...words.slice(0, middle)].join(' ');
  },
  'left out with dots': (quote, die) =>
    wordsOf(quote).length < 6 ? null : atWord(quote, die, () => [die.pick(['…', '...', '[…]'])]),
  'several at once': (quote, die, vocabulary) => {
    const kinds = ['word changed', 'word dropped', 'word added', 'letter changed', 'words swapped', 'case'];
    const first = realChanges[die.pick(kinds)]!(quote, die, vocabulary) ?? quote;
    const second = realChanges[die.pick(kinds)]!(first, die, vocabulary) ?? first;
    return realChanges['letter dropped']!(second, die, vocabulary);
  },
};

const spaces = ['  ', '\u00a0', '\u2009', '\u202f', '\n', '\r\n  ', '\t', '\u3000', ' \u00a0 '];
const unseen = ['\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u200e'];
const marks = Array.from('"“”„«»‘’‚‹›`´\'′《》');
const dashes = [...Array.from('-‐‑‒–—―−'), ' – ', ' -- ', '---'];

/** Everywhere a pattern fits, or where the dice say so. */
const throughout = (quote: string, die: Dice, pattern: RegExp, choices: readonly string[]) =>
  pattern.test(quote)
    ? quote.replace(new RegExp(pattern, 'gu'), found => (die.roll(3) === 0 ? found : die.pick(choices)))
    : null;

export const mereChanges: Readonly<Record<string, Mutation>> = {
  'other spaces': (quote, die) => throughout(quote, die, /\s+/u, spaces),
  'spaces at the ends': (quote, die) => die.pick(spaces) + quote + die.pick(spaces),
  'spaces beside marks': (quote, die) =>
    throughout(quote, die, /(?<=[\p{L}\p{N}])(?=[,.;:!?])/u, [' ', '\u202f']),
  'other quotation marks': (quote, die) => throughout(quote, die, /["“”'’‘]/u, marks),
  'quotation marks around it': (quote, die) => {
    const pairs = ['“”', '""', '„“', '«»', '‘’', '「」', '《》'];
    const [open = '', close = ''] = die.pick(pairs);
    return /^["“]/.test(quote) ? null : open + die.pick(['', ' ']) + quote + die.pick(['', ' ']) + close;
  },
  'other dashes': (quote, die) => throughout(quote, die, /\s*(?:--|[-—‑])\s*/u, dashes),
  'soft hyphens and the unseen': (quote, die) => throughout(quote, die, /(?<=\p{L})(?=\p{L})/u, unseen),
  'other dots': (quote, die) => throughout(quote, die, /…/u, ['...', '. . .', '…']),
  decomposed: quote => (quote === quote.normalize('NFD') ? null : quote.normalize('NFD')),
  composed: quote => quote.normalize('NFC'),
  'all at once': (quote, die, vocabulary) => {
    const kinds = ['other spaces', 'other quotation marks', 'other dashes', 'soft hyphens and the unseen'];
    return kinds
      .reduce((made, kind) => mereChanges[kind]!(made, die, vocabulary) ?? made, quote)
      .normalize('NFD');
  },
};
