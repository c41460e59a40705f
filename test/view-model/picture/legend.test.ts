import {expect} from 'chai';
import type {RelationType, Timeline} from '../../../src/model/timeline.js';
import {type Legend, legendOf} from '../../../src/view-model/picture/legend.js';
import {buildPicture} from '../../../src/view-model/picture/picture.js';
import {pictureSource} from '../../../src/view-model/picture/source.js';
import type {Bin, BinShare, TimeWindow} from '../../../src/view-model/view-types.js';
import {type EventSketch, makeTimeline} from '../../support/make-timeline.js';
import {view, visit, winter} from './moscow-picture.js';

function legendIn(timeline: Timeline, window: TimeWindow): Legend {
  const source = pictureSource(timeline);
  return legendOf(source, buildPicture(source, view(1000, window)));
}

describe('legendOf', () => {
  it('names what the window shows, not the margin', () => {
    const source = pictureSource(visit);
    expect(legendOf(source, buildPicture(source, view(1040, winter)))).to.deep.equal({
      statuses: ['actual', 'planned', 'proposed'],
      edges: ['unknown', 'open'],
      outcomes: [],
      arrows: ['wouldReplace'],
      signs: [],
    });
    const june = {start: Date.UTC(1955, 5, 10), end: Date.UTC(1955, 5, 20)};
    expect(legendOf(source, buildPicture(source, view(1040, june)))).to.deep.include({
      statuses: ['planned'],
      edges: ['open'],
    });
  });

  it('names what is struck through, of plans alone', () => {
    const timeline = makeTimeline({
      events: [
        {id: 'a', date: '1955', status: 'planned', outcome: 'superseded'},
        {id: 'b', date: '1955', status: 'actual', outcome: 'cancelled'},
      ],
    });
    const source = pictureSource(timeline);
    const legend = legendOf(source, buildPicture(source, view(1000, winter)));
    expect(legend.outcomes).to.deep.equal(['superseded']);
  });

  it('names the arrows that look different, once each', () => {
    const relations = (type: RelationType) => [{type, target: 'plan'}];
    const timeline = makeTimeline({
      events: [
        {id: 'plan', date: '1955-04', status: 'planned'},
        {id: 'a', date: '1955-02', status: 'actual', relations: relations('replaces')},
        {id: 'b', date: '1955-02', status: 'actual', relations: relations('references')},
        {id: 'c', date: '1955-03', status: 'proposed', relations: relations('partOf')},
        {id: 'd', date: '1945', relations: [{type: 'replaces', target: 'e'}]},
        {id: 'e', date: '1946', status: 'planned'},
      ],
    });
    const source = pictureSource(timeline);
    const legend = legendOf(source, buildPicture(source, view(1000, winter)));
    expect(legend.arrows).to.deep.equal(['replaces', 'other']);
  });

  const spring = {start: Date.UTC(1955, 0, 1), end: Date.UTC(1955, 6, 1)};
  const signs: readonly [what: string, date: string, evidence: EventSketch['evidence'], signs: string[]][] = [
    ['one of several', '[1955-01,1955-03]', [], ['oneOf']],
    ['all of several', '{1955-01,1955-03}', [], ['allOf']],
    ['no set that is one bar', '[1955-01..1955-03]', [], []],
    ['no set that is too small to be seen as one', '[1955-03-01T10:00,1955-03-01T12:00]', [], []],
    ['accounts that differ', '1955-02', [{}, {stance: 'contradicts'}], ['accounts']],
    ['a date of another account', '1955-02', [{}, {date: '1955-04'}], ['accounts', 'otherDate']],
    ['accounts that agree', '1955-02', [{}, {date: '1955-02'}], []],
  ];
  for (const [what, date, evidence, expected] of signs) {
    it(`names ${what}`, () => {
      const timeline = makeTimeline({events: [{id: 'a', date, evidence: evidence ?? []}]});
      const legend = legendIn(timeline, spring);
      expect(legend.signs).to.deep.equal(expected);
      expect(legend.edges).to.deep.equal([]);
    });
  }

  it('names the doubt about a member, and that a set continues', () => {
    const timeline = makeTimeline({events: [{id: 'a', date: '{1955-02~,1955-04,1955-06..}'}]});
    const legend = legendIn(timeline, spring);
    expect(legend.edges).to.deep.equal(['soft', 'open']);
  });

  it('tells what lies outside the axis from what continues', () => {
    const timeline = makeTimeline({events: [{id: 'a', date: 'Y-170000002'}]});
    const edge = {start: -8.64e15, end: -8.64e15 + 1e12};
    const legend = legendIn(timeline, edge);
    expect(legend).to.deep.include({edges: [], signs: ['beyond']});
  });

  it('says what a column is, and names what the bins hold', () => {
    const source = pictureSource(makeTimeline({events: []}));
    const bin = (year: number, status: BinShare['status']): Bin => ({
      ...{key: String(year), lane: 0, count: 1, selected: false},
      start: Date.UTC(year, 0, 1),
      end: Date.UTC(year + 1, 0, 1),
      shares: [{status, count: 1, height: 6}],
    });
    const bins = [bin(1950, 'proposed'), bin(1954, 'actual')];
    const window = {start: Date.UTC(1950, 6, 1), end: Date.UTC(1960, 0, 1)};
    const picture = buildPicture(source, view(1000, window));
    const legend = legendOf(source, {
      ...picture,
      bins: {unit: 'year', step: 1, perEvent: 6, bins, carriedIn: []},
    });
    expect(legend).to.deep.include({
      statuses: ['actual', 'proposed'],
      bins: {unit: 'year', step: 1},
    });
    expect(legendOf(source, picture)).not.to.have.property('bins');
  });
});
