/** That marks and ticks mean the same days, where calendars are apt to differ. */
import {expect} from 'chai';
import {parseHistoricalDate} from '../../../src/model/historical-date.js';
import {extentOf} from '../../../src/view-model/picture/extent.js';
import {buildPicture} from '../../../src/view-model/picture/picture.js';
import {pictureSource} from '../../../src/view-model/picture/source.js';
import {tickWords} from '../../../src/view-model/picture/tick-words.js';
import {ticksIn} from '../../../src/view-model/picture/ticks.js';
import {makeTimeline} from '../../support/make-timeline.js';
import {markOf, view} from './moscow-picture.js';

const at = (year: number, month = 1, day = 1): number => new Date(0).setUTCFullYear(year, month - 1, day);

describe('around the turn of the era', () => {
  const window = {start: at(-3), end: at(4)};
  const ticks = ticksIn(window, {unit: 'year', count: 1});
  const words = ticks.map(time =>
    tickWords('en')(time, {unit: 'year', count: 1}, 'usual')
      .map(({text}) => text)
      .join(''),
  );
  const years = ['-0002', '-0001', '0000', '0001', '0002'];
  const source = pictureSource(makeTimeline({events: years.map(date => ({id: date, date}))}));
  const picture = buildPicture(source, view(1000, window));

  it('has 1 BC next to 1 AD on the axis', () => {
    expect(words).to.deep.equal(['4 BC', '3 BC', '2 BC', '1 BC', '1 AD', '2 AD', '3 AD']);
  });

  for (const [date, from, to] of [
    ['-0002', '3 BC', '2 BC'],
    ['-0001', '2 BC', '1 BC'],
    ['0000', '1 BC', '1 AD'],
    ['0001', '1 AD', '2 AD'],
    ['0002', '2 AD', '3 AD'],
  ] as const) {
    it(`stands ${date} from the tick of ${from} to that of ${to}`, () => {
      const {start, end} = markOf(picture, date);
      expect(start).to.be.closeTo(ticks[words.indexOf(from)]!, 1);
      expect(end).to.be.closeTo(ticks[words.indexOf(to)]!, 1);
    });
  }
});

describe('events dated by the Julian calendar', () => {
  for (const [julian, gregorian] of [
    ['1582-10-05', '1582-10-15'],
    ['1917-10-25', '1917-11-07'],
    ['1700-02-29', '1700-03-11'],
    ['1917-10', '1917-10-14/1917-11-13'],
    ['1917', '1917-01-14/1918-01-13'],
    ['-0043-03-15', '-0043-03-13'],
  ] as const) {
    it(`stand ${julian} where ${gregorian} is`, () => {
      const {start, end} = extentOf(parseHistoricalDate(julian, 'julian'))!;
      expect({start, end}).to.deep.include({...pick(gregorian)});
    });
  }

  function pick(edtf: string): {start: number; end: number} {
    const {start, end} = extentOf(parseHistoricalDate(edtf))!;
    return {start, end};
  }
});
