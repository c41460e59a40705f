import {expect} from 'chai';
import type {ColumnSource} from 'hyparquet-writer';
import '../../../src/model/words/all-rare-words.js';
import {formatHistoricalDate} from '../../../src/model/words/format-historical-date.js';
import {extentOf} from '../../../src/view-model/picture/extent.js';
import {EDGE_KINDS, NO_LANE, PRECISIONS} from '../../../src/view-model/events/event-columns.js';
import {open, readAll, table} from '../../support/parquet.js';

const DAY = 86_400_000;
const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const titles = (count: number): ColumnSource => ({
  name: 'title',
  type: 'STRING',
  data: Array.from({length: count}, (_, index) => `Event ${index}`),
});

describe('a table of another writer', () => {
  const types: readonly [what: string, data: ColumnSource][] = [
    [
      'times',
      {name: 'earliest', type: 'TIMESTAMP', data: [new Date(day('1955-01-17')), new Date(day('1913-02-01'))]},
    ],
    [
      '64-bit milliseconds',
      {name: 'earliest', type: 'INT64', data: [BigInt(day('1955-01-17')), BigInt(day('1913-02-01'))]},
    ],
    ['doubles', {name: 'EARLIEST', type: 'DOUBLE', data: [day('1955-01-17'), day('1913-02-01')]}],
    ['EDTF', {name: 'earliest', type: 'STRING', data: ['1955-01-17', '1913-02-01']}],
  ];
  for (const [what, column] of types) {
    it(`tells dates by ${what}`, async () => {
      const {store} = await open(table([titles(2), column]));
      expect([...store.columns.begins]).to.deep.equal([day('1955-01-17'), day('1913-02-01')]);
      expect([...store.columns.ends]).to.deep.equal([day('1955-01-18'), day('1913-02-02')]);
      await store.read([0, 1]);
      expect(store.eventAt(0)?.date.edtf).to.equal('1955-01-17');
      expect(store.timeline.events.map(({title}) => title)).to.deep.equal(['Event 1', 'Event 0']);
    });
  }

  it('needs no metadata: its title is the name of the file, its lanes are those of the column', async () => {
    const columns: ColumnSource[] = [
      titles(3),
      {name: 'earliest', type: 'INT64', data: [0n, 1n, 2n]},
      {name: 'lane', type: 'STRING', data: ['B lane', 'a', 'B lane']},
    ];
    const {store, diagnostics} = await open(table(columns));
    expect(diagnostics).to.deep.equal([]);
    expect(store.timeline.title).to.equal('some events');
    expect(store.timeline.lanes).to.deep.equal([
      {id: 'b-lane', name: 'B lane'},
      {id: 'a', name: 'a'},
    ]);
    await store.read([0]);
    expect(store.eventAt(0)).to.deep.include({id: 'row-1', lanes: ['b-lane']});
    expect(await store.find('row-3')).to.equal(2);
    expect(await store.find('row-4')).to.equal(null);
  });

  const ends: readonly [
    told: {earliest?: string; latest?: string; start_edge?: string; end_edge?: string; precision?: string},
    begins: string | number,
    ends: string | number,
    edges: string,
    edtf: string,
  ][] = [
    [{earliest: '1955-01-17'}, '1955-01-17', '1955-01-18', 'sharp sharp', '1955-01-17'],
    [{earliest: '1955-01-01', precision: 'month'}, '1955-01-01', '1955-02-01', 'sharp sharp', '1955-01'],
    [{earliest: '1955-01-01', precision: 'year'}, '1955-01-01', '1956-01-01', 'sharp sharp', '1955'],
    [{earliest: '1950-01-01', precision: 'decade'}, '1950-01-01', '1960-01-01', 'sharp sharp', '195X'],
    [
      {earliest: '1900-01-01', precision: 'century', start_edge: 'soft'},
      '1900-01-01',
      '2000-01-01',
      'soft soft',
      '19XX~',
    ],
    [
      {earliest: '1955-01-17', latest: '1955-02-01'},
      '1955-01-17',
      '1955-02-02',
      'sharp sharp',
      '1955-01-17/1955-02-01',
    ],
    [{earliest: '1955-01-17', end_edge: 'open'}, '1955-01-17', Infinity, 'sharp open', '1955-01-17/..'],
    [
      {earliest: '1955-01-17', end_edge: 'unknown'},
      '1955-01-17',
      '1955-01-18',
      'sharp unknown',
      '1955-01-17/',
    ],
    [{latest: '1955-01-17'}, '1955-01-17', '1955-01-18', 'unknown sharp', '/1955-01-17'],
    [{latest: '1955-01-17', start_edge: 'open'}, -Infinity, '1955-01-18', 'open sharp', '../1955-01-17'],
    [{earliest: '1955-01-17', latest: '1955-01-01'}, '1955-01-17', day('1955-01-17') + 1, 'sharp sharp', ''],
    [{}, NaN, NaN, 'unknown unknown', ''],
  ];
  for (const [told, begins, end, edges, edtf] of ends) {
    it(`reads ${JSON.stringify(told)}`, async () => {
      const text = (name: 'start_edge' | 'end_edge' | 'precision'): ColumnSource => ({
        ...{name, type: 'STRING', data: [told[name] ?? null] as string[]},
      });
      const moment = (name: 'earliest' | 'latest'): ColumnSource => {
        const own = told[name];
        // A last moment that is a time is the last millisecond.
        const more = name === 'latest' ? DAY - 1 : 0;
        return {name, type: 'DOUBLE', data: [own === undefined ? null : day(own) + more] as number[]};
      };
      const {store} = await open(
        table([
          titles(1),
          moment('earliest'),
          moment('latest'),
          text('start_edge'),
          text('end_edge'),
          text('precision'),
        ]),
      );
      const {columns} = store;
      const expected = (time: string | number) => (typeof time === 'string' ? day(time) : time);
      expect([columns.begins[0], columns.ends[0]]).to.deep.equal([expected(begins), expected(end)]);
      expect(`${EDGE_KINDS[columns.startEdge[0]!]} ${EDGE_KINDS[columns.endEdge[0]!]}`).to.equal(edges);
      await store.read([0]);
      if (edtf !== '') expect(store.eventAt(0)?.date.edtf).to.equal(edtf);
      expect(store.eventAt(0)?.title).to.equal('Event 0');
    });
  }

  it('may have events without any date, which stand in lists alone', async () => {
    const {store, later} = await open(
      table([titles(2), {name: 'earliest', type: 'DOUBLE', data: [null, 0] as number[]}]),
    );
    await readAll(store);
    const {date, title} = store.eventAt(0)!;
    expect([title, extentOf(date), formatHistoricalDate(date, 'en')]).to.deep.equal([
      'Event 0',
      null,
      'year not known',
    ]);
    expect(store.columns.begins[0]).to.deep.equal(NaN);
    expect(later.map(({code, line}) => [code, line])).to.deep.include(['missing-key', 1]);
  });

  it('tells a time that is not of midnight as a time', async () => {
    const {store} = await open(
      table([titles(1), {name: 'earliest', type: 'INT64', data: [BigInt(day('1955-01-17') + 3_600_000)]}]),
    );
    await store.read([0]);
    expect(PRECISIONS[store.columns.precision[0]!]).to.equal('time');
    expect(store.eventAt(0)?.date.edtf).to.equal('1955-01-17T01:00:00Z');
  });

  it('reaches years that times of nanoseconds do not', async () => {
    const {store} = await open(
      table([titles(2), {name: 'earliest', type: 'INT64', data: [BigInt(Date.UTC(-43, 2, 15)), 10n ** 16n]}]),
    );
    await store.read([0, 1]);
    expect(store.eventAt(0)?.date.edtf).to.equal('-0043-03-15');
    expect(store.columns.begins[1]).to.equal(8.64e15);
    expect(store.eventAt(1)).to.not.equal(undefined);
  });

  it('may have lists, words between spaces, JSON and maps', async () => {
    const head = JSON.stringify({
      ...{title: 'T', agents: {kim: {name: 'Kim'}, yudin: {name: 'Yudin'}}, lanes: {a: 'A', b: 'B'}},
    });
    const columns: ColumnSource[] = [
      titles(1),
      {name: 'earliest', type: 'INT64', data: [0n]},
      {name: 'agents', type: 'STRING', data: ['kim yudin']},
      {name: 'tags', type: 'STRING', data: ['["visit","talks"]']},
      {name: 'evidence', type: 'JSON', data: [[{url: 'https://example.org/', page: 3, quote: null}]]},
      {name: 'image', type: 'STRING', data: ['{"url":"a.png","alt":"A picture"}']},
      {name: 'relations', type: 'STRING', data: ['[{"type":"references","target":"anything"}]']},
    ];
    const {store, later} = await open(table(columns, head));
    await store.read([0]);
    expect(later).to.deep.equal([]);
    expect(store.eventAt(0)).to.deep.include({
      agents: ['kim', 'yudin'],
      tags: ['visit', 'talks'],
      evidence: [{url: 'https://example.org/', page: 3, stance: 'supports'}],
      image: {url: 'https://example.org/files/a.png', alt: 'A picture'},
      relations: [{type: 'references', target: 'anything'}],
    });
  });

  it('is checked by the rules of the file format, each finding at its row', async () => {
    const columns: ColumnSource[] = [
      {name: 'title', type: 'STRING', data: ['One', '', 'Three', 'Four', 'Five'] as string[]},
      {name: 'earliest', type: 'INT64', data: [0n, 1n, 2n, 3n, 4n]},
      {name: 'date', type: 'STRING', data: ['1970-01-01', null, '13/08/1961', null, null] as string[]},
      {name: 'status', type: 'STRING', data: ['actual', 'actual', 'actual', 'palnned', 'planned']},
      {name: 'lane', type: 'STRING', data: ['a', 'a', 'z', 'a', 'a']},
      {name: 'agents', type: 'STRING', data: ['nobody', null, null, null, null] as string[]},
    ];
    const {store, diagnostics, later} = await open(table(columns, '{"title":"T","lanes":{"a":"A"}}'));
    expect(diagnostics.map(({code, line}) => [code, line])).to.have.deep.members([
      ['bad-choice', 4],
      ['unknown-lane', 3],
    ]);
    expect(store.columns.lane[2]).to.equal(NO_LANE);
    await readAll(store);
    expect(later.map(({code, line}) => [code, line])).to.have.deep.members([
      ['unknown-agent', 1],
      ['missing-key', 2],
      ['bad-date', 3],
    ]);
    // They stand with what the columns know.
    expect(store.timeline.events).to.have.length(5);
    expect(store.eventAt(1)?.title).to.equal('row-2');
    expect(store.eventAt(2)?.date.earliest).to.equal(2);
  });

  it('may name two events alike: the second goes by its row', async () => {
    const columns: ColumnSource[] = [
      titles(3),
      {name: 'earliest', type: 'INT64', data: [0n, 1n, 2n]},
      {name: 'id', type: 'INT64', data: [7n, 7n, 8n]},
    ];
    const {store} = await open(table(columns, undefined, 1));
    await store.read([0]);
    await store.read([1, 2]);
    expect([0, 1, 2].map(position => store.eventAt(position)?.id)).to.deep.equal(['7', 'row-2', '8']);
    expect(await store.find('8')).to.equal(2);
  });
});
