import {expect} from 'chai';
import {parseHistoricalDate} from '../../../src/model/historical-date.js';
import {formatHistoricalDate} from '../../../src/model/words/format-historical-date.js';
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
    ['days', at(1954, 12, 30), at(1955, 1, 3), 200, ['30 Dec *1954*', '31', '1 Jan *1955*', '2']],
    [
      'every tenth day, but no 31st',
      at(1955, 1, 5),
      at(1955, 3, 5),
      400,
      ['1 Jan *1955*', '11', '21', '1 Feb', '11', '21', '1 Mar'],
    ],
    ['years', at(1950, 6), at(1953, 6), 200, ['*1950*', '*1951*', '*1952*', '*1953*']],
    ['decades', at(1944), at(1993), 300, ['*1940*', '*1950*', '*1960*', '*1970*', '*1980*', '*1990*']],
    [
      'years around the turn of the era, without a year 0',
      at(-1),
      at(3),
      300,
      ['*2 BC*', '*1 BC*', '*1 AD*', '*2 AD*'],
    ],
    ['centuries around it', at(-199, 2), at(250), 300, ['*200 BC*', '*100 BC*', '*1 AD*', '*100*', '*200*']],
    ['the first century', at(30), at(60), 200, ['*30 AD*', '*40 AD*', '*50 AD*']],
    ['years of five digits', at(9500), at(11_000), 200, ['*9500*', '*10,000*', '*10,500*']],
    ['the same before the era', at(-10_499), at(-9200), 200, ['*10,500 BC*', '*10,000 BC*', '*9500 BC*']],
  ];
  for (const [what, start, end, width, expected] of cases) {
    it(what, () => {
      expect(labels(start, end, width)).to.deep.equal(expected);
    });
  }

  for (const [locale, expected] of [
    ['en', ['16 Jan *1955*, 18:00', '17 Jan', '06:00', '12:00']],
    ['en-US', ['Jan 16, *1955*, 6:00 PM', 'Jan 17', '6:00 AM', '12:00 PM']],
    ['ko', ['*1955*년 1월 16일 18:00', '1월 17일', '06:00', '12:00']],
    ['zh-TW', ['*1955*年1月16日 18:00', '1月17日', '06:00', '12:00']],
  ] as const) {
    it(`hours in ${locale}, with the day at midnight`, () => {
      const told = labels(Date.UTC(1955, 0, 16, 18), Date.UTC(1955, 0, 17, 13), 400, locale);
      expect(told.map(text => text.replace(/\s/g, ' '))).to.deep.equal(expected);
    });
  }

  for (const [locale, expected] of [
    ['en-US', ['Dec *1954*', 'Jan *1955*']],
    ['ko', ['*1954*년 12월', '*1955*년 1월']],
    ['ru', ['дек. *1954* г.', 'янв. *1955* г.']],
    ['zh', ['*1954*年12月', '*1955*年1月']],
    ['ar-EG', ['ديسمبر *١٩٥٤*', 'يناير *١٩٥٥*']],
    ['th', ['ธ.ค. *1954*', 'ม.ค. *1955*']],
    ['no tag at all', ['Dec *1954*', 'Jan *1955*']],
  ] as const) {
    it(`speaks the language ${locale}, by the Gregorian calendar`, () => {
      expect(
        labels(at(1954, 12, 14), at(1955, 2), 200, locale).map(text => text.replace(/[\u00a0\u202f]/g, ' ')),
      ).to.deep.equal(expected);
    });
  }

  for (const locale of ['en', 'en-US', 'ko', 'zh', 'zh-Hant', 'ar', 'ar-EG', 'de']) {
    it(`has the years that dates have in ${locale}`, () => {
      for (const year of [-12_345, -43, 0, 1, 99, 100, 1400, 1955, 12_345]) {
        const [label] = tickWords(locale)(at(year), {unit: 'year', count: 1}, 'full');
        const edtf =
          Math.abs(year) > 9999
            ? `Y${year}`
            : `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
        expect(label!.text).to.equal(formatHistoricalDate(parseHistoricalDate(edtf), locale));
      }
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
