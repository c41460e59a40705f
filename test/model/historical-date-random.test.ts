import {expect} from 'chai';
import {covers} from '../../src/model/compare-dates.js';
import {HistoricalDateError, parseHistoricalDate} from '../../src/model/historical-date.js';
import type {HistoricalDate} from '../../src/model/historical-date-types.js';
import '../../src/model/words/all-languages.js';
import {formatHistoricalDate} from '../../src/model/words/format-historical-date.js';
import {datesIn, FORMS} from './edtf-forms.js';
import {breaches, randomDates, SEED} from './random-dates.js';
import {dice} from './seeded-dates.js';

/** Our five, one of which there is no table, and one that is none. */
const LOCALES = ['en', 'ko', 'ru', 'zh', 'ar', 'de', 'no locale'];
/** Of each form there have to be more than a few. */
const ENOUGH = 30;

const SIGNS = '0123456789XYTSEZ-/.,[]{}?~% ax'.split('');

describe('a hundred thousand historical dates', function () {
  this.timeout(60_000);
  let dates: readonly HistoricalDate[] = [];
  const expectOfAll = (holds: (date: HistoricalDate) => boolean, some = dates) =>
    expect(breaches(some, holds)).to.deep.equal([]);

  before(() => {
    dates = randomDates();
  });

  it('are of every form', () => {
    /** How many there are of the forms of which there are not enough yet; of the others nothing more is asked. */
    const rare = new Map(Object.keys(FORMS).map(name => [name, 0]));
    for (const date of dates.flatMap(datesIn)) {
      for (const [name, count] of rare) {
        if (!FORMS[name]!(date)) continue;
        if (count + 1 < ENOUGH) rare.set(name, count + 1);
        else rare.delete(name);
      }
    }
    expect(Object.fromEntries(rare)).to.deep.equal({});
  });

  describe('have bounds that', () => {
    it('are numbers, the earliest not after the latest', () => {
      expectOfAll(({earliest, latest}) => earliest <= latest);
    });

    it('are infinite where an end is not given, and only there', () => {
      expectOfAll(
        ({earliest, latest, start, end}) =>
          (earliest === -Infinity) === (start !== 'given') && (latest === Infinity) === (end !== 'given'),
      );
    });

    it('are whole milliseconds where they are finite', () => {
      expectOfAll(({earliest, latest}) =>
        [earliest, latest].every(ms => !Number.isFinite(ms) || ms % 1 === 0),
      );
    });

    it('are those of the ends of an interval, and the outermost of the members of a set', () => {
      expectOfAll(date => {
        const {earliest, latest, from, to, members} = date;
        if (from && from.earliest !== earliest) return false;
        if (to && to.latest !== latest) return false;
        if (members === undefined) return true;
        return (
          members.every(member => covers(date, member)) &&
          members.some(member => member.earliest === earliest) &&
          members.some(member => member.latest === latest)
        );
      });
    });

    it('are found again', () => {
      expectOfAll(
        ({edtf, calendar, earliest, latest}) => {
          const again = parseHistoricalDate(edtf, calendar ?? 'gregorian');
          return again.earliest === earliest && again.latest === latest;
        },
        dates.slice(0, 20_000),
      );
    });
  });

  describe('have words', () => {
    for (const locale of LOCALES) {
      it(`in the locale ${locale}`, () => {
        expectOfAll(date => {
          const words = formatHistoricalDate(date, locale);
          return words.trim() !== '' && !/undefined|NaN|null|Infinity|\[object|Invalid/.test(words);
        });
      });
    }
  });

  it('are refused with a HistoricalDateError, or read, whatever is changed in them', () => {
    const die = dice(SEED + 1);
    // Most are refused, and a refusal with its hint takes ten times as long as a date.
    for (const {edtf} of dates.slice(0, 10_000)) {
      const place = die.roll(edtf.length + 1);
      const changed = edtf.slice(0, place) + die.pick(SIGNS) + edtf.slice(place + die.roll(2));
      try {
        const {earliest, latest} = parseHistoricalDate(changed);
        if (!(earliest <= latest)) throw new Error(`${changed} is read, but has no bounds.`);
      } catch (error) {
        if (!(error instanceof HistoricalDateError) || error.hint === '') throw error;
      }
    }
  });
});
