import type {Precision, Qualifier} from '../historical-date-types.js';
import type {DateWords, PartDoubt, SubYearWords} from './date-words.js';
import {asPhrase, mapPhrase, type Phrase} from './phrase.js';
import {textOf} from './shared-parts.js';

const DOUBTS: Readonly<Record<Qualifier, {whole: string; part: string}>> = {
  '?': {whole: 'perhaps', part: 'uncertain'},
  '~': {whole: 'about', part: 'approximate'},
  '%': {whole: 'perhaps about', part: 'uncertain and approximate'},
};

const UNITS: Readonly<Record<Precision, string>> = {
  time: 'moment',
  day: 'day',
  month: 'month',
  season: 'season',
  quarter: 'part of the year',
  year: 'year',
  decade: 'decade',
  century: 'century',
  longer: 'period',
};

const ORDINALS = ['first', 'second', 'third', 'fourth'] as const;
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
const SHARES = {quarter: 'quarter', quadrimester: 'third', semester: 'half'} as const;

const ORDINAL_RULES = new Intl.PluralRules('en', {type: 'ordinal'});
const ENDINGS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {one: 'st', two: 'nd', few: 'rd'};

const listed = (words: readonly string[]) =>
  words.length < 3 ? words.join(' and ') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`;
const withArticle = (words: string): Phrase => ({alone: words, inside: `the ${words}`});
const doubtOf = ({parts, qualifier}: PartDoubt) => `${listed(parts)} ${DOUBTS[qualifier].part}`;

/** "about spring 1955", but "the first quarter of 1955". */
function named({kind, ordinal}: SubYearWords, rest = ''): Phrase {
  if (kind !== 'season')
    return withArticle(`${ORDINALS[ordinal - 1]!} ${SHARES[kind]}${rest && ` of${rest}`}`);
  return asPhrase(SEASONS[ordinal - 1]! + rest);
}

function inHemisphere(season: Phrase, {hemisphere}: SubYearWords): Phrase {
  return hemisphere === undefined
    ? season
    : mapPhrase(season, words => `${words} (${hemisphere} hemisphere)`);
}

export const en: DateWords = {
  date: pieces => asPhrase(textOf(pieces)),

  qualified: ({inside}, qualifier) => asPhrase(`${DOUBTS[qualifier].whole} ${inside}`),
  partlyQualified: ({alone}, doubts) => asPhrase(`${alone} (${doubts.map(doubtOf).join(', ')})`),

  interval: (from, to) => `${from.alone} to ${to.alone}`,
  openEnd: ({inside}) => `from ${inside}, still open`,
  unknownEnd: ({inside}) => `from ${inside}, end not known`,
  openStart: ({inside}) => `up to ${inside}, start open`,
  unknownStart: ({inside}) => `to ${inside}, start not known`,

  orEarlier: ({alone}) => `${alone} or earlier`,
  orLater: ({alone}) => `${alone} or later`,
  andEarlier: ({alone}, unit) => `${alone} and every earlier ${UNITS[unit]}`,
  andLater: ({alone}, unit) => `${alone} and every later ${UNITS[unit]}`,
  someOf: (interval, unit) => `some ${unit ? UNITS[unit] : 'time'} from ${interval}`,
  everyOf: (interval, unit) =>
    unit ? `every ${UNITS[unit]} from ${interval}` : `all the time from ${interval}`,

  decade: ({first}) => withArticle(`${first.digits}s`),
  century: ({number, digits}, beforeEra) =>
    withArticle(`${digits}${ENDINGS[ORDINAL_RULES.select(number)] ?? 'th'} century${beforeEra ? ' BC' : ''}`),
  between: (first, last) => asPhrase(`between ${first.alone} and ${last.alone}`),
  unknownYear: () => asPhrase('year not known'),
  within: ({alone}, {kind, phrase: {inside}}) => {
    if (kind === 'unknown') return asPhrase(`${alone}, ${inside}`);
    return asPhrase(kind === 'years' ? `${alone} ${inside}` : `${alone} in ${inside}`);
  },
  some: (unit, {inside}) => asPhrase(`some ${unit} in ${inside}`),
  someWithin: (unit, period) => en.within(asPhrase(`some ${unit}`), period),
  estimated: (span, {inside}) => asPhrase(`${span.alone}, estimated at ${inside}`),
  withNotation: ({alone}, edtf) => asPhrase(`${alone} (${edtf})`),

  subYear: (part, year, later) =>
    inHemisphere(named(part, ` ${year.alone}${later === undefined ? '' : `–${later.short}`}`), part),
  subYearName: part => inHemisphere(named(part), part),

  atTime: ({alone}, time, zone) => asPhrase(`${alone}, ${time}${zone === undefined ? '' : ` (${zone})`}`),

  julian: ({alone}, gregorian) => `${alone} (Julian)${gregorian === undefined ? '' : `, ${gregorian}`}`,
};
