import {expect} from 'chai';
import {
  civilDay,
  civilFromMs,
  dayNumber,
  daysInMonth,
  isLeapYear,
  msFromCivil,
  type CivilDay,
} from '../../src/model/calendar.js';
import {first} from './moments.js';

const named = ({year, month, day}: CivilDay) => `${year}-${month}-${day}`;

describe('calendar', () => {
  it('agrees with Date on every day that is asked', () => {
    // 7 shares no factor with the lengths of months, years and cycles.
    for (let number = -1_000_000; number < 1_000_000; number += 7 * 13) {
      const date = new Date(number * 86_400_000);
      const expected = `${date.getUTCFullYear()}-${date.getUTCMonth() + 1}-${date.getUTCDate()}`;
      expect(named(civilDay(number))).to.equal(expected);
      expect(dayNumber(civilDay(number))).to.equal(number);
    }
  });

  it('goes there and back on days in a row around the turns of both calendars', () => {
    for (const calendar of ['gregorian', 'julian'] as const) {
      for (const year of [-401, -400, -5, -4, -1, 0, 1, 99, 100, 1582, 1600, 1899, 1900, 1999, 2000]) {
        const start = dayNumber({year, month: 1, day: 1}, calendar);
        let last = {year: year - 1, month: 12, day: 31};
        for (let number = start; number < start + 366; number++) {
          const day = civilDay(number, calendar);
          expect(dayNumber(day, calendar)).to.equal(number);
          const isNext =
            day.day === last.day + 1 ||
            (day.day === 1 && last.day === daysInMonth(last.year, last.month, calendar));
          expect(isNext, `${named(last)}, then ${named(day)}, ${calendar}`).to.equal(true);
          last = day;
        }
      }
    }
  });

  const twins: readonly (readonly [julian: string, gregorian: string])[] = [
    ['1582-10-5', '1582-10-15'],
    ['1700-2-29', '1700-3-11'],
    ['1900-2-29', '1900-3-13'],
    ['1917-10-25', '1917-11-7'],
    ['200-3-1', '200-3-1'],
    ['1-1-1', '0-12-30'],
    ['-4712-1-1', '-4713-11-24'],
  ];
  for (const [julian, gregorian] of twins) {
    it(`${julian} Julian is ${gregorian} Gregorian`, () => {
      const [, year, month, day] = /^(-?\d+)-(\d+)-(\d+)$/.exec(julian)!.map(Number);
      const number = dayNumber({year: year!, month: month!, day: day!}, 'julian');
      expect(named(civilDay(number))).to.equal(gregorian);
      expect(named(civilDay(number, 'julian'))).to.equal(julian);
    });
  }

  it('finds the day of a moment, before 1970 too', () => {
    expect(civilFromMs(0)).to.deep.equal({year: 1970, month: 1, day: 1});
    expect(civilFromMs(-1)).to.deep.equal({year: 1969, month: 12, day: 31});
    expect(civilFromMs(first('44-03-15') + 86_399_999)).to.deep.equal({year: 44, month: 3, day: 15});
    expect(civilFromMs(first('1917-11-07'), 'julian')).to.deep.equal({year: 1917, month: 10, day: 25});
  });

  it('finds the first moment of a day that no Date holds', () => {
    expect(msFromCivil({year: 170_000_002, month: 1, day: 1})).to.equal(first('170000002'));
    expect(msFromCivil({year: 44, month: 3, day: 15})).to.equal(first('44-03-15'));
  });

  const leap: readonly (readonly [number, boolean, boolean])[] = [
    [1955, false, false],
    [1956, true, true],
    [1900, false, true],
    [2000, true, true],
    [0, true, true],
    [-4, true, true],
    [-100, false, true],
    [-1, false, false],
  ];
  for (const [year, gregorian, julian] of leap) {
    it(`${year} has ${gregorian ? 29 : 28} days in a Gregorian February, ${julian ? 29 : 28} in a Julian`, () => {
      expect([isLeapYear(year), isLeapYear(year, 'julian')]).to.deep.equal([gregorian, julian]);
      expect([daysInMonth(year, 2), daysInMonth(year, 2, 'julian')]).to.deep.equal([
        gregorian ? 29 : 28,
        julian ? 29 : 28,
      ]);
    });
  }
});
