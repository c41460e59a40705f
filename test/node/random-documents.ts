/** Timelines of documents with any of their keys, in parts of parts, under dates of every form. */
import type {Evidence, SourceDocument, Timeline} from '../../src/model/timeline.js';
import {randomDates} from '../model/random-dates.js';
import {timelineWith} from '../support/document-sketches.js';
import {numbers} from '../support/numbers.js';

const TEXTS = [
  'Report from V. Molotov',
  'A “quoted” and a "second" title.',
  'What now?',
  '김일성의 편지',
  'تقرير إلى موسكو',
  'О «плане», т. 1; № 5',
  'Two\nlines\r\nand a third',
  'ER  - ',
  '<b>&amp;\\"',
  'U.S.S.R., Ministry of Foreign Affairs, Far East',
  'a',
  'Line\u2028separator\u0085and\vothers',
];
const GENRES = [
  'report',
  'letter',
  'telegram',
  'articleNewspaper',
  'book',
  'memorandumOfConversation',
  'Akt',
];

const TEXT_KEYS = [
  'translator',
  'archive',
  'archiveLocation',
  'collection',
  'publisher',
  'number',
  'credit',
  'rights',
  'note',
  'state',
] as const;

/** The same in each run. */
export function randomTimelines(count: number): readonly Timeline[] {
  const next = numbers(1955);
  const dates = randomDates();
  const pick = <T>(values: readonly T[]) => values[next(values.length)]!;
  const makeDocument = (id: string, partOf: string | undefined): SourceDocument => ({
    id,
    title: pick(TEXTS),
    author: Array.from({length: next(4)}, () => pick(TEXTS)),
    recipient: Array.from({length: next(3)}, () => pick(TEXTS)),
    copies: [],
    ...Object.fromEntries(TEXT_KEYS.filter(() => next(2) === 0).map(key => [key, pick(TEXTS)])),
    ...(next(2) === 0 && {genre: pick(GENRES)}),
    ...(next(2) === 0 && {date: pick(dates)}),
    ...(next(2) === 0 && {language: 'ru'}),
    ...(next(2) === 0 && {url: `https://example.org/${next(1000)}?a=1&b=2#c`}),
    ...(partOf !== undefined && {partOf}),
  });
  return Array.from({length: count}, () => {
    // The last may be a part of itself, which a file may say by mistake.
    const parts = Array.from({length: 1 + next(4)}, (_, i) => makeDocument(`d${i}`, `d${i + 1 - next(2)}`));
    return {...timelineWith(...parts.map(withoutDate)), documents: parts};
  });
}

export function randomPassages(count: number): readonly Evidence[] {
  const next = numbers(83);
  return Array.from({length: count}, () => ({
    stance: 'supports' as const,
    ...(next(2) === 0 && {locator: TEXTS[next(TEXTS.length)]!}),
    ...(next(2) === 0 && {paragraph: 1 + next(20)}),
    ...(next(2) === 0 && {page: 1 + next(20)}),
    ...(next(3) === 0 && {url: 'https://example.org/p'}),
  }));
}

function withoutDate({id, author, recipient}: SourceDocument) {
  return {id, author, recipient};
}
