import {expect} from 'chai';
import type {SchemaElement} from 'hyparquet';
import {parquetWriteBuffer, type ColumnSource} from 'hyparquet-writer';
import {openParquet} from '../../../src/exchange/parquet/open-parquet.js';
import {LoadError} from '../../../src/load/load-error.js';
import {open, table} from '../../support/parquet.js';

const titles = (count: number): ColumnSource => ({
  name: 'title',
  type: 'STRING',
  data: Array.from({length: count}, (_, index) => `Event ${index}`),
});

describe('a table that is no timeline, or has a strange head', () => {
  const wrong: readonly [what: string, columns: ColumnSource[], said: RegExp][] = [
    ['no title', [{name: 'earliest', type: 'INT64', data: [0n]}], /no column title/],
    ['no dates', [titles(1)], /no column earliest/],
    [
      'a truth for a date',
      [titles(1), {name: 'earliest', type: 'BOOLEAN', data: [true]}],
      /earliest tells no dates/,
    ],
    [
      'a 32-bit number for a date',
      [titles(1), {name: 'earliest', type: 'INT32', data: [1]}],
      /earliest tells no dates/,
    ],
  ];
  for (const [what, columns, said] of wrong) {
    it(`is refused with ${what}`, async () => {
      const error: unknown = await open(table(columns)).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(LoadError).and.include({code: 'wrong-columns'});
      expect((error as LoadError).message).to.match(said);
    });
  }

  const heads: readonly [what: string, head: string][] = [
    ['no JSON', '{"title": '],
    ['a list', '[1, 2]'],
    ['nothing', ''],
    [
      'ids that objects have',
      '{"lanes":{"__proto__":"P","constructor":"C"},"agents":{"__proto__":{"name":"N"}}}',
    ],
    ['nesting without end', '{"a":'.repeat(5_000)],
    ['sixteen million characters', `{"title":"${'x'.repeat(16_000_001)}"}`],
  ];
  for (const [what, head] of heads) {
    it(`survives metadata with ${what}`, async () => {
      const columns: ColumnSource[] = [titles(1), {name: 'earliest', type: 'INT64', data: [0n]}];
      const {store, diagnostics} = await open(table(columns, head));
      await store.read([0]);
      expect(store.eventAt(0)?.title).to.equal('Event 0');
      expect(({} as {name?: string}).name).to.equal(undefined);
      if (head.length > 16_000_000) expect(diagnostics.map(({code}) => code)).to.deep.equal(['too-large']);
    });
  }

  it('of a newer version is refused', async () => {
    const columns: ColumnSource[] = [titles(1), {name: 'earliest', type: 'INT64', data: [0n]}];
    const error: unknown = await open(table(columns, '{"version":7}')).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(LoadError);
  });
});

describe('dates within the structs of a list', () => {
  it('are read as days, whatever their type is', async () => {
    const leaf = (name: string, more: Partial<SchemaElement>): SchemaElement => ({
      ...{name, repetition_type: 'OPTIONAL', ...more},
    });
    const schema: SchemaElement[] = [
      {name: 'root', num_children: 3},
      leaf('title', {type: 'BYTE_ARRAY', converted_type: 'UTF8'}),
      leaf('earliest', {type: 'INT32', converted_type: 'DATE'}),
      leaf('evidence', {num_children: 1, converted_type: 'LIST', logical_type: {type: 'LIST'}}),
      {name: 'list', repetition_type: 'REPEATED', num_children: 1},
      leaf('element', {num_children: 2}),
      leaf('url', {type: 'BYTE_ARRAY', converted_type: 'UTF8'}),
      leaf('date', {type: 'INT32', converted_type: 'DATE'}),
    ];
    const day = new Date('1955-01-24');
    const columnData = [
      {name: 'title', data: ['A']},
      {name: 'earliest', data: [day]},
      {name: 'evidence', data: [[{url: 'https://example.org/', date: day}]]},
    ];
    const {store, later} = await open(parquetWriteBuffer({columnData, schema}));
    await store.read([0]);
    expect(store.eventAt(0)?.evidence[0]?.date?.edtf).to.equal('1955-01-24');
    expect(store.eventAt(0)?.date.edtf).to.equal('1955-01-24');
    expect(later).to.deep.equal([]);
  });
});

describe('the name of a file without a title', () => {
  const cases: readonly [url: string, title: string][] = [
    ['https://example.org/some-events.parquet', 'some events'],
    ['https://example.org/%E7%94%B5%E6%8A%A5.parquet', '电报'],
    ['https://example.org/100%-of-it.parquet', '100% of it'],
    ['https://example.org/', 'Timeline'],
  ];
  for (const [url, title] of cases) {
    it(`is taken from ${url}`, async () => {
      const bytes = table([titles(1), {name: 'earliest', type: 'INT64', data: [0n]}]);
      expect((await openParquet(url, {bytes})).store.timeline.title).to.equal(title);
    });
  }
});
