import {expect} from 'chai';
import {compare, covers} from '../../src/model/compare-dates.js';
import type {HistoricalDate} from '../../src/model/historical-date-types.js';
import {nameOf, randomDates, SEED} from './random-dates.js';
import {dice} from './seeded-dates.js';

type Triple = readonly [HistoricalDate, HistoricalDate, HistoricalDate];

const isSame = (a: HistoricalDate, b: HistoricalDate) => a.edtf === b.edtf && a.calendar === b.calendar;
const isWithin = (moment: number, {earliest, latest}: HistoricalDate) =>
  earliest <= moment && moment <= latest;

describe('the order of a hundred thousand historical dates', function () {
  this.timeout(60_000);
  let sorted: readonly HistoricalDate[] = [];
  /** Any three, and three near each other, of which one often lies within another. */
  let triples: readonly Triple[] = [];

  before(() => {
    const dates = randomDates();
    const die = dice(SEED + 2);
    sorted = [...dates].sort(compare);
    triples = sorted.map((date, i): Triple => {
      if (i % 2 === 0) return [date, die.pick(sorted), die.pick(sorted)];
      const near = () => sorted[Math.max(0, Math.min(i + die.roll(61) - 30, sorted.length - 1))]!;
      return [near(), near(), near()];
    });
  });

  /** Nothing is shown by a rule that hardly ever applies. */
  function expectOfTriples(
    applies: (...triple: Triple) => boolean,
    holds: (...triple: Triple) => boolean,
    atLeast: number,
  ): void {
    const told = triples.filter(triple => applies(...triple));
    const breaches = told.filter(triple => !holds(...triple)).map(triple => triple.map(nameOf));
    expect(breaches.slice(0, 10)).to.deep.equal([]);
    expect(told.length).to.be.at.least(atLeast);
  }

  const always = () => true;

  describe('compare', () => {
    it('is the other way round for two the other way round', () => {
      expectOfTriples(always, (a, b) => Math.sign(compare(a, b)) === -Math.sign(compare(b, a)), 100_000);
    });

    it('is 0 for the same date and for no other', () => {
      expectOfTriples(
        always,
        (a, b) => compare(a, a) === 0 && (compare(a, b) === 0) === isSame(a, b),
        100_000,
      );
    });

    it('puts what comes before a second before all that comes behind that', () => {
      expectOfTriples(
        (a, b, c) => compare(a, b) <= 0 && compare(b, c) <= 0,
        (a, _, c) => compare(a, c) <= 0,
        10_000,
      );
    });

    it('puts earlier beginnings first, then earlier ends', () => {
      expectOfTriples(
        (a, b) => a.earliest < b.earliest,
        (a, b) => compare(a, b) < 0,
        10_000,
      );
      expectOfTriples(
        (a, b) => a.earliest === b.earliest && a.latest < b.latest,
        (a, b) => compare(a, b) < 0,
        1_000,
      );
    });

    it('makes one order of whatever order they were in', () => {
      const again = [...sorted].reverse().sort(compare);
      expect(again.findIndex((date, i) => !isSame(date, sorted[i]!))).to.equal(-1);
    });
  });

  describe('covers', () => {
    it('is true of each and itself', () => {
      expectOfTriples(always, a => covers(a, a), 100_000);
    });

    it('is true where both ends of the second lie within the first', () => {
      expectOfTriples(
        always,
        (a, b) => covers(a, b) === (isWithin(b.earliest, a) && isWithin(b.latest, a)),
        100_000,
      );
    });

    it('is true both ways of those only that mean the same time', () => {
      expectOfTriples(
        (a, b) => covers(a, b) && covers(b, a),
        (a, b) => a.earliest === b.earliest && a.latest === b.latest,
        1_000,
      );
    });

    it('reaches through the one between', () => {
      expectOfTriples(
        (a, b, c) => covers(a, b) && covers(b, c),
        (a, _, c) => covers(a, c),
        1_000,
      );
    });

    it('agrees with the order: what begins within another and is not it comes behind it, or ends with it', () => {
      expectOfTriples(
        (a, b) => covers(a, b) && a.earliest < b.earliest,
        (a, b) => compare(a, b) < 0,
        1_000,
      );
    });
  });
});
