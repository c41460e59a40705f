/** The words of an axis, by `Intl`, always UTC and Gregorian. */
import type {TickStep} from './ticks.js';
import {isMajor} from './ticks.js';

/** A piece of a label; years stand out. */
export interface TickPart {
  readonly text: string;
  readonly strong: boolean;
}

/**
 * How much a label tells. `full`: the first of the axis, with its year, and its month where days are counted. `usual`: those
 * where they change. `bare`: neither, for want of room.
 */
export type TickDetail = 'full' | 'usual' | 'bare';

export type TickWords = (time: number, step: TickStep, detail: TickDetail) => readonly TickPart[];

type Options = Intl.DateTimeFormatOptions;

/** For a BCP 47 tag; English for one that is not well formed. */
export function tickWords(locale: string): TickWords {
  const formats = new Map<string, Intl.DateTimeFormat>();
  const tag = isWellFormed(locale) ? locale : 'en';
  const formatFor = (options: Options): Intl.DateTimeFormat => {
    const key = Object.keys(options).join();
    const known = formats.get(key);
    if (known) return known;
    // The calendar has to be told: the default is Buddhist in Thai and Persian in Farsi.
    const made = new Intl.DateTimeFormat(tag, {...options, timeZone: 'UTC', calendar: 'gregory'});
    formats.set(key, made);
    return made;
  };
  return (time, step, detail) => {
    const options = optionsFor(time, step, detail);
    const beforeChrist = options.year !== undefined && new Date(time).getUTCFullYear() <= 0;
    const format = formatFor(beforeChrist ? {...options, era: 'short'} : options);
    return merged(format.formatToParts(time));
  };
}

function optionsFor(time: number, step: TickStep, detail: TickDetail): Options {
  const date = new Date(time);
  const full = detail === 'full';
  const newYear = date.getUTCMonth() === 0 && detail !== 'bare';
  const year: Options = {year: 'numeric'};
  const month: Options = {month: 'short'};
  const day: Options = {day: 'numeric'};
  const major = isMajor(time, step) && detail !== 'bare';
  switch (step.unit) {
    case 'year':
      return year;
    case 'month':
      return full || newYear ? {...year, ...month} : month;
    case 'day':
      if (full || (major && newYear)) return {...year, ...month, ...day};
      return major ? {...month, ...day} : day;
    default:
      if (full && major) return {...year, ...month, ...day};
      if (full) return {...year, ...month, ...day, hour: 'numeric', minute: '2-digit'};
      return major ? {...month, ...day} : {hour: 'numeric', minute: '2-digit'};
  }
}

function merged(parts: readonly Intl.DateTimeFormatPart[]): TickPart[] {
  const types = new Set(parts.map(({type}) => type));
  // "44 BC" and "1955年" stand out whole, of "Jan 1955" the year alone.
  const yearAlone = types.has('year') && !types.has('month');
  return parts.reduce<TickPart[]>((found, {type, value}) => {
    const strong = yearAlone || type === 'year' || type === 'era';
    const last = found.at(-1);
    if (last?.strong !== strong) return [...found, {text: value, strong}];
    return [...found.slice(0, -1), {text: last.text + value, strong}];
  }, []);
}

function isWellFormed(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0;
  } catch {
    return false;
  }
}
