import {expect} from 'chai';
import {buildPicture} from '../../../../src/view-model/picture/picture.js';
import {pictureSource} from '../../../../src/view-model/picture/source.js';
import {documentSubjects} from '../../../../src/view-model/with-documents.js';
import {makeTimeline} from '../../../support/make-timeline.js';
import {DAY} from '../moscow-picture.js';
import {overviewOf} from '../../../../src/view-model/picture/bins/overview.js';
import {randomTimeline} from './random-timeline.js';
import {crowd, START, viewOf} from './crowd.js';

describe('overview', () => {
  const source = pictureSource(crowd(730));

  it('is of the whole timeline, whatever the window', () => {
    const {overview} = buildPicture(source, viewOf(0, 730));
    expect(overview).to.include({unit: 'week', step: 1, count: 730});
    expect(overview?.columns).to.have.length(105);
    expect(overview?.columns[1]).to.deep.include({start: START + 2 * DAY, height: 1});
    expect(overview?.columns[0]!.height).to.be.closeTo(2 / 7, 1e-9);
    expect(overview?.whole).to.deep.equal({start: START - 5 * DAY, end: START + 730 * DAY});
    // Where there are marks as well, and the same, so that nothing is drawn again.
    expect(buildPicture(source, viewOf(3, 10)).overview).to.equal(overview);
  });

  it('is of what is shown, and not there where that has room', () => {
    const ids = (count: number) => new Set(Array.from({length: count}, (_, i) => `e${i}`));
    expect(buildPicture(source, viewOf(0, 30, {only: ids(300)})).overview?.count).to.equal(300);
    expect(buildPicture(source, viewOf(0, 30, {only: ids(200)})).overview).to.equal(undefined);
  });

  it('does not count documents', () => {
    const timeline = crowd(300, {0: {evidence: [{document: 'd'}]}});
    const papers = {
      ...timeline,
      documents: makeTimeline({documents: [{id: 'd', title: 'D', date: '1955'}], events: []}).documents,
    };
    const lane = {name: 'Documents', documents: documentSubjects(papers)};
    expect(lane.documents).to.have.length(1);
    const {overview} = buildPicture(pictureSource(papers, lane), viewOf(0, 730));
    expect(overview?.count).to.equal(300);
  });

  it('leaves out a few that begin far from all others, and counts them', () => {
    const far = pictureSource(
      crowd(730, {
        0: {date: '-9999'},
        1: {date: '-9999/1955-06'},
        2: {date: '2900'},
        3: {date: '../1955-03'},
      }),
    );
    const {overview} = buildPicture(far, viewOf(0, 730));
    expect(overview).to.deep.include({count: 730, outside: {before: 2, after: 1}});
    // With room at either end for the words that say so.
    const {start, end} = overview!.whole;
    expect([start, end].map(ms => new Date(ms).getUTCFullYear())).to.deep.equal([1954, 1957]);
    expect(overview!.columns.length).to.be.above(80);
    expect((overview!.columns[0]!.start - start) / (end - start)).to.be.within(0.06, 0.12);
  });

  for (const [what, more, outside] of [
    ['more than a few', Object.fromEntries([...Array(40).keys()].map(i => [i, {date: `-00${10 + i}`}])), 0],
    ['what is no farther than could be seen', {0: {date: '1948'}}, 0],
    ['what stands beyond the axis', {0: {date: 'Y-300000'}, 1: {date: 'Y-300000'}}, 2],
  ] as const) {
    it(`${outside > 0 ? 'counts' : 'has'} ${what}`, () => {
      const {overview} = buildPicture(pictureSource(crowd(730, more)), viewOf(0, 730));
      expect(overview?.outside).to.deep.equal({before: outside, after: 0});
    });
  }

  it('is of all where most begin at one moment', () => {
    const one = Object.fromEntries([...Array(720).keys()].map(i => [i, {date: '1955-06-01'}]));
    const {overview} = buildPicture(pictureSource(crowd(730, one)), viewOf(0, 730));
    expect(overview?.outside).to.deep.equal({before: 0, after: 0});
  });

  it('has each event in one column, or outside, or it has no beginning', () => {
    for (const kind of ['modern', 'era', 'deep'] as const) {
      for (const seed of Array(12).keys()) {
        const {index} = pictureSource(randomTimeline(kind, 400, seed));
        const {whole, outside, columns} = overviewOf(index, 343, index.size)!;
        const within = columns.map(({start, end}) => index.countBeginning(start, end));
        const unbegun = index.countBeginning(-Infinity, -Number.MAX_VALUE);
        const sum = within.reduce((a, b) => a + b, 0) + outside.before + outside.after + unbegun;
        expect(sum, `${kind} ${seed}`).to.equal(index.size);
        expect(whole.start).to.be.below(whole.end);
      }
    }
  });

  it('ends where the axis has anything to show', () => {
    const far = pictureSource(crowd(300, {0: {date: 'Y300000'}, 1: {date: '1955-06-01/..'}}));
    const {overview} = buildPicture(far, viewOf(0, 730));
    expect(overview?.count).to.equal(300);
    expect(overview?.whole.end).to.be.below(Date.UTC(1956, 0, 1));
  });
});
