/**
 * Russian. A date has cases, and what is said of one end of an interval, such as "about", must not seem to be said of both:
 * "с 1955 г. (примерно) по 1960 г.". A date that has no form for a preposition is named after a colon, which needs none.
 */
import type {Qualifier} from '../historical-date-types.js';
import type {DateWords, PartDoubt, SubYearWords} from './date-words.js';
import type {TextPart} from './locale-formats.js';
import {asPhrase, mapPhrase, noted, type Brackets, type Forms, type Phrase} from './phrase.js';
import {declined, FIRST_DECADE, MONTHS, NAMES, nouned, since, UNITS} from './ru-nouns.js';
import {textOf} from './shared-parts.js';

const BRACKETS: Brackets = {opening: ' (', comma: ', ', closing: ')'};
const HEMISPHERES = {northern: 'Северное полушарие', southern: 'Южное полушарие'} as const;

const PARTS = {year: 'год', season: 'сезон', month: 'месяц', day: 'день'} as const;

/** Of one part and of several, all of one gender. */
const PART_DOUBTS: Readonly<Record<Qualifier, readonly [one: string, several: string]>> = {
  '?': ['под вопросом', 'под вопросом'],
  '~': ['указан приблизительно', 'указаны приблизительно'],
  '%': ['под вопросом и указан приблизительно', 'под вопросом и указаны приблизительно'],
};

/** Adverbs that stand before any form of a date, prepositions and all. */
const ADVERBS: Readonly<Record<Qualifier, string>> = {
  '?': 'предположительно',
  '~': 'примерно',
  '%': 'предположительно, примерно',
};

/** The sign of the year as `Intl` writes it behind one, in any case, and its plural. */
const YEAR_SIGN = '\u00a0г.';
const YEARS_SIGN = '\u00a0гг.';

const inPlural = (year: string) => year.replace(YEAR_SIGN, YEARS_SIGN);

const ROMAN = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(number: number): string {
  const [value, letters] = ROMAN.find(([value]) => value <= number) ?? [number, ''];
  return number === 0 ? '' : letters + roman(number - value);
}

const added = (date: Phrase, words: string) => mapPhrase(date, date => date + words);
const inZone = (words: string, zone: string | undefined) =>
  zone === undefined ? words : noted(words, zone, BRACKETS);
const remarked = (date: Phrase, note: string) => mapPhrase(date, words => noted(words, note, BRACKETS));
/** Of dates and times; names of longer times want an adverb. */
const about = (genitive: string) => `около ${genitive}`;

/** 1950-х годов, of which one can be one. */
const isYears = (genitive: string) => genitive.endsWith('-х годов');
const withoutYears = (decade: Phrase) => mapPhrase(decade, words => words.replace(/ год(?:ы|ов)$/, ''));

const isYear = (pieces: readonly TextPart[]) =>
  pieces.some(({field}) => field === 'year') &&
  !pieces.some(({field}) => field === 'month' || field === 'day');

/** A year whose sign is that of the last, which is then that of several. */
const hasLeftItsSign = ({alone, forms}: Phrase) => alone === forms?.bare;

/** "1955–1956 гг.", but with spaces where both have their signs. */
const yearsBeside = (from: Phrase, to: Phrase) =>
  hasLeftItsSign(from) ? `${from.alone}–${inPlural(to.alone)}` : `${from.alone} – ${to.alone}`;

/** Where the date cannot be put into a case. */
const start = ({alone, forms}: Phrase) => forms?.since ?? `начало: ${alone}`;
const end = ({alone, forms}: Phrase) => forms?.till ?? `окончание: ${alone}`;
const interval = (from: Phrase, to: Phrase) =>
  from.forms?.since && to.forms?.till
    ? `${from.forms.since} ${to.forms.till}`
    : `начало: ${from.alone}; окончание: ${to.alone}`;
