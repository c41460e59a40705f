/** Russian names of times, and their cases as far as prepositions want them. */
import type {Precision} from '../historical-date-types.js';
import type {SubYearWords} from './date-words.js';
import {asPhrase, type Phrase} from './phrase.js';

/** A name in the cases that its prepositions want. The accusative is that of the nominative unless it is told. */
export interface Noun {
  readonly nominative: string;
  readonly genitive: string;
  readonly accusative?: string;
}

/** Genitive and instrumental; `Intl` gives the nominative of a month, and its genitive only with a day. */
export const MONTHS: readonly (readonly [genitive: string, instrumental: string])[] = [
  ['января', 'январём'],
  ['февраля', 'февралём'],
  ['марта', 'мартом'],
  ['апреля', 'апрелем'],
  ['мая', 'маем'],
  ['июня', 'июнем'],
  ['июля', 'июлем'],
  ['августа', 'августом'],
  ['сентября', 'сентябрём'],
  ['октября', 'октябрём'],
  ['ноября', 'ноябрём'],
  ['декабря', 'декабрём'],
];

/** "All of them" and "one of them". */
export const UNITS: Readonly<Record<Precision, {all: string; one: string; oneOf: string}>> = {
  time: {all: 'моменты', one: 'один из моментов', oneOf: 'одного из моментов'},
  day: {all: 'дни', one: 'один из дней', oneOf: 'одного из дней'},
  month: {all: 'месяцы', one: 'один из месяцев', oneOf: 'одного из месяцев'},
  season: {all: 'сезоны', one: 'один из сезонов', oneOf: 'одного из сезонов'},
  quarter: {all: 'части года', one: 'одна из частей года', oneOf: 'одной из частей года'},
  year: {all: 'годы', one: 'один из годов', oneOf: 'одного из годов'},
  decade: {all: 'десятилетия', one: 'одно из десятилетий', oneOf: 'одного из десятилетий'},
  century: {all: 'века', one: 'один из веков', oneOf: 'одного из веков'},
  longer: {all: 'периоды', one: 'один из периодов', oneOf: 'одного из периодов'},
};

export const NAMES: Readonly<Record<SubYearWords['kind'], readonly Noun[]>> = {
  season: [
    {nominative: 'весна', genitive: 'весны', accusative: 'весну'},
    {nominative: 'лето', genitive: 'лета'},
    {nominative: 'осень', genitive: 'осени'},
    {nominative: 'зима', genitive: 'зимы', accusative: 'зиму'},
  ],
  quarter: ['I', 'II', 'III', 'IV'].map(number => ({
    nominative: `${number} квартал`,
    genitive: `${number} квартала`,
  })),
  quadrimester: [
    {nominative: 'первая треть', genitive: 'первой трети', accusative: 'первую треть'},
    {nominative: 'вторая треть', genitive: 'второй трети', accusative: 'вторую треть'},
    {nominative: 'последняя треть', genitive: 'последней трети', accusative: 'последнюю треть'},
  ],
  semester: [
    {nominative: 'первая половина', genitive: 'первой половины', accusative: 'первую половину'},
    {nominative: 'вторая половина', genitive: 'второй половины', accusative: 'вторую половину'},
  ],
};

/** Of a century: "1900-е годы" would be all of it to many. */
export const FIRST_DECADE: Noun = {nominative: 'первое десятилетие', genitive: 'первого десятилетия'};

/** "со второй", and so before every 2 that is read like it. */
export const since = (genitive: string) =>
  `${/^(?:втор|2(?!\s?\d)|II(?!I))/.test(genitive) ? 'со' : 'с'} ${genitive}`;
const till = (accusative: string) => `по ${accusative}`;

export function declined({nominative, genitive, accusative = nominative}: Noun): Phrase {
  return {...asPhrase(nominative), forms: {genitive, since: since(genitive), till: till(accusative)}};
}

/** The same with words behind it that have no cases, or have theirs already. */
export const nouned = ({nominative, genitive, accusative = nominative}: Noun, rest: string): Phrase =>
  declined({nominative: nominative + rest, genitive: genitive + rest, accusative: accusative + rest});
