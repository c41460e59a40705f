/** Which locale of `Intl` a tag stands for, and where its dates are to be others than `Intl` gives by itself. */
import {remembered} from './remembered.js';

const FALLBACK = 'en-GB';

/**
 * The locale that dates are written in for a BCP 47 tag. Never throws: a tag that is none, or that the machine does not know,
 * is taken as English, and English of no country is written day first, as in Britain.
 */
export const resolvedLocale: (locale: string) => string = remembered(locale => {
  try {
    const [supported] = Intl.DateTimeFormat.supportedLocalesOf(locale);
    if (supported === undefined) return FALLBACK;
    const {language, region, numberingSystem} = new Intl.Locale(supported);
    // Written digit by digit, 一七日, no number of a date reads as one.
    if (numberingSystem === 'hanidec')
      return new Intl.Locale(supported, {numberingSystem: 'latn'}).toString();
    return language === 'en' && region === undefined
      ? new Intl.Locale(supported, {region: 'GB'}).toString()
      : supported;
  } catch {
    return FALLBACK;
  }
});

export interface DateStyle {
  readonly era: 'short' | 'long';
  /** Up to this year the era is told. */
  readonly lastWithEra: number;
  readonly hourCycle?: 'h23';
}

/** "44" alone does not look like a year. */
const USUAL: DateStyle = {era: 'short', lastWithEra: 99};

/**
 * In Arabic a year up to 1500 might be one of the Hijra. Newer releases of `Intl` write "BC 44년" and "AM 6:00" in Korean, and
 * Chinese has two clocks, one a script.
 */
const OTHER: ReadonlyMap<string, DateStyle> = new Map([
  ['ar', {...USUAL, lastWithEra: 1500}],
  ['ko', {...USUAL, era: 'long', hourCycle: 'h23'}],
  ['zh', {...USUAL, hourCycle: 'h23'}],
]);

/** `locale` is a resolved one. */
export function styleOf(locale: string): DateStyle {
  return OTHER.get(new Intl.Locale(locale).language) ?? USUAL;
}
