/** Where edtf.js 4.11.1 is no help, and why: what it gets wrong, what it cannot hold, and where the specification is silent. */
import {isLeapYear} from '../../src/model/calendar.js';
import type {HistoricalDate} from '../../src/model/historical-date-types.js';
import {datesIn} from '../model/edtf-forms.js';

export interface Exception {
  readonly why: string;
  /** Whether it is of this kind; of a date in an interval or a set too, where that is enough. */
  readonly of: (date: HistoricalDate) => boolean;
  /** All examples of our tables that are of it. */
  readonly examples: readonly string[];
}

type Test = Exception['of'];

const FURTHEST_DATE = 8.64e15;

const written =
  (...patterns: RegExp[]): Test =>
  ({edtf, kind}) =>
    kind === 'date' && patterns.every(pattern => pattern.test(edtf));
const ofParts =
  (test: (parts: NonNullable<HistoricalDate['parts']>) => boolean): Test =>
  ({parts}) =>
    parts !== undefined && test(parts);
const isMask = (digits = '') => digits.includes('X');
const filled = (year: string, digit: string) => Number(year.replace(/X/g, digit));
/** A whole year, month or day. */
const isPlain: Test = ({parts, unspecified, uncertain, approximate}) =>
  parts !== undefined &&
  !parts.year.startsWith('Y') &&
  (parts.season ?? parts.significant ?? parts.time) === undefined &&
  !(unspecified || uncertain || approximate);
/** An interval or a set with such a date in it. */
const holding =
  (test: Test): Test =>
  date =>
    date.kind !== 'date' && datesIn(date).some(test);

