import {expect} from 'chai';
import {parseHistoricalDate} from '../../../src/model/historical-date.js';
import {extentOf, isBrief} from '../../../src/view-model/picture/extent.js';

const day = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date);

describe('extentOf', () => {
  const cases: readonly [edtf: string, start: number, end: number, startEdge: string, endEdge: string][] = [
    ['1955-01-17', day(1955, 1, 17), day(1955, 1, 18), 'sharp', 'sharp'],
    ['1955-02', day(1955, 2, 1), day(1955, 3, 1), 'sharp', 'sharp'],
    ['1955-02~', day(1955, 2, 1), day(1955, 3, 1), 'soft', 'soft'],
    ['1955-02?', day(1955, 2, 1), day(1955, 3, 1), 'soft', 'soft'],
    ['[1955-04..1955-05]', day(1955, 4, 1), day(1955, 6, 1), 'sharp', 'sharp'],
    ['1955/1960~', day(1955, 1, 1), day(1961, 1, 1), 'sharp', 'soft'],
    ['1955-01-17/', day(1955, 1, 17), day(1955, 1, 18), 'sharp', 'unknown'],
    ['/1955-01-17', day(1955, 1, 17), day(1955, 1, 18), 'unknown', 'sharp'],
    ['/1955-01~', day(1955, 1, 1), day(1955, 2, 1), 'unknown', 'soft'],
    ['1955-01-17/..', day(1955, 1, 17), Infinity, 'sharp', 'open'],
    ['../1955-01-17', -Infinity, day(1955, 1, 18), 'open', 'sharp'],
  ];
  for (const [edtf, start, end, startEdge, endEdge] of cases) {
    it(`${edtf} has ends that are ${startEdge} and ${endEdge}`, () => {
      expect(extentOf(parseHistoricalDate(edtf))).to.deep.equal({start, end, startEdge, endEdge});
    });
  }

  it('has no place for an event of which neither end is known', () => {
    const toDay17 = parseHistoricalDate('/1955-01-17');
    expect(extentOf({...toDay17, end: 'unknown', latest: Infinity})).to.equal(null);
  });

  it('runs on to both sides where one end is open and the other not known', () => {
    const fromDay17 = parseHistoricalDate('1955-01-17/..');
    const extent = extentOf({...fromDay17, start: 'unknown', earliest: -Infinity});
    expect(extent).to.deep.equal({start: -Infinity, end: Infinity, startEdge: 'open', endEdge: 'open'});
  });

  const outside: readonly (readonly [edtf: string, side: string, edges: string])[] = [
    ['Y-17000000', 'before', 'open sharp'],
    ['Y-170000002', 'before', 'open sharp'],
    ['Y-9007199254740991', 'before', 'open sharp'],
    ['/Y-17000000', 'before', 'open sharp'],
    ['Y-17000000/', 'before', 'open unknown'],
    ['{Y-17000000,Y-17000009}', 'before', 'open sharp'],
    ['Y170000002', 'after', 'sharp open'],
    ['Y17000000~', 'after', 'soft open'],
    ['Y17000000/..', 'after', 'sharp open'],
  ];
  for (const [edtf, side, edges] of outside) {
    it(`${edtf} stands at the edge, since Date cannot hold it`, () => {
      const {start, end, startEdge, endEdge, ...rest} = extentOf(parseHistoricalDate(edtf))!;
      expect(rest).to.deep.equal({beyond: side});
      expect(`${startEdge} ${endEdge}`).to.equal(edges);
      expect([start, end]).to.deep.equal(
        side === 'before' ? [-8.64e15, 86_400_000 - 8.64e15] : [8.64e15 - 86_400_000, 8.64e15],
      );
    });
  }

  it('takes bounds of any size', () => {
    const date = parseHistoricalDate('1955');
    expect(extentOf({...date, earliest: -1e300, latest: -1e299})).to.include({beyond: 'before'});
    expect(extentOf({...date, earliest: 1e299, latest: 1e300})).to.include({beyond: 'after'});
    expect(extentOf({...date, earliest: -1e300, latest: 1e300})).to.include({
      start: -Infinity,
      end: Infinity,
    });
  });

  const sets: readonly (readonly [what: string, edtf: string, members: string[]])[] = [
    [
      'days that lie apart',
      '[1955-01-17,1955-02-21]',
      ['sharp 01-17 01-18 sharp', 'sharp 02-21 02-22 sharp'],
    ],
    ['each with its own ends', '{1955-01~,1955-03}', ['soft 01-01 02-01 soft', 'sharp 03-01 04-01 sharp']],
    ['a range as one', '[1955-01,1955-03..1955-05]', ['sharp 01-01 02-01 sharp', 'sharp 03-01 06-01 sharp']],
    [
      'neighbours as one',
      '[1955-01,1955-02,1955-04]',
      ['sharp 01-01 03-01 sharp', 'sharp 04-01 05-01 sharp'],
    ],
    [
      'what overlaps as one',
      '{1955-01..1955-03,1955-02~,1955-06}',
      ['sharp 01-01 04-01 sharp', 'sharp 06-01 07-01 sharp'],
    ],
    ['in order of time', '[1955-06,1955-01]', ['sharp 01-01 02-01 sharp', 'sharp 06-01 07-01 sharp']],
    [
      'an earlier one without start',
      '[..1955-01,1955-04]',
      ['open - 02-01 sharp', 'sharp 04-01 05-01 sharp'],
    ],
    ['a later one without end', '{1955-01,1955-04..}', ['sharp 01-01 02-01 sharp', 'sharp 04-01 - open']],
  ];
  const told = (time: number): string =>
    Number.isFinite(time) ? new Date(time).toISOString().slice(5, 10) : '-';
  for (const [what, edtf, members] of sets) {
    it(`has of a set ${what} (${edtf})`, () => {
      const {set, start, end, startEdge, endEdge} = extentOf(parseHistoricalDate(edtf))!;
      expect(set?.joint).to.equal(edtf.startsWith('{') ? 'allOf' : 'oneOf');
      expect(
        set?.members.map(m => [m.startEdge, told(m.start), told(m.end), m.endEdge].join(' ')),
      ).to.deep.equal(members);
      const [first, last] = [set!.members[0]!, set!.members.at(-1)!];
      expect({start, startEdge}).to.deep.equal({start: first.start, startEdge: first.startEdge});
      expect({end, endEdge}).to.deep.equal({end: last.end, endEdge: last.endEdge});
    });
  }

  for (const edtf of ['[1955-04..1955-05]', '[1955-04,1955-05]', '{1955,1955-03-01}', '[1955-02]']) {
    it(`${edtf} has no gap, and is one stretch`, () => {
      expect(extentOf(parseHistoricalDate(edtf))).to.have.all.keys('start', 'end', 'startEdge', 'endEdge');
    });
  }

  it('runs on where a set reaches past the axis with one of its members', () => {
    const extent = extentOf(parseHistoricalDate('[Y-170000002,1955]'))!;
    expect(extent).to.include({start: -Infinity, end: day(1956, 1, 1), startEdge: 'open'});
    expect(extent.set?.members).to.have.length(2);
    expect(extent.beyond).to.equal(undefined);
  });

  const beyond: readonly (readonly [edtf: string, start: number, end: number, edges: string])[] = [
    ['Y-17000000/1955', -Infinity, day(1956, 1, 1), 'open sharp'],
    ['1955/Y17000000~', day(1955, 1, 1), Infinity, 'sharp open'],
    ['Y-17000000/Y17000000', -Infinity, Infinity, 'open open'],
  ];
  for (const [edtf, start, end, edges] of beyond) {
    it(`${edtf} runs on where Date cannot hold its end`, () => {
      const {startEdge, endEdge, ...bounds} = extentOf(parseHistoricalDate(edtf))!;
      expect(bounds).to.deep.equal({start, end});
      expect(`${startEdge} ${endEdge}`).to.equal(edges);
    });
  }

  for (const [edtf, brief] of [
    ['1955-01-17', true],
    ['1955-01-17T10:00:00', true],
    ['1955-01', false],
    ['1955-01-17/..', false],
  ] as const) {
    it(`${edtf} is ${brief ? '' : 'not '}brief`, () => {
      expect(isBrief(extentOf(parseHistoricalDate(edtf))!)).to.equal(brief);
    });
  }
});
