/** Pages with passages in many scripts, and how an author quotes them: the same for the same seed. */
import type {Quote} from '../../../src/model/timeline.js';
import {dice, type Dice} from '../../model/seeded-dates.js';
import {LANGUAGES, type PassageLanguage} from './passage-languages.js';

export interface Passage {
  /** Of the element that holds it, and nothing else. */
  readonly id: string;
  readonly kind: string;
  readonly language: string;
  readonly quote: Quote;
}

export interface PassagePage {
  readonly html: string;
  readonly passages: readonly Passage[];
}

/** Higher than any window, so that what is in view tells where a link led. */
const GAP = '<div class="gap"></div>';
const STYLE = '.gap { height: 3000px } p { max-width: 30em }';

/** One passage in its paragraphs. `decoy` says the same words elsewhere, in other company. */
interface Section {
  readonly paragraphs: readonly string[];
  readonly decoy?: string;
  /** Of the first paragraph: what the decoy repeats. */
  readonly repeated?: string;
}

interface Kind {
  readonly name: string;
  readonly compose: (die: Dice, language: PassageLanguage) => Section;
  readonly quote: (die: Dice, section: Section) => Quote;
  /** From a paragraph to its HTML; plain text unless told. */
  readonly markUp?: (die: Dice, text: string) => string;
  readonly languages?: (language: PassageLanguage) => boolean;
}

const isSpaced = ({space}: PassageLanguage): boolean => space !== '';
const between = (die: Dice, least: number, most: number): number => least + die.roll(most - least + 1);

const KINDS: readonly Kind[] = [
  {name: 'a phrase', compose: plain, quote: (die, {paragraphs: [text = '']}) => ({exact: phrase(die, text)})},
  {
    name: 'a long quotation',
    compose: plain,
    quote: (die, {paragraphs: [text = '']}) => ({exact: longWords(die, text)}),
  },
  {
    name: 'over the end of a paragraph',
    compose: (die, language) => ({paragraphs: [paragraph(die, language), paragraph(die, language)]}),
    quote: (die, {paragraphs: [first = '', second = '']}) => ({
      exact: `${first.slice(die.pick(startsOf(first).slice(-9, -2)))}\n${second.slice(0, die.pick(endsOf(second).slice(2, 9)))}`,
    }),
  },
  {
    name: 'said twice, told by what comes before',
    compose: repeated,
    quote: (die, {paragraphs: [text = ''], repeated: exact = ''}) => ({
      exact,
      prefix: before(die, text, exact),
    }),
  },
  {
    name: 'said twice, told by what comes after',
    compose: repeated,
    quote: (die, {paragraphs: [text = ''], repeated: exact = ''}) => ({
      exact,
      suffix: after(die, text, exact),
    }),
  },
  {
    name: 'said twice, its context cut off by a program',
    compose: repeated,
    quote: (_, {paragraphs: [text = ''], repeated: exact = ''}) => {
      const at = text.indexOf(exact);
      const end = at + exact.length;
      return {exact, prefix: text.slice(Math.max(0, at - 32), at), suffix: text.slice(end, end + 32)};
    },
  },
  {
    name: 'marked up inside words',
    compose: plain,
    quote: (die, {paragraphs: [text = '']}) => ({exact: phrase(die, text)}),
    markUp: (die, text) =>
      Array.from(text)
        .map(letter => (die.roll(9) === 0 ? `<b>${escape(letter)}</b><!-- -->` : escape(letter)))
        .join(''),
  },
  {
    name: 'set with care, typed without',
    compose: plain,
    quote: (die, {paragraphs: [text = '']}) => ({
      exact: phrase(die, text).replaceAll(/[“”]/g, '"').replaceAll('’', "'").normalize('NFD'),
    }),
    markUp: (die, text) =>
      escape(text)
        .replaceAll(' ', () => (die.roll(4) === 0 ? '&nbsp;' : ' '))
        .replaceAll(/(?<=\p{L}{3})(?=\p{L}{3})/gu, () => (die.roll(4) === 0 ? '&shy;' : '')),
    languages: language => /en|ru|fr/.test(language.tag),
  },
  {
    name: 'typed in short lines',
    compose: plain,
    quote: (die, {paragraphs: [text = '']}) => ({
      exact: longWords(die, text).replaceAll(/(.{30,40}) /g, '$1\n'),
    }),
    languages: isSpaced,
  },
  {
    name: 'in quotation marks of the author’s',
    compose: plain,
    quote: (die, {paragraphs: [text = '']}) => ({exact: `„${phrase(die, text)} …“`}),
  },
];

