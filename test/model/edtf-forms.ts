/** Every form that EDTF has, and every place where dates are hard, to be looked for among random ones. */
import type {HistoricalDate} from '../../src/model/historical-date-types.js';

type Form = (date: HistoricalDate) => boolean;

/** All of the dates in a date, itself included. */
export function datesIn(date: HistoricalDate): readonly HistoricalDate[] {
  const inner = [date.from, date.to, ...(date.members ?? [])].filter(member => member !== undefined);
  return [date, ...inner.flatMap(datesIn)];
}

const written =
  (...patterns: RegExp[]): Form =>
  ({edtf}) =>
    patterns.every(pattern => pattern.test(edtf));

/** Further from 1970, in milliseconds, than a `Date` can be. */
const FURTHEST_DATE = 8.64e15;
const CODES = Array.from({length: 21}, (_, i) => 21 + i);
const PLACES_OF_DIGITS = {
  year: [0, 1, 2, 3],
  month: [0, 1],
  day: [0, 1],
} as const;

const subYears = Object.fromEntries(
  CODES.map(code => [`part of the year ${code}`, ({parts}: HistoricalDate) => parts?.season === code]),
);

const gaps = Object.fromEntries(
  Object.entries(PLACES_OF_DIGITS).flatMap(([part, places]) =>
    places.map(place => [
      `digit ${place + 1} of the ${part} unspecified, others told`,
      ({parts}: HistoricalDate) => {
        const digits = parts?.[part as keyof typeof PLACES_OF_DIGITS]?.replace('-', '') ?? '';
        return digits[place] === 'X' && /\d/.test(digits);
      },
    ]),
  ),
);

export const FORMS: Readonly<Record<string, Form>> = {
  'a year': written(/^\d{4}$/),
  'a month': written(/^\d{4}-[01]\d$/),
  'a day': written(/^\d{4}-[01]\d-\d\d$/),
  'a local time': written(/T\d\d:\d\d:\d\d$/),
  'a UTC time': written(/T\d\d:\d\d:\d\dZ$/),
  'a time with a shift in hours': written(/T\d\d:\d\d:\d\d[+-]\d\d$/),
  'a time with a shift in hours and minutes': written(/T\d\d:\d\d:\d\d[+-]\d\d:\d\d$/),
  'a time without seconds': written(/T\d\d:\d\d(?:$|[Z+-])/),
  'a fraction of a second': written(/T[\d:]+\.\d+/),
  'a time that a shift moves to another day': ({parts, edtf, earliest}) =>
    parts?.offset !== undefined &&
    Number.isFinite(earliest) &&
    Math.abs(earliest) < FURTHEST_DATE &&
    !new Date(earliest).toISOString().includes(edtf.slice(0, 10)),

  'an interval of years': written(/^-?\d{4}\/-?\d{4}$/),
  'an interval of unlike ends': ({from, to}) =>
    from !== undefined && to !== undefined && from.precision !== to.precision,
  'an open end': written(/[^[{]\/\.\.$/),
  'an open start': written(/^\.\.\//),
  'an unknown end': written(/\/$/),
  'an unknown start': written(/^\//),
  'an interval with doubts': ({kind, uncertain, approximate}) =>
    kind === 'interval' && uncertain && approximate,
  'an interval with gaps': ({kind, unspecified}) => kind === 'interval' && unspecified,
  'an interval with a part of a year': ({from, to}) => (from ?? to)?.parts?.season !== undefined,

  'a letter-prefixed year': written(/^Y\d{5,}$/),
  'a letter-prefixed year before the era': written(/^Y-\d{5,}$/),
  'an exponential year': written(/^Y\d+E\d+$/),
  'an exponential year before the era': written(/^Y-\d+E\d+$/),
  'significant digits of four': written(/^\d{4}S\d$/),
  'significant digits of a letter-prefixed year': written(/^Y\d+S\d$/),
  'significant digits of an exponential year': written(/^Y\d+E\d+S\d$/),
  'significant digits before the era': written(/^Y?-\d+S\d$/),
  ...subYears,
  'a season over the turn of a year': written(/^\d{4}-(?:24|28|30)$/),
  'a season in a decade': written(/^\d{3}X-2[1-4]$/),

  'a doubt of the whole': written(/^[\d-]+\?$/),
  'an approximation of the whole': written(/^[\d-]+~$/),
  'both of the whole': written(/^[\d-]+%$/),
  'a doubt of the year and all before it': written(/^\d{4}[?~%]-\d\d-\d\d$/),
  'a doubt of the month and all before it': written(/^\d{4}-\d\d[?~%]-\d\d$/),
  'a doubt of the year alone': written(/^[?~%]\d{4}-\d\d$/),
  'a doubt of the month alone': written(/^\d{4}-[?~%]\d\d-\d\d$/),
  'a doubt of the day alone': written(/^\d{4}-\d\d-[?~%]\d\d$/),
  'doubts and gaps together': written(/X/, /[?~%]/),

  'a decade': written(/^\d{3}X$/),
  'a century': written(/^\d\dXX$/),
  'some year': written(/^XXXX$/),
  'some month': written(/^\d{4}-XX$/),
  'some day of a month': written(/^\d{4}-\d\d-XX$/),
  'some day of a year': written(/^\d{4}-XX-XX$/),
  'a gap before the era': written(/^-\d*X/),
  ...gaps,

  'one of a set': ({kind, members}) => kind === 'oneOf' && (members?.length ?? 0) > 1,
  'all of a set': ({kind, members}) => kind === 'allOf' && (members?.length ?? 0) > 1,
  'a range in one of a set': written(/^\[.*[^[,]\.\.[^\],]/),
  'a range in all of a set': written(/^\{.*[^{,]\.\.[^},]/),
  'one of a set, or earlier': written(/^\[\.\./),
  'one of a set, or later': written(/\.\.\]$/),
  'all of a set, and earlier': written(/^\{\.\./),
  'all of a set, and later': written(/\.\.\}$/),
  'a set without ends': ({members, start, end}) =>
    members !== undefined && start === 'open' && end === 'open',

  'the year 0': written(/^0000/),
  'a year of the first century': written(/^00[1-9]\d/),
  'a year of the first century before the era': written(/^-00[1-9]\d/),
  'a day before the era': written(/^-\d{4}-\d\d-\d\d$/),
  '29 February': written(/-02-29/),
  'a year beyond what Date holds': ({earliest}) => Number.isFinite(earliest) && earliest > FURTHEST_DATE,
  'a year before what Date holds': ({latest}) => Number.isFinite(latest) && latest < -FURTHEST_DATE,
  'a Julian day': ({calendar, parts}) => calendar === 'julian' && parts?.day !== undefined,
  'a Julian interval': ({calendar, kind}) => calendar === 'julian' && kind === 'interval',
  'a Julian set': ({calendar, members}) => calendar === 'julian' && members !== undefined,
  'a Julian part of a year': ({calendar, parts}) => calendar === 'julian' && parts?.season !== undefined,
};
