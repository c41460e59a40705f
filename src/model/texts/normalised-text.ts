/** All paragraphs of a text as one, so that a quotation may run from one into the next. */
import type {DocumentText, TextParagraph} from './document-text.js';
import {endOfParagraph, normalise, type Normalised} from './normalise.js';
import {occurrences} from './occurrences.js';
import type {Passage, PassageRange} from './passage.js';
import {TextIndex} from './text-index.js';

/** What is looked through for quotations: of a text, its paragraphs. */
export type Quotable = Pick<DocumentText, 'paragraphs'>;

/** Units of the normalised text; the end is exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Searches that go through much of a text without an index, which costs as much as two or three of them; and how much is much. */
const searchesBeforeIndex = 8;
const worthIndex = 10_000;

export class NormalisedText {
  readonly text: string;
  readonly #normalised: Normalised;
  /** Where in the text as written each paragraph begins. */
  readonly #begins: readonly number[];
  readonly #paragraphs: readonly TextParagraph[];
  #lowerCase: string | undefined;
  #index: TextIndex | undefined;
  #searches = 0;

  constructor(paragraphs: readonly TextParagraph[]) {
    let length = 0;
    this.#begins = paragraphs.map(({plain}) => {
      const begin = length;
      length += plain.length + 1;
      return begin;
    });
    this.#paragraphs = paragraphs;
    this.#normalised = normalise(paragraphs.map(({plain}) => plain).join(endOfParagraph));
    this.text = this.#normalised.text;
  }

  get whole(): Stretch {
    return {from: 0, to: this.text.length};
  }

  /** Unit for unit the same text; the few letters that would become two stay as they are. */
  get lowerCase(): string {
    this.#lowerCase ??= lowerCase(this.text);
    return this.#lowerCase;
  }

  /** Where a pattern stands, ascending, overlapping places included; `within` is where the places may begin. */
  occurrences(pattern: string, within: Stretch): Iterable<number> {
    if (within.to - within.from > worthIndex) {
      this.#searches += 1;
      if (this.#searches > searchesBeforeIndex) this.#index ??= new TextIndex(this.text);
    }
    return this.#index?.occurrences(pattern, within) ?? occurrences(this.text, pattern, within);
  }

  /** @param number of a paragraph, from 1. */
  stretchOf(number: number): Stretch {
    const begin = this.#begins[number - 1];
    if (begin === undefined) return {from: 0, to: 0};
    return {from: this.#unitAt(begin), to: this.#unitAt(begin + this.#paragraphs[number - 1]!.plain.length)};
  }

  passageOf({from, to}: Stretch): Passage {
    const {starts, ends} = this.#normalised;
    const ranges: PassageRange[] = [];
    for (let unit = from; unit < to;) {
      const index = lastUpTo(this.#begins, starts[unit]!);
      const begin = this.#begins[index]!;
      const paragraph = this.#paragraphs[index]!;
      const next = Math.min(to, this.#unitAt(begin + paragraph.plain.length));
      // The space that stands for the end of a paragraph belongs to none.
      const last = this.text[next - 1] === ' ' ? next - 2 : next - 1;
      const first = this.text[unit] === ' ' ? unit + 1 : unit;
      if (first <= last) {
        // Of two quotation marks that are one here, the second may be the next paragraph's.
        const end = Math.min(ends[last]! - begin, paragraph.plain.length);
        ranges.push({paragraph: paragraph.number, start: starts[first]! - begin, end});
      }
      unit = Math.max(next, unit + 1);
    }
    return ranges;
  }

  /** The first unit that begins at `offset` of the text as written, or later. */
  #unitAt(offset: number): number {
    const {starts} = this.#normalised;
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const made = new WeakMap<readonly TextParagraph[], NormalisedText>();

/** Made once for each text, which is asked for many quotations. */
export function normalisedTextOf({paragraphs}: Quotable): NormalisedText {
  let text = made.get(paragraphs);
  if (!text) made.set(paragraphs, (text = new NormalisedText(paragraphs)));
  return text;
}

/** The words of a passage as they stand in the text. */
export function wordsOf({paragraphs}: Quotable, passage: Passage): string {
  return passage
    .map(({paragraph, start, end}) => paragraphs[paragraph - 1]?.plain.slice(start, end) ?? '')
    .join(' ');
}

export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, character => {
    const own = character.toLowerCase();
    return own.length === character.length ? own : character;
  }).join('');
}

/** Index of the last of the ascending numbers that is at most `limit`. */
function lastUpTo(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