/** `count` passages on one page. */
export function passagePage(seed: number, count: number): PassagePage {
  const die = dice(seed);
  const drafts = Array.from({length: count}, (_, i) => {
    const kind = KINDS[i % KINDS.length]!;
    const language = die.pick(LANGUAGES.filter(kind.languages ?? (() => true)));
    return {id: `p${i}`, kind, language, section: kind.compose(die, language)};
  });
  const text = drafts.flatMap(({section}) => [section.decoy ?? '', ...section.paragraphs]).join('\n');
  const passages = drafts.map(({id, kind, language, section}): Passage => {
    const quote = uniqueQuote(() => kind.quote(die, section), text);
    return {id, kind: kind.name, language: language.tag, quote};
  });
  const sections = drafts.map(({id, kind, language, section}) => {
    const mark = (paragraph: string): string =>
      `<p>${kind.markUp?.(die, paragraph) ?? escape(paragraph)}</p>`;
    const decoy = section.decoy === undefined ? '' : GAP + mark(section.decoy);
    return `<section lang="${language.tag}">${decoy}${GAP}<div id="${id}">${section.paragraphs.map(mark).join('\n')}</div></section>`;
  });
  const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Passages</title><style>${STYLE}</style>`;
  return {passages, html: `${head}<body>${sections.join('\n')}${GAP}</body></html>`};
}

/** One that an author could not be asked to make clearer: with its context it stands on the page once. */
function uniqueQuote(make: () => Quote, page: string): Quote {
  const key = (text: string): string =>
    text
      .normalize()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '')
      .toLowerCase();
  const whole = key(page);
  for (let tries = 0; tries < 200; tries++) {
    const quote = make();
    const words = key((quote.prefix ?? '') + quote.exact + (quote.suffix ?? ''));
    if (whole.split(words).length === 2) return quote;
  }
  throw new Error('No words of this passage are its own; take another seed.');
}

function plain(die: Dice, language: PassageLanguage): Section {
  return {paragraphs: [paragraph(die, language)]};
}

function repeated(die: Dice, language: PassageLanguage): Section {
  const {gap} = language;
  const said = [sentence(die, language), sentence(die, language)].slice(die.roll(2)).join(gap);
  const around = (): string => [sentence(die, language), said, sentence(die, language)].join(gap);
  return {paragraphs: [around()], decoy: around(), repeated: said};
}

function paragraph(die: Dice, language: PassageLanguage): string {
  return Array.from({length: between(die, 5, 8)}, () => sentence(die, language)).join(language.gap);
}

function sentence(die: Dice, {slots, space, stop}: PassageLanguage): string {
  return slots.map(options => die.pick(options)).join(space) + stop;
}

/** Whole words. */
function phrase(die: Dice, text: string): string {
  const [starts, ends] = [startsOf(text), endsOf(text)];
  const first = die.roll(starts.length - 12);
  return text.slice(starts[first], ends[first + between(die, 4, 11)]);
}

function longWords(die: Dice, text: string): string {
  const [starts, ends] = [startsOf(text), endsOf(text)];
  const start = starts[die.roll(3)]!;
  const most = Math.min(text.length, start + between(die, 160, 400));
  return text.slice(
    start,
    ends.findLast(end => end <= most),
  );
}

/** A few words, up to the quotation. */
function before(die: Dice, text: string, exact: string): string {
  const at = text.indexOf(exact);
  return text.slice(die.pick(startsOf(text.slice(0, at)).slice(-6, -1)), at);
}

function after(die: Dice, text: string, exact: string): string {
  const at = text.indexOf(exact) + exact.length;
  const rest = text.slice(at);
  return rest.slice(0, die.pick(endsOf(rest).slice(1, 6)));
}

const segmenter = new Intl.Segmenter('en', {granularity: 'word'});

function startsOf(text: string): readonly number[] {
  return [...segmenter.segment(text)].filter(({isWordLike}) => isWordLike).map(({index}) => index);
}

function endsOf(text: string): readonly number[] {
  const words = [...segmenter.segment(text)].filter(({isWordLike}) => isWordLike);
  return words.map(({index, segment}) => index + segment.length);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