export const EXCEPTIONS: readonly Exception[] = [
  {
    why: 'A time lasts as long as its last digit tells; to edtf.js it is an instant.',
    of: written(/T[\d:]+(?![\d:.])/),
    examples: [
      '1985-04-12T23:20:30',
      '1985-04-12T23:20:30Z',
      '1985-04-12T23:20:30-04',
      '1985-04-12T23:20:30+04:30',
      '1955-01-17T14:30',
      '2005-09-24T10:00:00',
      '1955-12-31T23:30:00-02',
      '1955-01-01T00:30:00+14:00',
      '0000-01-01T00:00:00+01:00',
    ],
  },
  {
    why: 'Half a second is 500 milliseconds (ISO 8601-1, decimal fractions); edtf.js takes `.5` for 5.',
    of: written(/T[\d:]+\.\d{1,2}(?!\d)/),
    examples: ['1955-01-17T00:30:00.5+03:00'],
  },
  {
    why: 'No `Date` holds the year, and edtf.js gives NaN.',
    of: ({kind, earliest, latest}) =>
      kind === 'date' && (Math.abs(earliest) > FURTHEST_DATE || Math.abs(latest) > FURTHEST_DATE),
    examples: ['Y170000002', 'Y-170000002', 'Y-17E7', 'Y171010000S3', 'Y3388E2S3'],
  },
  {
    why: 'Of significant digits only the estimated year is left by edtf.js; `1950S2` is 1900 to 1999.',
    of: ({parts, earliest, latest}) =>
      parts?.significant !== undefined && latest - earliest > 366 * 86_400_000,
    examples: ['1950S2', '1950S3', '-1950S2', '0950S2', '-0050S1'],
  },
  {
    why: 'The specification gives no months for seasons. edtf.js begins spring in January, so that winter is October to December.',
    of: ofParts(({season}) => season !== undefined && season <= 32),
    examples: [
      ...[
        '2001-21',
        '2001-22',
        '2001-23',
        '2001-24',
        '2003-24',
        '1999-24',
        '-0043-24',
        '-0001-24',
        '9999-24',
      ],
      ...['1950-25', '1950-26', '1950-27', '1950-28', '1950-29', '1950-30', '1950-31', '1950-32'],
      ...['1950-29?', '1950?-21', '195X-21', '1955-24/1956-21', '1955-24/1955-12', '{1955,1957-24..}'],
    ],
  },
  {
    why: 'A quadrimester has four months (sub-year groupings, 37 to 39); edtf.js gives the first two five.',
    of: ofParts(({season}) => season === 37 || season === 38),
    examples: ['1955-37', '1955-38'],
  },
  {
    why: 'A part of a year before the era ends in that year; edtf.js loses the sign of its end.',
    of: ofParts(({season, year}) => season !== undefined && year.startsWith('-')),
    examples: [],
  },
  {
    why: 'A date may have gaps and doubts at once (level 2, interval: "approximate, uncertain, or unspecified"); edtf.js refuses it.',
    of: written(/X/, /[?~%]/),
    examples: ['195X~', '15XX-~12'],
  },
  {
    why: 'A doubt at the end holds for the entire date, whichever year it has; edtf.js refuses it behind a `Y`, an `S` or a time.',
    of: written(/(?:^[?~%]?Y|S|T).*[?~%]|^[?~%]Y/),
    examples: [],
  },
  {
    why: 'A year by itself may be doubted on either side (group and individual component); edtf.js refuses both at once.',
    of: written(/^[?~%]-?\d{4}[?~%]$/),
    examples: ['?2004~'],
  },
  {
    why: '29 February is in leap years only, and the year 0 is one; edtf.js takes it for 1 March where the first or the last year is none.',
    of: ofParts(
      ({year, month, day}) =>
        month === '02' &&
        day === '29' &&
        (year === '0000' || ['0', '9'].some(digit => !isLeapYear(filled(year, digit)))),
    ),
    examples: ['0000-02-29', 'XXXX-02-29', '19XX-02-29', '-000X-02-29'],
  },
  {
    why: 'Years before the era stay there; edtf.js loses the sign where noughts for gaps make 0 of the year.',
    of: ofParts(({year}) => isMask(year) && /^-[0X]+$/.test(year)),
    examples: ['-00XX', '-XXXX'],
  },
  {
    why: 'Within a year before the era time runs forwards; edtf.js begins with the last month or day that the gaps allow.',
    of: ofParts(({year, month, day}) => year.startsWith('-') && (isMask(month) || isMask(day))),
    examples: [],
  },
  {
    why: 'A gap may be anywhere within a component (unspecified digit, level 2); edtf.js refuses a month such as `X3`.',
    of: ofParts(({month = '', day}) => /^X[3-9]$/.test(month) && day === undefined),
    examples: [],
  },
  {
    why: 'The month `X0` can only be October; edtf.js makes January to November of it.',
    of: ofParts(({month}) => month === 'X0'),
    examples: [],
  },
  {
    why: 'The day `X0` is the 10th, 20th or 30th; edtf.js begins with the 1st and ends with the 21st or 31st.',
    of: ofParts(({day}) => day === 'X0'),
    examples: [],
  },
  {
    why: 'A day is in months that have it; edtf.js looks at the last month the gaps allow and goes over into the next.',
    of: ofParts(
      ({month = '', day = ''}) =>
        (month === 'X2' && /^(?:29|3[01X])$/.test(day)) || (/^(?:0X|X1)$/.test(month) && day === '31'),
    ),
    examples: ['1955-X1-31'],
  },
  {
    why: 'The 30th is a day of April; edtf.js refuses `3X` in months of thirty days.',
    of: ofParts(({month = '', day}) => /[469]$|^11$/.test(month) && day === '3X'),
    examples: [],
  },
  {
    why: 'All years may have significant digits or a letter, at the ends of intervals and in sets too; edtf.js refuses them there.',
    of: holding(ofParts(({significant, year}) => significant !== undefined || year.startsWith('Y'))),
    examples: ['1950S2/1960', 'Y-17E7/0000', 'Y-1E6/-0001'],
  },
  {
    why: 'The specification does not say whether parts of a year may be mixed with other dates; edtf.js refuses them in sets, and at one end only.',
    of: holding(ofParts(({season}) => season !== undefined)),
    examples: [],
  },
  {
    why: 'The specification leaves times out of intervals and sets; edtf.js refuses them in sets, we do not.',
    of: ({members = []}) => members.flatMap(datesIn).some(ofParts(({time}) => time !== undefined)),
    examples: [],
  },
  {
    why: 'A year may be doubted at its end beside dates of level 2 as well; edtf.js refuses it in sets, and where the other end has more.',
    of: ({from, to, members}) => {
      const beside = members ?? [from, to].filter(end => end !== undefined);
      const hasMore = members !== undefined || beside.some(({edtf}) => /X|[?~%]./.test(edtf));
      return hasMore && beside.flatMap(datesIn).some(written(/^-?\d{4}[?~%]$/));
    },
    examples: [],
  },
  {
    why: 'The ends of a range are alike (set representation, 7), and edtf.js wants them without doubts and gaps; we take any two dates.',
    of: ({members = []}) =>
      members.some(
        ({from, to}) => from && to && !(from.precision === to.precision && isPlain(from) && isPlain(to)),
      ),
    examples: ['{1955-11..1957}'],
  },
  {
    why: 'Two dots stand for all up to the second value, inclusive (set representation, 5); edtf.js ends with the first.',
    of: ({members = []}) => members.at(-1)?.from !== undefined && members.at(-1)?.to !== undefined,
    examples: [
      '[1667,1668,1670..1672]',
      '{1667,1668,1670..1672}',
      '[1955-04..1955-05]',
      '[1955-04..1955-09]',
      '[1955-12..1956-01]',
      '{1960..1965}',
    ],
  },
  {
    why: 'The members of a set may come in any order; edtf.js takes the first for the earliest and the last for the latest.',
    of: ({members = [], earliest, latest}) =>
      members.length > 0 && (members[0]?.earliest !== earliest || members.at(-1)?.latest !== latest),
    examples: ['[1962,1961]'],
  },
  {
    why: 'An interval may begin and end within the same date; edtf.js wants the end to begin later than the beginning does.',
    of: ({kind, from, to}) =>
      kind === 'interval' && from !== undefined && to !== undefined && to.earliest <= from.earliest,
    examples: [],
  },
];

/** Days that edtf.js reads, though they do not exist. */
export const NO_LEAP_DAYS = ['1955-02-29', '1900-02-29', '-0001-02-29', '2100-02-29'];
