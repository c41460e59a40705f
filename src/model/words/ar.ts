/**
 * Arabic. It is written from right to left and its numbers from left to right, so between two numbers there is always a word: a
 * dash or a bracket there would let them change places.
 */
import type {Precision, Qualifier} from '../historical-date-types.js';
import type {DateWords, DecadeWords, PartDoubt, SubYearWords} from './date-words.js';
import {asPhrase, mapPhrase, noted, type Brackets, type Phrase} from './phrase.js';
import {textOf} from './shared-parts.js';

/** After "every"; and "one of them", of the right gender. */
const UNITS: Readonly<Record<Precision, {each: string; oneOf: string}>> = {
  time: {each: 'لحظة', oneOf: 'إحدى اللحظات'},
  day: {each: 'يوم', oneOf: 'أحد الأيام'},
  month: {each: 'شهر', oneOf: 'أحد الشهور'},
  season: {each: 'فصل', oneOf: 'أحد الفصول'},
  quarter: {each: 'فترة من السنة', oneOf: 'إحدى فترات السنة'},
  year: {each: 'سنة', oneOf: 'إحدى السنوات'},
  decade: {each: 'عقد', oneOf: 'أحد العقود'},
  century: {each: 'قرن', oneOf: 'أحد القرون'},
  longer: {each: 'فترة', oneOf: 'إحدى الفترات'},
};

/** "One of the days of" and of the months; of the two plurals of "month" the one that is not "most famous" as well. */
const ONE_OF = {day: 'أحد أيام', month: 'أحد شهور'} as const;

const PARTS = {year: 'السنة', season: 'الفصل', month: 'الشهر', day: 'اليوم'} as const;

/** Words that agree with every part, and with several. */
const PART_DOUBTS: Readonly<Record<Qualifier, string>> = {
  '?': 'محل شك',
  '~': 'على وجه التقريب',
  '%': 'محل شك وعلى وجه التقريب',
};

const SEASONS = ['ربيع', 'صيف', 'خريف', 'شتاء'] as const;
const SHARES = {quarter: 'الربع', quadrimester: 'الثلث', semester: 'النصف'} as const;
const BRACKETS: Brackets = {opening: ' (', comma: '، ', closing: ')'};
const HEMISPHERES = {northern: 'نصف الكرة الشمالي', southern: 'نصف الكرة الجنوبي'} as const;

const ORDINALS = [
  ...['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس'],
  ...['السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'],
] as const;

/** From twenty on, without their endings: ون in the nominative, ين in the other cases, and ينيات for the decades. */
const TENS = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'] as const;

type Ending = 'ون' | 'ين';

/** "The twentieth", with the ending that the case wants. */
function ordinal(number: number, ending: Ending): string {
  const ones = number % 10;
  if (number <= 10) return ORDINALS[number - 1]!;
  const one = ones === 1 ? 'الحادي' : ORDINALS[ones - 1];
  if (number < 20) return `${one!} عشر`;
  if (number > 99) return 'المئة';
  const ten = `ال${TENS[Math.floor(number / 10) - 2]!}${ending}`;
  return one === undefined ? ten : `${one} و${ten}`;
}

/** Up to the fifteenth it might be one of the Hijra. */
function centuryName(number: number, ending: Ending): string {
  return `القرن ${ordinal(number, ending)}${number <= 15 ? ' الميلادي' : ''}`;
}

function decade({century, tens: {number}}: DecadeWords): Phrase {
  const rest = centuryName(century.number, 'ين');
  const tens = number / 10;
  // There is no plural of "ten" that means the years 10 to 19.
  if (tens < 2) return asPhrase(`العقد ${ORDINALS[tens]!} من ${rest}`);
  return asPhrase(`${TENS[tens - 2]!}ينيات ${rest}`);
}

function partName({kind, ordinal: number}: SubYearWords): string {
  if (kind === 'season') return SEASONS[number - 1]!;
  return `${SHARES[kind]} ${kind === 'quadrimester' && number === 3 ? 'الأخير' : ORDINALS[number - 1]!}`;
}

const added = (date: Phrase, words: string) => mapPhrase(date, date => date + words);
const inZone = (words: string, zone: string | undefined) =>
  zone === undefined ? words : noted(words, zone, BRACKETS);
const remarked = (date: Phrase, note: string) => mapPhrase(date, words => noted(words, note, BRACKETS));
const inHemisphere = (words: string, {hemisphere}: SubYearWords) =>
  asPhrase(hemisphere ? noted(words, HEMISPHERES[hemisphere], BRACKETS) : words);
/** A year with the word for one, in the nominative as all names here are when they stand alone. */
const named = ({alone, inside, forms}: Phrase) => (forms?.bare === undefined ? alone : inside);

/** `و` is written together with what follows. */
const doubtOf = ({parts, qualifier}: PartDoubt) =>
  `${parts.map(part => PARTS[part]).join(' و')} ${PART_DOUBTS[qualifier]}`;

/** The era behind a year, as `Intl` has it. */
const AD = /\sم$/;

/** "In the years 1950 and 1959", where both are nothing but years. */
function twoYears({forms: first}: Phrase, {forms: last}: Phrase): string | undefined {
  if (first?.bare === undefined || last?.bare === undefined) return undefined;
  // Of two years both have the era where the first needs it.
  const [era = ''] = (/\p{L}/u.test(last.bare) ? null : AD.exec(first.bare)) ?? [];
  return `عامي ${first.bare} و${last.bare}${era}`;
}

