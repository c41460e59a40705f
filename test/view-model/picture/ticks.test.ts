import {expect} from 'chai';
import {type TickDetail, tickWords} from '../../../src/view-model/picture/tick-words.js';
import {isMajor, tickStep, ticksIn} from '../../../src/view-model/picture/ticks.js';

const at = (year: number, month = 1, day = 1): number => new Date(0).setUTCFullYear(year, month - 1, day);

/** The labels of an axis: years that stand out in asterisks. */
function labels(start: number, end: number, width: number, locale = 'en'): string[] {
  const step = tickStep((end - start) / width);
  const words = tickWords(locale);
  return ticksIn({start, end}, step).map((time, i) =>
    words(time, step, i === 0 ? 'full' : 'usual')
      .map(({text, strong}) => (strong ? `*${text}*` : text))
      .join(''),
  );
}

describe('ticks', () => {
  const cases: readonly [what: string, start: number, end: number, width: number, labels: string[]][] = [
    [
      'months, the year at the first and at each January',
      at(1954, 12, 14),
      at(1955, 3, 5),
      400,
      ['Dec *1954*', 'Jan *1955*', 'Feb', 'Mar'],
    ],
    ['quarters', at(1954, 12, 14), at(1955, 11), 300, ['Oct *1954*', 'Jan *1955*', 'Apr', 'Jul', 'Oct']],
    ['days', at(1954, 12, 30), at(1955, 1, 3), 200, ['Dec 30, *1954*', '31', 'Jan 1, *1955*', '2']],
    [
      'every tenth day, but no 31st',
      at(1955, 1, 5),
      at(1955, 3, 5),
      400,
      ['Jan 1, *1955*', '11', '21', 'Feb 1', '11', '21', 'Mar 1'],
    ],
    ['years', at(1950, 6), at(1953, 6), 200, ['*1950*', '*1951*', '*1952*', '*1953*']],
    ['decades', at(1944), at(1993), 300, ['*1940*', '*1950*', '*1960*', '*1970*', '*1980*', '*1990*']],
    [
      'years around the turn of the era, without a year 0',
      at(-1),
      at(3),
      300,
      ['*2 BC*', '*1 BC*', '*1*', '*2*'],
    ],
    ['centuries around it', at(-199, 2), at(250), 300, ['*200 BC*', '*100 BC*', '*1*', '*100*', '*200*']],
    ['the first century', at(30), at(60), 200, ['*30*', '*40*', '*50*']],
  ];
  for (const [what, start, end, width, expected] of cases) {
    it(what, () => {
      expect(labels(start, end, width)).to.deep.equal(expected);
    });
  }

  it('hours, with the day at midnight', () => {
    const told = labels(Date.UTC(1955, 0, 16, 18), Date.UTC(1955, 0, 17, 13), 400).map(text =>
      text.replace(/\s/g, ' '),
    );
    expect(told).to.deep.equal(['Jan 16, *1955*, 6:00 PM', 'Jan 17', '6:00 AM', '12:00 PM']);
  });

  for (const [locale, expected] of [
    ['ko', ['*1954*년 12월', '*1955*년 1월']],
    ['ru', ['дек. *1954* г.', 'янв. *1955* г.']],
    ['zh', ['*1954*年12月', '*1955*年1月']],
    ['th', ['ธ.ค. *1954*', 'ม.ค. *1955*']],
    ['no tag at all', ['Dec *1954*', 'Jan *1955*']],
  ] as const) {
    it(`speaks the language ${locale}, by the Gregorian calendar`, () => {
      expect(
        labels(at(1954, 12, 14), at(1955, 2), 200, locale).map(text => text.replace(/[\u00a0\u202f]/g, ' ')),
      ).to.deep.equal(expected);
    });
  }

  it('has at least the tick before a window without any', () => {
    expect(ticksIn({start: at(1955, 1, 2), end: at(1955, 1, 5)}, {unit: 'month', count: 1})).to.deep.equal([
      at(1955),
    ]);
  });

  for (const detail of ['full', 'usual', 'bare'] satisfies TickDetail[]) {
    it(`tells of January what is ${detail}`, () => {
      const text = tickWords('en')(at(1955), {unit: 'month', count: 1}, detail);
      expect(text.map(part => part.text).join('')).to.equal(detail === 'bare' ? 'Jan' : 'Jan 1955');
    });
  }

  it('stands out where a coarser unit begins', () => {
    expect(isMajor(at(1955), {unit: 'month', count: 1})).to.equal(true);
    expect(isMajor(at(1955, 2), {unit: 'month', count: 1})).to.equal(false);
    expect(isMajor(at(1955, 2), {unit: 'day', count: 1})).to.equal(true);
    expect(isMajor(at(1955, 2, 2), {unit: 'hour', count: 6})).to.equal(true);
    expect(isMajor(at(1955), {unit: 'year', count: 1})).to.equal(false);
  });

  it('never draws more than a plane has room for, at any scale', () => {
    for (let length = 3_600_000; length < 1.7e16; length *= 1.7) {
      const window = {start: -length / 2, end: length / 2};
      const ticks = ticksIn(window, tickStep(length / 1000));
      expect(ticks.length, `${length} ms`).to.be.within(1, 40);
      expect(ticks.every(Number.isFinite)).to.equal(true);
    }
  });
});
