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

  for (const edtf of ['Y-17000000', 'Y-170000002', 'Y170000002', '/Y-17000000', 'Y17000000/..']) {
    it(`${edtf} has no place among the times that Date can hold`, () => {
      expect(extentOf(parseHistoricalDate(edtf))).to.equal(null);
    });
  }

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
