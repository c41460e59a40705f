/**
 * Korean. What follows a date is attached to it, and where that depends on the sound before it (은/는, 과/와) another word is
 * taken, so that every date can stand before it.
 */
import type {Precision, Qualifier} from '../historical-date-types.js';
import type {DateWords, PartDoubt, SubYearWords} from './date-words.js';
import {asPhrase, mapPhrase, noted, type Brackets, type Phrase} from './phrase.js';
import {textOf} from './shared-parts.js';

/** As what comes after "every" and "some". */
const UNITS: Readonly<Record<Precision, string>> = {
  time: '순간',
  day: '날',
  month: '달',
  season: '계절',
  quarter: '시기',
  year: '해',
  decade: '연대',
  century: '세기',
  longer: '시기',
};

/** Each with the particle of what is spoken of, which only the last of several has. */
const PARTS = {
  year: ['연도', '연도는'],
  season: ['계절', '계절은'],
  month: ['월', '월은'],
  day: ['날짜', '날짜는'],
} as const;

const PART_DOUBTS: Readonly<Record<Qualifier, string>> = {
  '?': '불확실',
  '~': '대략적',
  '%': '불확실하고 대략적',
};

const NAMES: Readonly<Record<SubYearWords['kind'], readonly string[]>> = {
  season: ['봄', '여름', '가을', '겨울'],
  quarter: ['1분기', '2분기', '3분기', '4분기'],
  quadrimester: ['첫 4개월', '중간 4개월', '마지막 4개월'],
  semester: ['상반기', '하반기'],
};

const BRACKETS: Brackets = {opening: '(', comma: ', ', closing: ')'};
const HEMISPHERES = {northern: '북반구', southern: '남반구'} as const;

/** 1950년경, 20세기경, but 1950년대 무렵, 첫 10년 무렵 and 봄 무렵. */
const about = (date: string) => (/(?:(?<!첫 10)[년월일]|세기)$/.test(date) ? `${date}경` : `${date} 무렵`);

function doubtOf({parts, qualifier}: PartDoubt): string {
  const names = parts.map((part, i) => PARTS[part][i === parts.length - 1 ? 1 : 0]);
  return `${names.join('·')} ${PART_DOUBTS[qualifier]}`;
}

function named({kind, ordinal, hemisphere}: SubYearWords): string {
  return NAMES[kind][ordinal - 1]! + (hemisphere ? `(${HEMISPHERES[hemisphere]})` : '');
}

const inZone = (words: string, zone: string | undefined) =>
  zone === undefined ? words : noted(words, zone, BRACKETS);

const remarked = (date: Phrase, note: string) => mapPhrase(date, words => noted(words, note, BRACKETS));

export const ko: DateWords = {
  date: pieces => asPhrase(textOf(pieces)),

  qualified: (date, qualifier) => {
    const told = qualifier === '?' ? date : mapPhrase(date, about);
    return qualifier === '~' ? told : remarked(told, '불확실');
  },
  partlyQualified: (date, doubts) => remarked(date, doubts.map(doubtOf).join(', ')),

  interval: (from, to) => `${from.inside}부터 ${to.inside}까지`,
  openEnd: ({inside}) => `${inside}부터 계속`,
  unknownEnd: ({inside}) => `${inside}부터, 종료 시점 미상`,
  openStart: ({inside}) => `${inside}까지, 시작 시점 한정 없음`,
  unknownStart: ({inside}) => `${inside}까지, 시작 시점 미상`,

  orEarlier: ({alone}) => `${alone} 또는 그 이전`,
  orLater: ({alone}) => `${alone} 또는 그 이후`,
  andEarlier: ({alone}, unit) => `${alone} 및 그 이전의 모든 ${UNITS[unit]}`,
  andLater: ({alone}, unit) => `${alone} 및 그 이후의 모든 ${UNITS[unit]}`,
  someOf: (interval, unit) => `${interval}의 ${unit ? `어느 ${UNITS[unit]}` : '어느 시점'}`,
  everyOf: (interval, unit) => `${interval}의 ${unit ? `모든 ${UNITS[unit]}` : '전 기간'}`,

  // 1900년대 would be all of the century to many.
  decade: ({first, century, tens}) =>
    asPhrase(tens.number === 0 ? `${century.digits}세기 첫 10년` : `${first.digits}년대`),
  century: ({digits}, beforeEra) => asPhrase(`${beforeEra ? '기원전 ' : ''}${digits}세기`),
  between: (first, last) => asPhrase(`${first.alone}에서 ${last.alone} 사이`),
  unknownYear: () => ({alone: '연도 미상', inside: '어느 해(연도 미상)'}),
  within: ({alone}, {kind, phrase}) =>
    asPhrase(kind === 'unknown' ? noted(alone, phrase.alone, BRACKETS) : `${phrase.alone} 어느 해 ${alone}`),
  some: (unit, {alone}) => asPhrase(`${alone} 어느 ${UNITS[unit]}`),
  someWithin: (unit, {kind, phrase}) => {
    if (kind !== 'unknown') return asPhrase(`${phrase.alone} 어느 ${UNITS[unit]}`);
    const alone = `연월${unit === 'day' ? '일' : ''} 미상`;
    return {alone, inside: noted(`어느 ${UNITS[unit]}`, alone, BRACKETS)};
  },
  dayOfSomeMonth: ({digits}, {kind, phrase}) =>
    asPhrase(
      kind === 'unknown'
        ? noted(`${digits}일`, '연월 미상', BRACKETS)
        : `${phrase.alone} 어느 달 ${digits}일`,
    ),
  estimated: (span, year) => {
    const inside = noted(year.alone, `추정, ${span.alone}`, BRACKETS);
    return {alone: `${span.alone}, ${year.alone}으로 추정`, inside, forms: {listed: inside}};
  },
  withNotation: remarked,

  subYear: (part, year, later) => {
    const years = later ? `${year.alone.replace(/년$/, '')}~${later.phrase.alone}` : year.alone;
    return asPhrase(`${years} ${named(part)}`);
  },
  subYearName: part => asPhrase(named(part)),

  atTime: ({alone}, time, zone) => asPhrase(inZone(`${alone} ${time}`, zone)),
  betweenTimes: ({alone}, from, to, zone) => inZone(`${alone} ${from}부터 ${to}까지`, zone),

  julian: ({alone}, gregorian) => {
    const julian = noted(alone, '율리우스력', BRACKETS);
    return gregorian === undefined ? julian : `${julian}, ${noted(gregorian, '그레고리력', BRACKETS)}`;
  },
};