function qualified(date: Phrase, qualifier: Qualifier): Phrase {
  const about = `حوالي ${date.inside}`;
  if (qualifier === '~')
    return {...asPhrase(about), forms: {listed: noted(named(date), PART_DOUBTS['~'], BRACKETS)}};
  const told = qualifier === '%' ? asPhrase(about) : date;
  return {
    alone: `ربما ${named(told)}`,
    inside: noted(told.inside, 'غير مؤكد', BRACKETS),
    forms: {listed: noted(named(told), 'غير مؤكد', BRACKETS)},
  };
}

export const ar: DateWords = {
  date: pieces => {
    const text = textOf(pieces);
    const isYear = pieces.some(({field}) => field === 'year') && !pieces.some(({field}) => field === 'month');
    if (!isYear) return asPhrase(text);
    const inside = `عام ${text}`;
    return {alone: text, inside, forms: {bare: text, listed: inside}};
  },

  qualified,
  partlyQualified: (date, doubts) => remarked(date, doubts.map(doubtOf).join('، و')),

  interval: (from, to) => `من ${from.inside} إلى ${to.inside}`,
  openEnd: ({inside}) => `من ${inside}، والنهاية مفتوحة`,
  unknownEnd: ({inside}) => `من ${inside}، والنهاية غير معروفة`,
  openStart: ({inside}) => `حتى ${inside}، والبداية مفتوحة`,
  unknownStart: ({inside}) => `حتى ${inside}، والبداية غير معروفة`,

  orEarlier: date => `${named(date)} أو قبل ذلك`,
  orLater: date => `${named(date)} أو بعد ذلك`,
  andEarlier: (date, unit) => `${named(date)} وكل ${UNITS[unit].each} قبل ذلك`,
  andLater: (date, unit) => `${named(date)} وكل ${UNITS[unit].each} بعد ذلك`,
  someOf: (interval, unit) => `${unit ? UNITS[unit].oneOf : 'وقت ما'} ${interval}`,
  everyOf: (interval, unit) => `${unit ? `كل ${UNITS[unit].each}` : 'طوال المدة'} ${interval}`,

  decade,
  century: ({number}, beforeEra) => {
    const inCase = (ending: Ending): string =>
      beforeEra ? `القرن ${ordinal(number, ending)} قبل الميلاد` : centuryName(number, ending);
    return {alone: inCase('ون'), inside: inCase('ين')};
  },
  between: (first, last) => {
    const words = `بين ${twoYears(first, last) ?? `${first.inside} و${last.inside}`}`;
    return {alone: words, inside: `وقت ${words}`};
  },
  unknownYear: () => ({alone: 'السنة غير معروفة', inside: 'سنة غير معروفة'}),
  within: (date, {kind, phrase}) => {
    if (kind === 'unknown' || kind === 'years') {
      return {...remarked(date, phrase.alone), alone: `${date.alone}، ${phrase.alone}`};
    }
    return added(date, ` من أحد أعوام ${phrase.inside}`);
  },
  some: (unit, {inside}) => asPhrase(`${ONE_OF[unit]} ${inside}`),
  someWithin: (unit, {kind, phrase}) => {
    const some = unit === 'day' ? 'يوم ما' : 'شهر ما';
    if (kind === 'unknown') {
      const alone = unit === 'day' ? 'اليوم والشهر والسنة غير معروفة' : 'الشهر والسنة غير معروفين';
      return {alone, inside: noted(some, alone, BRACKETS)};
    }
    if (kind === 'years') return asPhrase(`${some} ${phrase.alone}`);
    return ar.some(unit, phrase);
  },
  dayOfSomeMonth: ({digits}, {kind, phrase}) => {
    const day = `اليوم ${digits}`;
    if (kind === 'unknown') {
      const note = 'الشهر والسنة غير معروفين';
      return {alone: `${day}، ${note}`, inside: noted(day, note, BRACKETS)};
    }
    const month = kind === 'years' ? `شهر ما ${phrase.alone}` : `${ONE_OF.month} ${phrase.inside}`;
    return asPhrase(`${day} من ${month}`);
  },
  estimated: (span, {inside: year}) => {
    const inside = noted(year, `تقديرًا، ${span.alone}`, BRACKETS);
    return {alone: `${span.alone}، ويُقدَّر ب${year}`, inside, forms: {listed: inside}};
  },
  // In a run of its own: a notation is read from left to right.
  withNotation: (date, edtf) => remarked(date, `\u2066${edtf}\u2069`),

  subYear: (part, year, later) => {
    const years = later && twoYears(year, later.phrase);
    if (years !== undefined) return inHemisphere(`ال${partName(part)} بين ${years}`, part);
    return inHemisphere(`${partName(part)} ${part.kind === 'season' ? '' : 'من '}${year.inside}`, part);
  },
  subYearName: part => inHemisphere(partName(part), part),

  atTime: ({alone}, time, zone) => asPhrase(inZone(`${alone}، الساعة ${time}`, zone)),
  betweenTimes: ({alone}, from, to, zone) => inZone(`${alone}، من الساعة ${from} إلى الساعة ${to}`, zone),

  julian: ({alone}, gregorian) => {
    const julian = noted(alone, 'بالتقويم اليولياني', BRACKETS);
    return gregorian === undefined
      ? julian
      : `${julian}، ${noted(gregorian, 'بالتقويم الغريغوري', BRACKETS)}`;
  },
};
