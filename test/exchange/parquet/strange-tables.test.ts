import {expect} from 'chai';
import type {ColumnSource} from 'hyparquet-writer';
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
      const {store} = await open(table(columns, head));
      await store.read([0]);
      expect(store.eventAt(0)?.title).to.equal('Event 0');
      expect(({} as {name?: string}).name).to.equal(undefined);
    });
  }

  it('of a newer version is refused', async () => {
    const columns: ColumnSource[] = [titles(1), {name: 'earliest', type: 'INT64', data: [0n]}];
    const error: unknown = await open(table(columns, '{"version":7}')).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(LoadError);
  });
});
