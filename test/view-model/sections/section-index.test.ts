import {expect} from 'chai';
import {memoryStore} from '../../../src/view-model/events/memory-store.js';
import {periodOf, UNITS} from '../../../src/view-model/event-list-periods.js';
import {
  MOST_ENTRIES,
  MOST_SECTIONS,
  type Section,
  SectionIndex,
} from '../../../src/view-model/sections/section-index.js';
import {withDocumentColumns} from '../../../src/view-model/sections/with-documents.js';
import {documentSubjects} from '../../../src/view-model/with-documents.js';
import {makeTimeline} from '../../support/make-timeline.js';
import {numbers} from '../../support/numbers.js';
import {type Kind, randomTimeline} from '../picture/bins/random-timeline.js';

/** An index of events of these dates, each as many times as said, and the dates by position. */
function indexOf(...dates: readonly (string | readonly [date: string, times: number])[]) {
  const all = dates.flatMap(date =>
    typeof date === 'string' ? [date] : Array<string>(date[1]).fill(date[0]),
  );
  const timeline = makeTimeline({events: all.map((date, i) => ({id: `e${i}`, date}))});
  const index = new SectionIndex(memoryStore(timeline).columns);
  const datesIn = (section: Section) =>
    Array.from(index.positions(section), at => timeline.events[at]!.date.edtf);
  return {index, datesIn};
}

/** "1953: 412" for a period, "no month: 3" for what is dated no finer. */
function told({name, count}: Section): string {
  const words = name.kind === 'period' ? name.edtf : name.kind === 'notGiven' ? `no ${name.unit}` : name.kind;
  return `${words}: ${count}`;
}

function leavesOf(index: SectionIndex, sections = index.sections): readonly Section[] {
  return sections.flatMap(section => {
    const parts = index.divide(section);
    return parts.length === 0 ? [section] : leavesOf(index, parts);
  });
}

const MILLENNIA = [
  '0001/0999: 12',
  '1000/1999: 11',
  '2000/2999: 11',
  '3000/3999: 11',
  '4000/4999: 11',
].concat('5000/5999: 11', '6000/6999: 11', '7000/7999: 11', '8000/8999: 11');

/** Days one after another, from the first of January. */
const days = (year: number, count: number): readonly string[] =>
  Array.from({length: count}, (_, i) => new Date(Date.UTC(year, 0, 1 + i)).toISOString().slice(0, 10));

/** One event in each of these years. */
const years = (first: number, last: number, step = 1): readonly string[] =>
  Array.from({length: Math.floor((last - first) / step) + 1}, (_, i) =>
    String(first + i * step).padStart(4, '0'),
  );

/** Two in each of these years. */
const months = (first: number, last: number): readonly string[] =>
  years(first, last).flatMap(year => [`${year}-03`, `${year}-09`]);

