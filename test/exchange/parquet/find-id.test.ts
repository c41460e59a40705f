/** Events by their ids, with and without a directory that can be trusted. */
import {expect} from 'chai';
import {parquetMetadata} from 'hyparquet';
import {parquetWriteBuffer, type ColumnSource} from 'hyparquet-writer';
import {IDS_KEY, readPage, writePage, type IdDirectoryHead} from '../../../src/exchange/parquet/id-pages.js';
import type {EventStore} from '../../../src/view-model/events/event-store.js';
import {makeTimeline} from '../../support/make-timeline.js';
import {open, table, toParquet} from '../../support/parquet.js';

const IDS = [
  'a',
  'Ä',
  'é',
  'e\u0301',
  '电报',
  '😀',
  ' ',
  '__proto__',
  'row-2',
  'x'.repeat(200),
  'a b/c#d',
  '0',
];

function timelineOf(ids: readonly string[]) {
  return makeTimeline({
    events: ids.map((id, place) => ({id, title: `Title ${place}`, date: `19${String(10 + place)}`})),
  });
}

async function titleOf(store: EventStore, id: string): Promise<string | null> {
  const position = await store.find(id);
  if (position === null) return null;
  await store.read([position]);
  return store.eventAt(position)!.title;
}

/** What the metadata says of the directory, and its bytes, to be changed in place. */
function directoryIn(file: ArrayBuffer): {readonly head: IdDirectoryHead; readonly page: Uint8Array} {
  const {key_value_metadata: metadata} = parquetMetadata(file);
  const head = JSON.parse(metadata!.find(({key}) => key === IDS_KEY)!.value!) as IdDirectoryHead;
  // Of so few events there is one page.
  const length = Uint8Array.from(atob(head.pages), letter => letter.charCodeAt(0))[4]!;
  return {head, page: new Uint8Array(file, head.start, length)};
}

describe('an event of a Parquet file', () => {
  it('is found by its id, whatever that is made of', async () => {
    const file = await toParquet(timelineOf(IDS), 5);
    for (const [place, id] of IDS.entries()) {
      const {store} = await open(file);
      expect(await titleOf(store, id), id).to.equal(`Title ${place}`);
    }
    const {store} = await open(file);
    for (const id of ['A', 'aa', '', '\ud800', '😁', 'constructor', 'row-0', 'row-13']) {
      expect(await store.find(id), id).to.equal(null);
    }
  });

  it('is the first of those with its id', async () => {
    const {store} = await open(await toParquet(timelineOf(['a', 'b', 'c', 'b', 'c', 'b']), 2));
    expect([await store.find('b'), await store.find('c')]).to.deep.equal([1, 2]);
  });

  it('is told from one whose id has the same hash', async () => {
    // FNV-1a of both is 0x5e4daa9d.
    const {store} = await open(await toParquet(timelineOf(['liquid', 'b', 'costarring', 'd']), 2));
    expect(await titleOf(store, 'costarring')).to.equal('Title 2');
    expect(await titleOf(store, 'liquid')).to.equal('Title 0');
    const {store: other} = await open(await toParquet(timelineOf(['liquid', 'b']), 2));
    expect(await other.find('costarring')).to.equal(null);
  });

  describe('that somebody would like to have', () => {
    /** Ids that go against the dates, so that no statistics tell where one is; `spread` in every row group. */
    const columns = (count: number, spread: boolean): ColumnSource[] => [
      {name: 'title', type: 'STRING', data: Array.from({length: count}, (_, at) => `Title ${at}`)},
      {
        name: 'earliest',
        type: 'INT64',
        data: Array.from({length: count}, (_, at) => BigInt(at) * 86_400_000n),
      },
      {
        ...{name: 'id', type: 'STRING'},
        data: Array.from({length: count}, (_, at) =>
          spread ? `${at === 9 ? 'm' : at % 2 === 0 ? 'a' : 'z'}${at}` : `e${at}`,
        ),
      },
    ];

    it('is sought where the statistics name few row groups, and not where they name many', async () => {
      for (const [spread, found] of [
        [false, 9],
        [true, null],
      ] as const) {
        const {store} = await open(table(columns(20, spread), undefined, 2));
        const id = spread ? 'm9' : 'e9';
        expect(await store.find(id, {cheaply: true})).to.equal(found);
        expect(await store.find(id)).to.equal(9);
      }
    });

    it('is sought in any file that has a directory', async () => {
      const {store} = await open(await toParquet(timelineOf(IDS), 1));
      expect(await store.find('é', {cheaply: true})).to.equal(IDS.indexOf('é'));
    });
  });

  it('that is not there is sought once', async () => {
    const bytes = await toParquet(timelineOf(IDS), 5);
    let reads = 0;
    const counted = Object.assign(bytes, {
      slice: (...range: [number, number?]) => (reads++, ArrayBuffer.prototype.slice.apply(bytes, range)),
    });
    const {store} = await open(counted);
    expect(await store.find('nowhere')).to.equal(null);
    reads = 0;
    expect(await store.find('nowhere')).to.equal(null);
    expect(reads).to.equal(0);
  });

  it('is none in a file without any', async () => {
    const {store} = await open(await toParquet(timelineOf([])));
    expect(await store.find('a')).to.equal(null);
  });

  it('is not an event that is called otherwise, once that has been read', async () => {
    const {store} = await open(await toParquet(timelineOf(['a', 'b']), 2));
    await store.read([0, 1]);
    expect(await store.find('row-1')).to.equal(null);
  });

  describe('with a directory that lies', () => {
    it('is found where the directory names another row group', async () => {
      const file = await toParquet(timelineOf(IDS), 5);
      const {page} = directoryIn(file);
      page.set(writePage(readPage(page)!.map(({hash, group}) => ({hash, group: (group + 1) % 3}))));
      for (const [place, id] of IDS.entries()) {
        const {store} = await open(file);
        expect(await titleOf(store, id), id).to.equal(`Title ${place}`);
      }
      const {store} = await open(file);
      expect(await store.find('nowhere')).to.equal(null);
    });

    it('is found where other bytes are in its place', async () => {
      const file = await toParquet(timelineOf(IDS), 5);
      directoryIn(file).page.fill(0xff);
      const {store} = await open(file);
      for (const [place, id] of IDS.entries())
        expect(await titleOf(store, id), id).to.equal(`Title ${place}`);
    });

    it('is found in a file that another writer made of one with a directory', async () => {
      const {head} = directoryIn(await toParquet(timelineOf(IDS), 5));
      const count = IDS.length;
      const file = parquetWriteBuffer({
        columnData: [
          {name: 'title', type: 'STRING', data: IDS.map((_, place) => `Other ${place}`)},
          {name: 'earliest', type: 'INT64', data: IDS.map((_, place) => BigInt(place))},
          {name: 'id', type: 'STRING', data: IDS.toReversed()},
        ],
        kvMetadata: [{key: IDS_KEY, value: JSON.stringify(head)}],
        rowGroupSize: 5,
      });
      const {store} = await open(file);
      for (const [place, id] of IDS.entries()) {
        expect(await titleOf(store, id), id).to.equal(`Other ${count - 1 - place}`);
      }
    });
  });
});