/** An interval as what a noun has behind it. */
const apart = (words: string) => (words.startsWith('начало:') ? `(${words})` : words);
const listed = (words: readonly string[]) =>
  words.length < 3 ? words.join(' и ') : `${words.slice(0, -1).join(', ')} и ${words.at(-1)!}`;
const doubtOf = ({parts, qualifier}: PartDoubt) =>
  `${listed(parts.map(part => PARTS[part]))} ${PART_DOUBTS[qualifier][parts.length > 1 ? 1 : 0]}`;

const inHemisphere = (season: Phrase, {hemisphere}: SubYearWords): Phrase =>
  hemisphere ? remarked(season, HEMISPHERES[hemisphere]) : season;

function dateOf(pieces: readonly TextPart[]): Phrase {
  const hasDay = pieces.some(({field}) => field === 'day');
  const inCase = (index: 0 | 1): string =>
    pieces
      .map(({field, number, text}) =>
        field === 'month' && number !== undefined && !hasDay ? MONTHS[number - 1]![index] : text,
      )
      .join('');
  const [nominative, genitive] = [textOf(pieces), inCase(0)];
  const {forms} = declined({nominative, genitive});
  const bare = pieces.find(({field}) => field === 'year')?.text;
  return {
    ...asPhrase(nominative),
    forms: {
      ...forms,
      about: about(genitive),
      instrumental: inCase(1),
      ...(isYear(pieces) && bare !== undefined && {bare}),
    },
  };
}

function qualified(date: Phrase, qualifier: Qualifier): Phrase {
  const {about, since, till} = date.forms ?? {};
  const noteOf = (words: string) => noted(words, ADVERBS[qualifier], BRACKETS);
  const forms: Forms = {
    listed: noteOf(date.alone),
    ...(since && {since: noteOf(since)}),
    ...(till && {till: qualifier === '%' ? noteOf(till) : `${ADVERBS[qualifier]} ${till}`}),
  };
  if (about === undefined || qualifier === '?') {
    return {...asPhrase(`${ADVERBS[qualifier]} ${date.alone}`), forms};
  }
  return {...asPhrase(qualifier === '~' ? about : `${ADVERBS['?']} ${about}`), forms};
}