describe('SectionIndex', () => {
  /** Of events that are so many that there can hardly be too many sections: each date a hundred times. */
  describe('has on its first level', () => {
    const cases: readonly (readonly [what: string, dates: readonly string[], told: readonly string[]])[] = [
      ['days of a month', days(1953, 31), days(1953, 31).map(day => `${day}: 1`)],
      ['months, where there are too many days', days(1953, 62), ['1953-01: 31', '1953-02: 28', '1953-03: 3']],
      [
        'years, where there are too many months',
        [...months(1945, 1991), '1953-05'],
        years(1945, 1991).map(year => `${year}: ${year === '1953' ? 3 : 2}`),
      ],
      [
        'decades, where there are too many years',
        years(1921, 1989),
        ['192X: 9', '193X: 10', '194X: 10', '195X: 10', '196X: 10', '197X: 10', '198X: 10'],
      ],
      [
        'centuries, where there are too many decades',
        years(1, 999, 9).map(year => `${year}-05`),
        ['00XX: 11', '01XX: 12', '02XX: 11', '03XX: 11', '04XX: 11', '05XX: 11', '06XX: 11'].concat(
          '07XX: 11',
          '08XX: 11',
          '09XX: 11',
        ),
      ],
      ['millennia, where there are too many centuries', years(1, 9000, 90), MILLENNIA],
      [
        'coarse dates before the finer ones that begin with them',
        ['1953-01-02', '1953-01', '1953', '195X', '19XX', '1953-03-04', '1953-21'],
        ['19XX: 1', '195X: 1', '1953: 2', '1953-01: 1', '1953-01-02: 1', '1953-03-04: 1'],
      ],
      [
        'what has no beginning by itself, and what is out of reach of the axis',
        ['/1953', '../1954', '1955', 'Y-300000', 'Y300000', '/1954'],
        ['startNotKnown: 2', 'startOpen: 1', 'before: 1', '1955: 1', 'after: 1'],
      ],
      [
        'the years BC in their order, a decade that is told under that in which most of it lies',
        ['-0043', '0001', '0000', '-004X', '00XX'],
        ['-0048/-0039: 1', '-0043: 1', '0000: 1', '00XX: 1', '0001: 1'],
      ],
    ];
    for (const [what, dates, expected] of cases) {
      it(what, () => {
        const {index} = indexOf(...dates.map(date => [date, 100] as const));
        expect(index.sections.map(section => told({...section, count: section.count / 100}))).to.deep.equal(
          expected,
        );
      });
    }

    it('about as many as there are events under each', () => {
      expect(indexOf(...days(1953, 59)).index.sections.length).to.equal(2);
      expect(indexOf(...days(1953, 59).map(day => [day, 10] as const)).index.sections.length).to.equal(59);
    });

    it('nothing, where there is nothing', () => {
      expect(indexOf().index.sections).to.deep.equal([]);
    });
  });

  it('divides what holds too much by the next finer unit, and what has none of that by itself', () => {
    const {index, datesIn} = indexOf(
      ['1953-04-05', 200],
      ['1953-06', 150],
      ['1953', 2],
      ['1953-22', 3],
      ...months(1900, 1940),
    );
    const year = index.sections.find(({key}) => key === 'year 1953')!;
    const parts = index.divide(year);
    expect(parts.map(told)).to.deep.equal(['no month: 5', '1953-04: 200', '1953-06: 150']);
    expect(datesIn(parts[0]!)).to.deep.equal(['1953', '1953', '1953-22', '1953-22', '1953-22']);
    expect(index.divide(parts[1]!)).to.deep.equal([]);
    expect(index.divide(index.sections[0]!)).to.deep.equal([]);
  });

  it('leaves out a unit that would part nothing', () => {
    const {index} = indexOf(['1953-04-05', 200], ['1953-04-07', 150], ...months(1900, 1940));
    const year = index.sections.at(-1)!;
    expect(index.divide(year).map(told)).to.deep.equal(['1953-04-05: 200', '1953-04-07: 150']);
  });

  it('shows a day with many events undivided', () => {
    const {index} = indexOf(['1953-04-05', 900]);
    expect(index.sections.map(told)).to.deep.equal(['1953-04-05: 900']);
    expect(index.divide(index.sections[0]!)).to.deep.equal([]);
  });

  it('counts what is shown alone', () => {
    const dates = years(1945, 1960);
    const timeline = makeTimeline({events: dates.map(date => ({id: date, date}))});
    const index = new SectionIndex(memoryStore(timeline).columns, Uint32Array.of(0, 3, 15));
    expect(index.sections.map(told)).to.deep.equal(['194X: 2', '196X: 1']);
    expect(index.pathTo(1)).to.deep.equal([]);
    expect(index.pathTo(3).map(told)).to.deep.equal(['194X: 2']);
  });

  it('has documents among the events, after those that begin at once', () => {
    const timeline = makeTimeline({
      documents: [{id: 'b', date: '1953-02'}, {id: 'a', date: '1953-01-01'}, {id: 'none'}],
      events: [
        {id: 'e', date: '1953-01-01'},
        {id: 'f', date: '1953-02-20'},
      ],
    });
    const {columns} = memoryStore(timeline);
    const index = new SectionIndex(withDocumentColumns(columns, documentSubjects(timeline)));
    expect(index.sections.map(section => [told(section), ...index.positions(section)])).to.deep.equal([
      ['1953-01: 2', 0, 2],
      ['1953-02: 2', 3, 1],
    ]);
  });

  it('puts in order what the file has not', () => {
    const begins = [40, 10, 30, 20].map(day => Date.UTC(1953, 0, day));
    const index = new SectionIndex({
      ...{size: 4, begins: Float64Array.from(begins)},
      ...{startEdge: new Uint8Array(4), precision: Uint8Array.of(2, 2, 2, 2)},
    });
    expect(index.sections.map(told)).to.deep.equal(['1953-01: 3', '1953-02: 1']);
    expect([...index.positions(index.sections[0]!)]).to.deep.equal([1, 3, 2]);
  });

  describe('beside a look at every event', function () {
    this.timeout(60_000);

    for (const kind of ['modern', 'era', 'deep'] as const satisfies readonly Kind[]) {
      for (const [size, seed] of [
        [1, 1],
        [40, 2],
        [700, 3],
        [6000, 4],
      ] as const) {
        it(`has each of ${size} ${kind} ones in one place`, () => checkRandom(kind, size, seed));
      }
    }
  });
});

