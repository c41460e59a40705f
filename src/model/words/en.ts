/**
 * English. Between two names a mere "to" is enough, "1955 to 1960"; where the first has words of its own, "from" and "to" show
 * where each ends: "from about 1950 to 1960".
 */
import type {Precision, Qualifier} from '../historical-date-types.js';
import type {Counted, DateWords, PartDoubt, SubYearWords} from './date-words.js';
import {asPhrase, mapPhrase, noted, type Brackets, type Phrase} from './phrase.js';
import {textOf} from './shared-parts.js';

const DOUBTS: Readonly<Record<Qualifier, string>> = {
  '?': 'uncertain',
  '~': 'approximate',
  '%': 'uncertain and approximate',
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

const ordinal = ({number, digits}: Counted) => digits + (ENDINGS[ORDINAL_RULES.select(number)] ?? 'th');

const listed = (words: readonly string[]) =>
  words.length < 3 ? words.join(' and ') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`;
const BRACKETS: Brackets = {opening: ' (', comma: ', ', closing: ')'};

const remarked = (date: Phrase, note: string) => mapPhrase(date, words => noted(words, note, BRACKETS));

/** What has words of its own, and as it stands beside others. */
const compound = (alone: string, inside = alone, listed = inside): Phrase => ({
  alone,
  inside,
  forms: {listed, since: `from ${inside}`},
});
const withArticle = (words: string): Phrase => compound(words, `the ${words}`);
const since = ({inside, forms}: Phrase) => forms?.since ?? `from ${inside}`;
/** An interval behind a noun. */
const spanning = (interval: string) => (interval.startsWith('from ') ? interval : `from ${interval}`);
const doubtOf = ({parts, qualifier}: PartDoubt) => `${listed(parts)} ${DOUBTS[qualifier]}`;

const centuryName = (century: Counted) => `${ordinal(century)} century`;

/** "The third third" is hard to read. */
const placeOf = (kind: SubYearWords['kind'], ordinal: number) =>
  kind === 'quadrimester' && ordinal === 3 ? 'last' : ORDINALS[ordinal - 1]!;

/** "about spring 1955", but "the first quarter of 1955". */
function named({kind, ordinal}: SubYearWords, rest = ''): Phrase {
  if (kind !== 'season')
    return withArticle(`${placeOf(kind, ordinal)} ${SHARES[kind]}${rest && ` of${rest}`}`);
  return asPhrase(SEASONS[ordinal - 1]! + rest);
}

const inZone = (words: string, zone: string | undefined) =>
  zone === undefined ? words : noted(words, zone, BRACKETS);

function inHemisphere(season: Phrase, {hemisphere}: SubYearWords): Phrase {
  return hemisphere === undefined ? season : remarked(season, `${hemisphere} hemisphere`);
}

function qualified({alone, inside, forms}: Phrase, qualifier: Qualifier): Phrase {
  const named = forms?.about === undefined ? inside : alone;
  const told = qualifier === '?' ? named : (forms?.about ?? `about ${inside}`);
  const isUncertain = qualifier !== '~';
  return {
    ...asPhrase(isUncertain ? `perhaps ${told}` : told),
    forms: {
      listed: noted(inside, DOUBTS[qualifier], BRACKETS),
      since: `from ${isUncertain ? noted(told, 'uncertain', BRACKETS) : told}`,
    },
  };
}

export const en: DateWords = {
  date: pieces => asPhrase(textOf(pieces)),

  qualified,
  partlyQualified: (date, doubts) => remarked(date, doubts.map(doubtOf).join(', ')),

  interval: (from, to) => `${from.forms?.since ?? from.alone} to ${to.inside}`,
  openEnd: from => `${since(from)}, still open`,
  unknownEnd: from => `${since(from)}, end not known`,
  openStart: ({inside}) => `up to ${inside}, start open`,
  unknownStart: ({inside}) => `to ${inside}, start not known`,

  orEarlier: ({inside}) => `${inside} or earlier`,
  orLater: ({inside}) => `${inside} or later`,
  andEarlier: ({inside}, unit) => `${inside} and every earlier ${UNITS[unit]}`,
  andLater: ({inside}, unit) => `${inside} and every later ${UNITS[unit]}`,
  someOf: (interval, unit) => `some ${unit ? UNITS[unit] : 'time'} ${spanning(interval)}`,
  everyOf: (interval, unit) =>
    unit ? `every ${UNITS[unit]} ${spanning(interval)}` : `all the time ${spanning(interval)}`,

  // "1900s" would be all of the century to many.
  decade: ({first, century, tens}) =>
    withArticle(tens.number === 0 ? `first decade of the ${centuryName(century)}` : `${first.digits}s`),
  century: (century, beforeEra) => withArticle(centuryName(century) + (beforeEra ? ' BC' : '')),
  between: (first, last) => {
    const words = `between ${first.alone} and ${last.alone}`;
    const {alone, inside, forms} = compound(words, `some time ${words}`, words);
    return {alone, inside, forms: {...forms, about: noted(words, DOUBTS['~'], BRACKETS)}};
  },
  choice: days => compound(days),
  unknownYear: () => compound('year not known', 'a year not known'),
  within: ({alone, inside}, {kind, phrase}) => {
    if (kind === 'unknown')
      return compound(`${alone}, ${phrase.alone}`, noted(inside, phrase.alone, BRACKETS));
    const period = kind === 'years' ? phrase.alone : `in ${phrase.inside}`;
    return compound(`${alone} ${period}`, `${inside} ${period}`);
  },
  some: (unit, {inside}) => {
    const words = `some ${unit} in ${inside}`;
    return compound(words, words, noted(inside, `some ${unit}`, BRACKETS));
  },
  someWithin: (unit, period) =>
    period.kind === 'decade' || period.kind === 'century'
      ? en.some(unit, period.phrase)
      : en.within(asPhrase(`some ${unit}`), period),
  dayOfSomeMonth: (day, {kind, phrase}) => {
    const name = `the ${ordinal(day)}`;
    if (kind === 'unknown') {
      const note = 'month and year not known';
      return compound(`${name}, ${note}`, noted(name, note, BRACKETS));
    }
    const period = kind === 'years' ? phrase.alone : `in ${phrase.inside}`;
    return compound(`${name} of some month ${period}`);
  },
  estimated: (span, {inside}) =>
    compound(`${span.alone}, estimated at ${inside}`, noted(inside, `estimated, ${span.alone}`, BRACKETS)),
  withNotation: remarked,

  subYear: (part, year, later) =>
    inHemisphere(named(part, ` ${year.alone}${later === undefined ? '' : `–${later.short}`}`), part),
  subYearName: part => inHemisphere(named(part), part),

  atTime: ({alone}, time, zone) => asPhrase(inZone(`${alone}, ${time}`, zone)),
  betweenTimes: ({alone}, from, to, zone) => inZone(`${alone}, ${from} to ${to}`, zone),

  julian: ({alone}, gregorian) => {
    const julian = noted(alone, 'Julian', BRACKETS);
    return gregorian === undefined ? julian : `${julian}, ${noted(gregorian, 'Gregorian', BRACKETS)}`;
  },
};