export const ru: DateWords = {
  pieces: pieces => {
    const signed = pieces.map(piece =>
      piece.field === 'literal' && piece.text.trim() === 'г.'
        ? ({field: 'sign', text: piece.text.trimEnd() === piece.text ? YEAR_SIGN : `${YEAR_SIGN} `} as const)
        : piece,
    );
    const needsSign = isYear(signed) && !signed.some(({field}) => field === 'sign');
    return needsSign ? [...signed, {field: 'sign', text: YEAR_SIGN}] : signed;
  },
  date: dateOf,
  all: dates => {
    const [others, last] = [dates.slice(0, -1), dates.at(-1)];
    return last && others.length > 0 && others.every(hasLeftItsSign)
      ? [...others, mapPhrase(last, inPlural)]
      : dates;
  },
  row: dates =>
    dates.every(({forms}) => isYears(forms?.genitive ?? ''))
      ? dates.map((date, i) => (i < dates.length - 1 ? withoutYears(date) : date))
      : dates,

  qualified,
  partlyQualified: (date, doubts) => remarked(date, doubts.map(doubtOf).join(', ')),

  interval,
  openEnd: from => `${start(from)}, продолжается`,
  unknownEnd: from => `${start(from)}, окончание неизвестно`,
  openStart: to => `${end(to)}, начало не ограничено`,
  unknownStart: to => `${end(to)}, начало неизвестно`,

  orEarlier: ({alone}) => `${alone} или ранее`,
  orLater: ({alone}) => `${alone} или позднее`,
  andEarlier: ({alone}, unit) => `${alone} и все предшествующие ${UNITS[unit].all}`,
  andLater: ({alone}, unit) => `${alone} и все последующие ${UNITS[unit].all}`,
  someOf: (span, unit) => `${unit ? UNITS[unit].one : 'одна из дат'} ${apart(span)}`,
  everyOf: (span, unit) => `${unit ? `все ${UNITS[unit].all}` : 'всё время'} ${apart(span)}`,

  decade: ({first: {digits}, century, tens}) =>
    tens.number === 0
      ? nouned(FIRST_DECADE, ` ${roman(century.number)} века`)
      : declined({nominative: `${digits}-е годы`, genitive: `${digits}-х годов`}),
  century: ({number}, beforeEra) => {
    const rest = beforeEra ? ' до н. э.' : '';
    return nouned({nominative: `${roman(number)} век`, genitive: `${roman(number)} века`}, rest);
  },
  between: (first, last) => {
    const [from, to] = [first, last].map(({alone, forms}) => forms?.instrumental ?? alone);
    return asPhrase(`между ${from!} и ${hasLeftItsSign(first) ? inPlural(to!) : to!}`);
  },
  unknownYear: () => ({
    ...declined({nominative: 'неизвестный год', genitive: 'неизвестного года'}),
    alone: 'год неизвестен',
  }),
  within: (date, {kind, phrase}) => {
    if (kind === 'unknown' || kind === 'years') {
      return {...remarked(date, phrase.alone), alone: `${date.alone}, ${phrase.alone}`};
    }
    const time = phrase.forms?.genitive ?? phrase.alone;
    return added(date, isYears(time) ? ` одного из ${time}` : ` одного из годов ${time}`);
  },
  some: (unit, {alone, forms}) => {
    const {one, oneOf} = UNITS[unit];
    return nouned({nominative: one, genitive: oneOf}, ` ${forms?.genitive ?? alone}`);
  },
  someWithin: (unit, {kind, phrase}) => {
    if (kind === 'unknown')
      return asPhrase(unit === 'day' ? 'день, месяц и год неизвестны' : 'месяц и год неизвестны');
    return kind === 'years'
      ? asPhrase(`${unit === 'day' ? 'какой-то день' : 'какой-то месяц'} ${phrase.alone}`)
      : ru.some(unit, phrase);
  },
  dayOfSomeMonth: ({digits}, {kind, phrase}) => {
    const day = {nominative: `${digits}-е число`, genitive: `${digits}-го числа`};
    if (kind === 'unknown') {
      const note = 'месяц и год неизвестны';
      return {...remarked(declined(day), note), alone: `${day.nominative}, ${note}`};
    }
    if (kind === 'years') return nouned(day, ` какого-то месяца ${phrase.alone}`);
    return nouned(day, ` ${UNITS.month.oneOf} ${phrase.forms?.genitive ?? phrase.alone}`);
  },
  estimated: (span, year) => {
    const {inside, forms} = remarked(year, `оценочно, ${span.alone}`);
    return {alone: `${span.alone}, оценочно ${year.alone}`, inside, forms: {...forms, listed: inside}};
  },
  withNotation: remarked,

  subYear: (part, year, later) => {
    const years = later === undefined ? year.alone : yearsBeside(year, later.phrase);
    const whole = nouned(NAMES[part.kind][part.ordinal - 1]!, ` ${years}`);
    return inHemisphere(whole, part);
  },
  subYearName: part => inHemisphere(declined(NAMES[part.kind][part.ordinal - 1]!), part),

  atTime: (date, time, zone) => {
    const told = inZone(time, zone);
    const genitive = `${told} ${date.alone}`;
    return {
      ...asPhrase(`${date.alone}, ${told}`),
      forms: {genitive, about: about(genitive), since: since(genitive), till: `до ${genitive}`},
    };
  },

  betweenTimes: ({alone}, from, to, zone) => inZone(`${alone} с ${from} до ${to}`, zone),

  julian: ({alone}, gregorian) => {
    const julian = noted(alone, 'по юлианскому календарю', BRACKETS);
    return gregorian === undefined ? julian : `${julian}, ${noted(gregorian, 'по григорианскому', BRACKETS)}`;
  },
};
