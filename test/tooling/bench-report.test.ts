import {expect} from 'chai';
import {type Results, rowsOf} from '../bench/bounds.js';
import {curves} from '../bench/curves.js';
import type {Frames} from '../bench/frames.js';
import type {Growth} from '../bench/growth.js';
import {report, withTables} from '../bench/report.js';
import type {Moments} from '../bench/visit.js';

const frames = (median: number): Frames => ({median, p95: median, worst: median, count: 100});
const moments = (time: number): Moments => ({
  ...{firstEvent: time, firstDrawing: time, longestTask: time, layoutShift: 0, bytes: 1e6, requests: 4},
});
const grown = (side: Growth['side'], source: Growth['source'], count: number, time: number): Growth => ({
  ...{side, source, count},
  cost: {moments: moments(time), pan: frames(16.7), zoom: frames(16.7), weight: {heap: 1e7, nodes: 500}},
});

const good: Results = {
  sizes: {first: 50_000, interactive: 150_000},
  display: frames(16.7),
  startUp: {ours: moments(500), bareVis: moments(900), timelineJs: moments(1000)},
  inMemory: {ours: 400, bareVis: 8000},
  tasks: {ours: moments(250), bareVis: moments(200)},
  scrolling: frames(16.7),
  growth: [
    grown('ours', 'YAML', 10_000, 800),
    grown('ours', 'Parquet', 1_000_000, 1500),
    grown('bareVis', 'JSON', 10_000, 8000),
    {side: 'timelineJs', source: 'JSON', count: 10_000, cost: null},
  ],
};

const failing = (results: Partial<Results>): string[] =>
  rowsOf({...good, ...results}).flatMap(({what, holds}) => (holds ? [] : [what]));

describe('the rows of the bench', () => {
  it('hold at their bounds', () => {
    expect(failing({})).to.deep.equal([]);
  });

  const worse: readonly (readonly [string, Partial<Results>, string])[] = [
    ['one byte too many', {sizes: {first: 50_001, interactive: 150_000}}, 'script to the first events, gzip'],
    [
      'a slower start',
      {startUp: {...good.startUp, ours: {...moments(501)}}},
      '20 events, slow line and machine: first events',
    ],
    [
      'more than a twentieth',
      {inMemory: {ours: 401, bareVis: 8000}},
      '10,000 events in memory: first drawing',
    ],
    ['a long task', {tasks: {ours: moments(251), bareVis: moments(200)}}, 'longest task, 2,000 events'],
    ['a slow page', {scrolling: frames(33)}, 'ten timelines of 1,000: median frame scrolling'],
    ['nothing drawn', {growth: good.growth.filter(({count}) => count < 1e6)}, '1,000,000 events'],
  ];
  for (const [name, results, what] of worse) {
    it(`do not hold with ${name}`, () => {
      expect(failing(results)).to.deep.equal([what]);
    });
  }

  it('never take what was not measured for fast', () => {
    const none = good.growth.filter(({side}) => side === 'timelineJs');
    expect(failing({growth: none})).to.include('the same: median frame while panning');
  });
});

describe('the report of the bench', () => {
  it('says which rows do not hold, and who was out of patience', () => {
    const text = report({...good, inMemory: {ours: 4000, bareVis: 8000}});
    expect(text).to.match(/10,000 events in memory.*= 0\.500.*does not hold/);
    expect(text).to.match(/TimelineJS 3 +\| 10,000 +\| out of patience/);
  });

  it('takes the place of the results before', () => {
    const page = (tables: string) =>
      `# Speed\n\n<!-- measured -->\n\n${tables}\n\n<!-- end of what was measured -->\n\nMore.\n`;
    expect(withTables(page('old'), '| new |\n')).to.equal(page('| new |'));
    expect(() => withTables('# Speed\n', '| new |')).to.throw('has no <!-- measured -->');
  });

  it('draws a point for each cost that was measured, in each of the pictures', () => {
    expect(curves(good.growth).match(/<circle/g)).to.have.length(3 * 3);
  });
});
