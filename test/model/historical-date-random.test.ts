import {expect} from 'chai';
import {compare, covers} from '../../src/model/compare-dates.js';
import {HistoricalDateError, parseHistoricalDate} from '../../src/model/historical-date.js';
import type {Calendar, HistoricalDate} from '../../src/model/historical-date-types.js';
import '../../src/model/words/all-languages.js';
import {formatHistoricalDate} from '../../src/model/words/format-historical-date.js';
import {dice, randomEdtf} from './seeded-dates.js';

const SEED = 19550117;
const LOCALES = ['en-US', 'ko', 'ru', 'zh', 'ar', 'no locale'];

const SIGNS = '0123456789XYTSEZ-/.,[]{}?~% ax'.split('');

/** Only what cannot be may be refused: nothing that is made here is outside the grammar. */
const MAY_BE = new Set(['backwards', 'no-such-day', 'no-such-month']);

function randomDates(count: number): readonly HistoricalDate[] {
  const die = dice(SEED);
  const dates: HistoricalDate[] = [];
  while (dates.length < count) {
    const edtf = randomEdtf(die);
    const calendar = die.pick<Calendar>(['gregorian', 'gregorian', 'julian']);
    try {
      dates.push(parseHistoricalDate(edtf, calendar));
    } catch (error) {
      if (!(error instanceof HistoricalDateError) || !MAY_BE.has(error.code)) throw error;
    }
  }
  return dates;
}

describe('historical dates of every form', () => {
  const dates = randomDates(3_000);
  const neighbours = dates.slice(1).map((date, i) => [dates[i]!, date] as const);

  it('end no earlier than they begin', () => {
    for (const {edtf, earliest, latest} of dates) expect(earliest, edtf).to.be.at.most(latest);
  });

  it('are infinite where an end is not given, and only there', () => {
    for (const {edtf, earliest, latest, start, end} of dates) {
      expect(earliest === -Infinity, edtf).to.equal(start !== 'given');
      expect(latest === Infinity, edtf).to.equal(end !== 'given');
    }
  });

  it('lie within what holds them', () => {
    for (const date of dates) {
      for (const inner of [date.from, date.to, ...(date.members ?? [])]) {
        if (inner === undefined || date.kind === 'interval') continue;
        expect(covers(date, inner), `${date.edtf} covers ${inner.edtf}`).to.equal(true);
      }
      if (date.from) expect(date.from.earliest, date.edtf).to.equal(date.earliest);
      if (date.to) expect(date.to.latest, date.edtf).to.equal(date.latest);
    }
  });

  it('read the same a second time', () => {
    for (const date of dates.slice(0, 500)) {
      expect(parseHistoricalDate(date.edtf, date.calendar ?? 'gregorian')).to.deep.equal(date);
    }
  });

  it('have words in every locale', () => {
    for (const [i, date] of dates.entries()) {
      // All of them in English, and each in one other.
      for (const locale of ['en', LOCALES[i % LOCALES.length]!]) {
        const words = formatHistoricalDate(date, locale);
        expect(words.trim(), `${date.edtf} in ${locale}`).to.have.length.greaterThan(0);
        expect(words, `${date.edtf} in ${locale}`).not.to.match(/undefined|NaN|null|\[object|Invalid/);
      }
    }
  });

  it('have one order', () => {
    for (const [a, b] of neighbours) {
      expect(Math.sign(compare(a, b)), `${a.edtf}, ${b.edtf}`).to.equal(-Math.sign(compare(b, a)) + 0);
    }
    const sorted = [...dates].sort(compare);
    for (const [i, date] of sorted.entries()) {
      // A date and the one a stride further on, as sorting compares neighbours only.
      const later = sorted[Math.min(i + 37, sorted.length - 1)]!;
      expect(compare(date, later), `${date.edtf}, ${later.edtf}`).to.be.at.most(0);
    }
  });

  it('cover one another as their order allows', () => {
    for (const [a, b] of neighbours) {
      expect(covers(a, a)).to.equal(true);
      if (covers(a, b) && covers(b, a)) expect([a.earliest, a.latest]).to.deep.equal([b.earliest, b.latest]);
      if (covers(a, b) && a.earliest < b.earliest)
        expect(compare(a, b), `${a.edtf}, ${b.edtf}`).to.be.lessThan(0);
    }
  });

  it('are refused with a HistoricalDateError, or read, whatever is changed in them', () => {
    const die = dice(SEED + 1);
    for (const {edtf} of dates) {
      const place = die.roll(edtf.length + 1);
      const changed = edtf.slice(0, place) + die.pick(SIGNS) + edtf.slice(place + die.roll(2));
      try {
        const date = parseHistoricalDate(changed);
        expect(date.earliest, changed).to.be.at.most(date.latest);
        expect(formatHistoricalDate(date, 'en'), changed).not.to.match(/undefined|NaN/);
      } catch (error) {
        expect(error, changed).to.be.an.instanceof(HistoricalDateError);
      }
    }
  });
});
