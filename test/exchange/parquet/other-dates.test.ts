/** Dates as other writers have them: midnights for days, numbers for years, texts that are none. */
import {expect} from 'chai';
import type {ColumnSource} from 'hyparquet-writer';
import '../../../src/model/all-guesses.js';
import {asKnown} from '../../../src/view-model/as-known.js';
import {parseHistoricalDate} from '../../../src/model/historical-date.js';
import type {EventStore} from '../../../src/view-model/events/event-store.js';
import {open, readAll, table} from '../../support/parquet.js';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const titles = (count: number): ColumnSource => ({
  name: 'title',
  type: 'STRING',
  data: Array.from({length: count}, (_, index) => `Event ${index}`),
});
const texts = (name: string, ...data: (string | null)[]): ColumnSource => ({
  ...{name, type: 'STRING', data: data as string[]},
});
const numbers = (name: string, ...data: (number | null)[]): ColumnSource => ({
  ...{name, type: 'DOUBLE', data: data as number[]},
});
const integers = (name: string, ...data: (number | null)[]): ColumnSource => ({
  ...{name, type: 'INT64', data: data.map(value => (value === null ? null : BigInt(value))) as bigint[]},
});
const times = (name: string, ...data: (string | null)[]): ColumnSource => ({
  name,
  type: 'TIMESTAMP',
  data: data.map(text => (text === null ? null : new Date(text))) as Date[],
});

function dates(store: EventStore): (string | undefined)[] {
  return Array.from({length: store.columns.size}, (_, position) => store.eventAt(position)?.date.edtf);
}

describe('days that are written as times of midnight', () => {
  const cases: readonly [
    earliest: string | null,
    latest: string | null,
    precision: string | null,
    edtf: string,
  ][] = [
    ['1955-01-17T00:00Z', '1955-01-17T00:00Z', null, '1955-01-17'],
    ['1955-01-17T00:00Z', '1955-01-20T00:00Z', null, '1955-01-17/1955-01-20'],
    ['1955-01-01T00:00Z', '1955-01-31T00:00Z', 'month', '1955-01'],
    [null, '1955-01-17T00:00Z', null, '/1955-01-17'],
    ['1955-01-17T00:00Z', '1955-01-17T23:59:59.999Z', null, '1955-01-17'],
    ['1955-01-17T00:00Z', '1955-01-17T00:00Z', 'time', '1955-01-17T00:00:00Z'],
    ['1955-01-16T10:00Z', '1955-01-17T00:00Z', null, '1955-01-16T10:00:00Z/1955-01-17T00:00:00Z'],
  ];
  for (const [earliest, latest, precision, edtf] of cases) {
    it(`are read from ${earliest ?? 'nothing'} to ${latest ?? 'nothing'}, ${precision ?? 'no precision'}`, async () => {
      const columns = [times('earliest', earliest), times('latest', latest), texts('precision', precision)];
      const {store, diagnostics, later} = await open(table([titles(1), ...columns]));
      await readAll(store);
      expect(dates(store)).to.deep.equal([edtf]);
      expect([...diagnostics, ...later]).to.deep.equal([]);
    });
  }
});

describe('numbers', () => {
  for (const [what, column] of [
    ['whole', integers],
    ['floating', numbers],
  ] as const) {
    it(`that may all be years are years, ${what} ones`, async () => {
      const {store} = await open(
        table(
          [
            ...[
              titles(6),
              column('earliest', 1955, -43, 0, 1950, null, 1949),
              texts('precision', ...[null, null, null, 'decade', null, null]),
            ],
            ...[
              column('latest', null, null, null, null, 1960, 1951),
              column('outcome_known', 1956, null, null, null, null, null),
            ],
            texts('status', 'planned', ...Array.from({length: 5}, () => 'actual')),
          ],
          undefined,
          2,
        ),
      );
      await readAll(store);
      expect(dates(store)).to.deep.equal(['1955', '-0043', '0000', '195X', '/1960', '1949/1951']);
      expect(store.columns.begins[0]).to.equal(day('1955-01-01'));
      expect(store.eventAt(0)?.outcomeKnown?.edtf).to.equal('1956');
    });
  }

  it('of which one can be no year are milliseconds, as are those that are hardly one', async () => {
    const {store} = await open(
      table([titles(2), integers('earliest', 1955, day('1955-01-17'))], undefined, 1),
    );
    expect([...store.columns.begins]).to.deep.equal([1955, day('1955-01-17')]);
    const {store: other} = await open(table([titles(2), integers('earliest', 0, 99)]));
    expect([...other.columns.begins]).to.deep.equal([0, 99]);
  });

  it('tell years in one column and days in another', async () => {
    const {store} = await open(
      table([titles(1), times('earliest', '1955-01-17'), integers('known_from', 1956)]),
    );
    await readAll(store);
    expect(store.columns.known?.[0]).to.equal(day('1956-01-01'));
    expect(dates(store)).to.deep.equal(['1955-01-17']);
  });
});