function checkRandom(kind: Kind, size: number, seed: number): void {
  const timeline = randomTimeline(kind, size, seed);
  const below = numbers(seed);
  const {columns} = memoryStore(timeline);
  for (const shown of [null, Uint32Array.from(timeline.events.keys()).filter(() => below(3) > 0)]) {
    const index = new SectionIndex(columns, shown);
    const listed = shown ?? Uint32Array.from(timeline.events.keys());
    const periods = index.sections.filter(({name}) => name.kind === 'period');
    expect(periods.length).to.be.at.most(MOST_SECTIONS);
    checkParts(index, index.sections, listed);
    const leaves = leavesOf(index);
    expect(new Set(leaves.map(({key}) => key)).size).to.equal(leaves.length);
    for (const leaf of leaves) {
      const positions = [...index.positions(leaf)];
      expect(positions.length).to.equal(leaf.count);
      if (kind !== 'deep' && leaf.span) expect(leaf.count).to.be.at.most(MOST_ENTRIES);
      for (const position of positions) {
        expect(index.pathTo(position).at(-1)).to.equal(leaf);
        checkPlace(leaf, columns.begins[position]!);
      }
      expect(positions).to.deep.equal([...positions].sort((a, b) => order(columns.begins, a, b)));
    }
    if (kind === 'modern') checkAgainstShortList(periods, index, timeline.events);
  }
}

/** The parts hold all of the whole, once. */
function checkParts(index: SectionIndex, parts: readonly Section[], whole: Uint32Array): void {
  const held = parts.flatMap(part => [...index.positions(part)]);
  expect(held.sort((a, b) => a - b)).to.deep.equal([...whole].sort((a, b) => a - b));
  for (const part of parts) {
    const finer = index.divide(part);
    if (finer.length > 0) checkParts(index, finer, index.positions(part));
  }
}

/** A decade or century that begins before the era may hold dates that begin just before it. */
function checkPlace({span, name}: Section, begin: number): void {
  if (!span || name.kind !== 'period' || /X|\//.test(name.edtf)) return;
  expect(begin >= span.start && begin < span.end, name.edtf).to.equal(true);
}

/** Lists that are short enough to be whole have the same headings for the same unit. */
function checkAgainstShortList(
  periods: readonly Section[],
  index: SectionIndex,
  events: ReturnType<typeof randomTimeline>['events'],
): void {
  for (const section of periods) {
    const unit = UNITS.find(other => section.key.startsWith(`${other} `));
    const edtf = section.name.kind === 'period' ? section.name.edtf : '';
    if (!unit) continue;
    for (const position of index.positions(section))
      expect(periodOf(events[position]!.date, unit).edtf).to.equal(edtf);
  }
}

function order(begins: Float64Array, a: number, b: number): number {
  const [first, second] = [begins[a]!, begins[b]!];
  return first < second ? -1 : first > second ? 1 : a - b;
}
