/**
 * Chinese. The words of this table are written in simplified characters and become traditional ones as they are said; what the
 * regions say in other words is in their `Usage`.
 */
import type {Precision, Qualifier} from '../historical-date-types.js';
import type {DateWords, DecadeWords, PartDoubt, SubYearWords} from './date-words.js';
import type {TextPart} from './locale-formats.js';
import {asPhrase, mapPhrase, noted, type Brackets, type Phrase} from './phrase.js';
import {textOf} from './shared-parts.js';
import type {DateWordsTables} from './tables.js';

interface Usage {
  readonly isTraditional: boolean;
  /** As in the dates that `Intl` gives for the region. */
  readonly beforeEra: '公元前' | '西元前';
}

/** Simplified and traditional, the characters of this file that differ. */
const SIGNS = '个個为為从從历曆后後头頭时時约約纪紀结結计計详詳间間数數';
const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  (SIGNS.match(/../gu) ?? []).map(([simplified = '', traditional = '']) => [simplified, traditional]),
);

/** As they follow 每 and 某. */
const UNITS: Readonly<Record<Precision, string>> = {
  time: '一时刻',
  day: '一天',
  month: '个月',
  season: '个季节',
  quarter: '个时段',
  year: '一年',
  decade: '个年代',
  century: '个世纪',
  longer: '个时期',
};

const PARTS = {year: '年份', season: '季节', month: '月份', day: '日期'} as const;
const PART_DOUBTS: Readonly<Record<Qualifier, string>> = {'?': '存疑', '~': '为约数', '%': '存疑且为约数'};
const BRACKETS: Brackets = {opening: '（', comma: '，', closing: '）'};
const HEMISPHERES = {northern: '北半球', southern: '南半球'} as const;
const SHARES = {
  season: ['春季', '夏季', '秋季', '冬季'],
  quadrimester: ['头四个月', '中间四个月', '最后四个月'],
  semester: ['上半年', '下半年'],
} as const;

/** A month without its year has no digits in `Intl`, unlike one that has a day. */
function dateText(pieces: readonly TextPart[]): string {
  const [first, ...others] = pieces;
  return others.length === 0 && first?.field === 'month' && first.number !== undefined
    ? `${first.number}月`
    : textOf(pieces);
}

/** Between spans and choices there has to be more than the word that is in them. */
const isSpan = ({alone}: Phrase) => /[至或]/.test(alone);
const start = ({inside, forms}: Phrase) => forms?.since ?? inside;

/** Writes in one script: the words of a template become that script's, what is put between them is in it already. */
interface Scribe {
  readonly usage: Usage;
  readonly write: (text: string) => string;
  readonly say: (own: TemplateStringsArray, ...values: readonly string[]) => string;
}

function scribeFor(usage: Usage): Scribe {
  const write = (text: string): string =>
    usage.isTraditional ? text.replace(/./gu, sign => TRADITIONAL.get(sign) ?? sign) : text;
  return {
    usage,
    write,
    say: (own, ...values) => own.map((text, i) => write(text) + (values[i] ?? '')).join(''),
  };
}

const inZone = (words: string, zone: string | undefined): string =>
  zone === undefined ? words : noted(words, zone, BRACKETS);

const remarked = (date: Phrase, note: string): Phrase =>
  mapPhrase(date, words => noted(words, note, BRACKETS));

/** All that is said of one date that is told in full. */
function toldWords({usage: {isTraditional}, write, say}: Scribe) {
  const about = (date: Phrase): Phrase => mapPhrase(date, words => say`约${words}`);
  const doubtOf = ({parts, qualifier}: PartDoubt): string =>
    write(parts.map(part => PARTS[part]).join('和') + PART_DOUBTS[qualifier]);
  const named = ({kind, ordinal, hemisphere}: SubYearWords): string => {
    if (kind === 'quarter') return `第${'一二三四'.charAt(ordinal - 1)}季${isTraditional ? '' : '度'}`;
    const name = write(SHARES[kind][ordinal - 1]!);
    return hemisphere ? noted(name, HEMISPHERES[hemisphere], BRACKETS) : name;
  };
  return {
    date: pieces => asPhrase(dateText(pieces)),
    qualified: (date, qualifier) => {
      const near = say`${date.inside}前后`;
      if (qualifier === '~') return {...about(date), forms: {listed: near, since: near}};
      const {alone, inside} = remarked(qualifier === '%' ? asPhrase(near) : date, '存疑');
      const perhaps = qualifier === '%' ? say`可能约为${date.alone}` : say`可能为${date.alone}`;
      return {alone: perhaps, inside, forms: {listed: alone}};
    },
    partlyQualified: (date, doubts) => remarked(date, doubts.map(doubtOf).join('，')),
    subYear: (part, year, later) => {
      const years = later ? `${year.alone.replace(/年$/, '')}—${later.phrase.alone}` : year.alone;
      return asPhrase(years + named(part));
    },
    subYearName: part => asPhrase(named(part)),
    atTime: ({alone}, time, zone) => asPhrase(inZone(`${alone} ${time}`, zone)),
    betweenTimes: ({alone}, from, to, zone) => inZone(`${alone} ${from}至${to}`, zone),
    julian: ({alone}, gregorian) => {
      const julian = noted(alone, write('儒略历'), BRACKETS);
      return gregorian === undefined ? julian : `${julian}，${noted(gregorian, write('格里历'), BRACKETS)}`;
    },
  } satisfies Partial<DateWords>;
}