describe('values that can stand in no column of dates', () => {
  const told = (found: readonly {code: string; line: number; message: string}[]) =>
    found.map(({code, line, message}) => [code, line, /`([^`]*)`/.exec(message)?.[1]]);

  it('are told when the file is opened, and not once more when their rows are read', async () => {
    const {store, diagnostics, later} = await open(
      table([
        ...[titles(5), texts('earliest', '17.1.1955', '1955', '1955-01-20', '1955', '1955')],
        ...[
          texts('latest', null, 'later', '1955-01-17', null, null),
          texts('known_from', null, null, null, '17.1.1956', null),
        ],
        ...[
          texts('start_edge', null, null, null, null, 'blurred'),
          texts('precision', null, null, null, null, 'weekly'),
        ],
      ]),
    );
    expect(told(diagnostics)).to.have.deep.members([
      ['bad-date', 1, 'date'],
      ['bad-date', 2, 'date'],
      ['bad-date', 3, 'date'],
      ['bad-date', 4, 'known'],
      ['bad-choice', 5, 'blurred'],
      ['bad-choice', 5, 'weekly'],
    ]);
    expect(diagnostics.map(({message}) => message).join())
      .to.include('17.1.1955')
      .and.include('later');
    await readAll(store);
    expect(later).to.deep.equal([]);
    // They stand with what is left to be known of them.
    expect(dates(store).slice(1)).to.deep.equal(['1955', '1955-01-20T00:00:00Z', '1955', '1955']);
    expect(store.eventAt(0)?.title).to.equal('Event 0');
  });

  it('are told of each row in the end, however many there are', async () => {
    const count = 50;
    const dates = Array.from({length: count}, (_, row) => `no date ${row}`);
    const {store, diagnostics, later} = await open(table([titles(count), texts('earliest', ...dates)]));
    expect(diagnostics).to.have.length(20);
    await readAll(store);
    expect(new Set([...diagnostics, ...later].map(({line}) => line)).size).to.equal(count);
    expect(later.every(({code}) => code === 'bad-date')).to.equal(true);
  });

  it('are none where nothing is said', async () => {
    const {diagnostics} = await open(
      table([titles(1), numbers('earliest', 0), texts('latest', ' '), texts('precision', '')]),
    );
    expect(diagnostics).to.deep.equal([]);
  });
});

describe('from when an event is known', () => {
  const head = JSON.stringify({
    ...{title: 'T', documents: {report: {title: 'Report', date: '1960-01-01', url: 'https://example.org/'}}},
  });
  const evidence = (count: number) =>
    texts('evidence', ...Array.from({length: count}, () => '[{"document":"report"}]'));
  const shown = (store: EventStore, text: string) =>
    asKnown(store.timeline, parseHistoricalDate(text)).events.map(({title}) => title);

  it('is always, where no column says otherwise, whatever the documents of the row are', async () => {
    const {store} = await open(table([titles(1), times('earliest', '1955-01-17'), evidence(1)], head));
    await readAll(store);
    expect([store.columns.known, store.eventAt(0)?.known]).to.deep.equal([null, null]);
    expect(shown(store, '1955-02-01')).to.deep.equal(['Event 0']);
  });

  it('is what the column says, also once the event has been read', async () => {
    const known = times('known_from', '1956-01-01', null, '1957-05-01T10:30:00Z');
    const {store} = await open(
      table(
        [titles(3), times('earliest', '1955-01-17', '1955-01-18', '1955-01-19'), known, evidence(3)],
        head,
      ),
    );
    await readAll(store);
    expect([0, 1, 2].map(at => store.eventAt(at)?.known?.edtf)).to.deep.equal([
      '1956-01-01',
      undefined,
      '1957-05-01T10:30:00Z',
    ]);
    for (const [text, count] of [
      ['1955-12-31', 1],
      ['1956-01-01', 2],
      ['1957-05-01', 3],
    ] as const) {
      expect(shown(store, text), text).to.have.length(count);
      const by = parseHistoricalDate(text).latest;
      expect(store.columns.known!.filter(from => from <= by)).to.have.length(count);
    }
  });
});

describe('ids that several rows have', () => {
  const columns = (...ids: string[]): ColumnSource[] => [
    ...[
      titles(ids.length),
      times('earliest', ...ids.map((_, row) => `1955-01-${String(row + 1).padStart(2, '0')}`)),
    ],
    texts('id', ...ids),
  ];
  const ids = (store: EventStore) =>
    Array.from({length: store.columns.size}, (_, at) => store.eventAt(at)?.id);

  it('are the first one’s, however many are read together, and found as such', async () => {
    for (const rowsOfGroup of [1, 2, 5]) {
      const {store, later} = await open(table(columns('a', 'b', 'a', 'b', 'a'), undefined, rowsOfGroup));
      await store.read([4, 2, 3, 1, 0]);
      expect(ids(store), String(rowsOfGroup)).to.deep.equal(['a', 'b', 'row-3', 'row-4', 'row-5']);
      for (const [position, id] of ids(store).entries()) expect(await store.find(id!), id).to.equal(position);
      expect(await store.find('a-2')).to.equal(null);
      expect(later).to.deep.equal([]);
    }
  });

  it('are found by their rows before anything has been read', async () => {
    const {store} = await open(table(columns('a', 'b', 'a'), undefined, 1));
    expect([await store.find('row-1'), await store.find('row-3')]).to.deep.equal([null, 2]);
    await store.read([2]);
    await store.read([0]);
    expect(ids(store)).to.deep.equal(['a', undefined, 'row-3']);
  });

  it('may be the words for other rows', async () => {
    const {store} = await open(table(columns('row-2', 'row-2', 'row-2-2'), undefined, 3));
    await readAll(store);
    expect(new Set(ids(store)).size).to.equal(3);
    for (const [position, id] of ids(store).entries()) expect(await store.find(id!), id).to.equal(position);
  });

  it('are told of once where a row is read for two at once', async () => {
    const {store, later} = await open(
      table(
        [titles(1), times('earliest', '1955-01-17'), texts('agents', 'nobody')],
        '{"agents":{"a":{"name":"A"}}}',
      ),
    );
    await Promise.all([store.read([0]), store.read([0])]);
    expect(later.map(({code}) => code)).to.deep.equal(['unknown-agent']);
  });
});
