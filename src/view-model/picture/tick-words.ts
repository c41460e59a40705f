/** The words of an axis, in the locale and with the years of dates in words. */
import {formatsOf, type TextPart} from '../../model/words/locale-formats.js';
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

/** For a BCP 47 tag; English for one that is none. */
export function tickWords(locale: string): TickWords {
  const formats = formatsOf(locale);
  return (time, step, detail) => merged(formats.moment(time, optionsFor(time, step, detail)));
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
      if (full) return {...year, ...month, ...day, hour: '2-digit', minute: '2-digit'};
      return major ? {...month, ...day} : {hour: '2-digit', minute: '2-digit'};
  }
}

function merged(parts: readonly TextPart[]): TickPart[] {
  const fields = new Set(parts.map(({field}) => field));
  // "44 BC" and "1955年" stand out whole, of "Jan 1955" the year alone.
  const yearAlone = fields.has('year') && !fields.has('month');
  return parts.reduce<TickPart[]>((found, {field, text}) => {
    const strong = yearAlone || field === 'year' || field === 'era';
    const last = found.at(-1);
    if (last?.strong !== strong) return [...found, {text, strong}];
    return [...found.slice(0, -1), {text: last.text + text, strong}];
  }, []);
}