/** All that is said of two dates, or of one and a side of it. */
function spanWords({write, say}: Scribe) {
  const unit = (name: Precision): string => write(UNITS[name]);
  return {
    interval: (from, to) =>
      isSpan(from) || isSpan(to) ? say`从${start(from)}到${to.inside}` : say`${start(from)}至${to.inside}`,
    openEnd: from => say`自${start(from)}起，尚未结束`,
    unknownEnd: from => say`自${start(from)}起，结束时间不详`,
    openStart: ({inside}) => say`至${inside}为止，起始时间不限`,
    unknownStart: ({inside}) => say`至${inside}为止，起始时间不详`,

    orEarlier: ({inside}) => say`${inside}或更早`,
    orLater: ({inside}) => say`${inside}或更晚`,
    andEarlier: ({inside}, of) => say`${inside}及此前的每${unit(of)}`,
    andLater: ({inside}, of) => say`${inside}及此后的每${unit(of)}`,
    someOf: (interval, of) => say`${interval}间的某${of ? unit(of) : write('个时间')}`,
    everyOf: (interval, of) => (of ? say`${interval}间的每${unit(of)}` : say`${interval}间的全部时间`),
  } satisfies Partial<DateWords>;
}

/** All that is said of one date that is not told in full. */
function vagueWords({usage: {isTraditional, beforeEra}, say}: Scribe) {
  return {
    decade: ({first, century, tens}: DecadeWords) => {
      if (tens.number === 0) return asPhrase(say`${century.digits}世纪头十年`);
      return asPhrase(isTraditional ? `${first.digits}年代` : `${century.digits}世纪${tens.digits}年代`);
    },
    century: ({digits}, isBefore) => asPhrase(say`${isBefore ? beforeEra : ''}${digits}世纪`),
    between: (first, last) => {
      const alone = say`${first.alone}至${last.alone}之间`;
      return {alone, inside: say`${alone}某时`};
    },
    unknownYear: () => ({alone: say`年份不详`, inside: '某年'}),
    within: ({alone}, {kind, phrase}) =>
      kind === 'unknown'
        ? {alone: `${alone}，${phrase.alone}`, inside: noted(alone, phrase.alone, BRACKETS)}
        : asPhrase(`${phrase.alone}某年${alone}`),
    some: (of, {alone}) => {
      const month = of === 'month' || alone.endsWith('年') ? '某月' : '';
      return asPhrase(alone + month + (of === 'day' ? '某日' : ''));
    },
    someWithin: (of, {kind, phrase}) => {
      const some = `某年某月${of === 'day' ? '某日' : ''}`;
      if (kind !== 'unknown') return asPhrase(phrase.alone + some);
      return {alone: of === 'day' ? say`年月日不详` : say`年月不详`, inside: some};
    },
    dayOfSomeMonth: ({digits}, {kind, phrase}) => {
      if (kind === 'unknown') {
        const note = say`年月不详`;
        return {alone: `${digits}日，${note}`, inside: noted(`${digits}日`, note, BRACKETS)};
      }
      return asPhrase(`${phrase.alone}${kind === 'year' ? '' : '某年'}某月${digits}日`);
    },
    estimated: (span, year) => {
      const inside = noted(year.alone, say`估计在${span.alone}`, BRACKETS);
      return {alone: say`${span.alone}，估计为${year.alone}`, inside, forms: {listed: inside}};
    },
    withNotation: remarked,
  } satisfies Partial<DateWords>;
}

function tableFor(usage: Usage): DateWords {
  const scribe = scribeFor(usage);
  return {...toldWords(scribe), ...spanWords(scribe), ...vagueWords(scribe)};
}

const hongKong = tableFor({isTraditional: true, beforeEra: '公元前'});

export const chinese: DateWordsTables = {
  zh: tableFor({isTraditional: false, beforeEra: '公元前'}),
  'zh-Hant': tableFor({isTraditional: true, beforeEra: '西元前'}),
  'zh-Hant-HK': hongKong,
  'zh-Hant-MO': hongKong,
};
