import {expect} from 'chai';
import type {Footer} from '../../../src/exchange/parquet/footer.js';
import {hashId} from '../../../src/exchange/parquet/hash-id.js';
import {IdDirectory} from '../../../src/exchange/parquet/id-directory.js';
import {ENTRIES_OF_PAGE, IDS_KEY, readPage, writePage} from '../../../src/exchange/parquet/id-pages.js';
import {IdGatherer} from '../../../src/exchange/parquet/write-ids.js';
import type {RangeFile} from '../../../src/load/load-range.js';
import {randomNumbers} from '../../bench/generate.js';

/** Where it begins in the file. */
const START = 40;

interface Written {
  readonly bytes: Uint8Array;
  readonly head: Record<string, unknown>;
  readonly groups: number;
  readonly rows: number;
}

function written(groups: readonly (readonly string[])[]): Written {
  const ids = new IdGatherer();
  for (const group of groups) ids.add(group);
  const {head, pages} = ids.finish(START)!;
  const bytes = new Uint8Array(START + pages.reduce((sum, page) => sum + page.length, 0));
  let at = START;
  for (const page of pages) {
    bytes.set(page, at);
    at += page.length;
  }
  return {bytes, head: {...head}, groups: groups.length, rows: groups.flat().length};
}

interface Read {
  readonly directory: IdDirectory | null;
  /** Bytes of each request. */
  readonly asked: number[];
}

/** @param text of the metadata, unless it is what was written. */
function read({bytes, head, groups, rows}: Written, text = JSON.stringify(head)): Read {
  const asked: number[] = [];
  const file: RangeFile = {
    ...{url: 'https://example.org/', size: bytes.length},
    read: (start, end) => {
      asked.push(end - start);
      return Promise.resolve(bytes.slice(start, end).buffer);
    },
  };
  // Of the footer nothing else is looked at.
  const footer = {
    ...{rows, groups: Array.from({length: groups})},
    metadata: {key_value_metadata: [{key: IDS_KEY, value: text}]},
  } as unknown as Footer;
  return {directory: IdDirectory.of(file, footer), asked};
}

/** Ids with letters of all planes; some of them several times. */
function randomIds(count: number, random: () => number): readonly string[] {
  return Array.from({length: count}, () => {
    const length = 1 + Math.floor(random() * 4);
    const codes = Array.from({length}, () => {
      const code = Math.floor(random() * (random() < 0.7 ? 0x80 : 0x11_0000));
      return code >= 0xd800 && code <= 0xdfff ? 0x41 : code;
    });
    return String.fromCodePoint(...codes);
  });
}

describe('the hash of an id', () => {
  for (const [id, hash] of [
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ] as const) {
    it(`is that of FNV-1a, of “${id}”`, () => {
      expect(hashId(id)).to.equal(hash);
    });
  }
});

describe('a page of a directory of ids', () => {
  it('is read as it was written', () => {
    const entries = [0, 0, 1, 127, 128, 16_384, 2 ** 31, 2 ** 32 - 1].map((hash, place) => ({
      hash,
      group: place * 299_593,
    }));
    expect(readPage(writePage(entries))).to.deep.equal(entries);
    expect(readPage(new Uint8Array())).to.deep.equal([]);
  });

  for (const [what, bytes] of [
    ['that ends within an entry', [1]],
    ['that ends within a number', [1, 0x80]],
    ['with a number without an end', [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1]],
    ['with hashes of more than 32 bits', [0xff, 0xff, 0xff, 0xff, 0x1f, 0]],
  ] as const) {
    it(`is none ${what}`, () => {
      expect(readPage(Uint8Array.from(bytes))).to.equal(null);
    });
  }
});

describe('a directory of ids', () => {
  it('tells the row groups of every id, in one request, and of no other', async () => {
    const random = randomNumbers(1955);
    for (let round = 0; round < 8; round++) {
      const size = 1 + Math.floor(random() * 900);
      const groups = Array.from({length: 1 + Math.floor(random() * 12)}, () => randomIds(size, random));
      const {directory, asked} = read(written(groups));
      const all = new Set(groups.flat());
      const expected = new Map<number, Set<number>>();
      for (const [place, ids] of groups.entries()) {
        for (const id of ids) expected.set(hashId(id), (expected.get(hashId(id)) ?? new Set()).add(place));
      }
      const others = randomIds(100, random).filter(id => !all.has(id));
      for (const id of [...[...all].slice(0, 200), ...others]) {
        asked.length = 0;
        const places = [...(expected.get(hashId(id)) ?? [])];
        const found = await directory!.groupsWith(id);
        // Where very many have the same id, it is told by other means.
        expect(found, id).to.deep.equal(places.length > 4 ? null : places);
        expect(asked.length).to.be.at.most(1);
      }
    }
  }).timeout(60_000);

  it('finds an id whose hash goes over the end of a page', async () => {
    const ids = Array.from({length: ENTRIES_OF_PAGE * 3}, (_, index) => `e-${index}`);
    const sorted = [...ids].sort((a, b) => hashId(a) - hashId(b));
    const edge = sorted[ENTRIES_OF_PAGE - 1]!;
    // Once more in another group: the second one begins the next page.
    const {directory, asked} = read(written([ids, [edge]]));
    expect(await directory!.groupsWith(edge)).to.deep.equal([0, 1]);
    expect(asked).to.have.length(1);
    for (const id of [sorted[0]!, sorted.at(-1)!, sorted[ENTRIES_OF_PAGE]!]) {
      expect(await directory!.groupsWith(id)).to.deep.equal([0]);
    }
  });

  it('has room for nothing', async () => {
    const {directory, asked} = read(written([]));
    expect(await directory!.groupsWith('a')).to.deep.equal([]);
    expect(asked).to.deep.equal([]);
  });

  it('costs less than 4 bytes an event, and in the footer next to nothing', () => {
    const groups = Array.from({length: 40}, (_, group) =>
      Array.from({length: 5_000}, (_, row) => `event-${group * 5_000 + row}`),
    );
    const {bytes, head} = written(groups);
    expect((bytes.length - START) / 200_000).to.be.lessThan(4);
    expect(JSON.stringify(head).length).to.be.lessThan(1_000);
  });

  describe('that is not of the file', () => {
    const own = written([['a', 'b'], ['c']]);
    const heads: readonly (readonly [what: string, head: unknown])[] = [
      ['another version', {...own.head, version: 2}],
      ['another number of rows', {...own.head, rows: 4}],
      ['another number of row groups', {...own.head, groups: 3}],
      ['pages that are no text', {...own.head, pages: 1}],
      ['pages that are no Base64', {...own.head, pages: '%'}],
      ['half a page', {...own.head, pages: 'AAAA'}],
      ['pages past the end', {...own.head, start: own.bytes.length}],
      ['pages before the beginning', {...own.head, start: -40}],
      ['pages out of order', {...own.head, pages: btoa('\xff\xff\xff\xff\x01\x00\x00\x00\x00\x00\x01\x00')}],
      ['pages nowhere', {...own.head, start: 1e300}],
      ['nothing', null],
    ];
    for (const [what, head] of heads) {
      it(`is left aside for ${what}`, () => {
        expect(read(own, JSON.stringify(head)).directory).to.equal(null);
      });
    }

    it('is left aside for what is no JSON', () => {
      expect(read(own, '{').directory).to.equal(null);
    });

    it('is not trusted where something else stands in its place', async () => {
      const random = randomNumbers(7);
      const bytes = own.bytes.slice();
      for (let at = START; at < bytes.length; at++) bytes[at] = Math.floor(random() * 256);
      expect(await read({...own, bytes}).directory!.groupsWith('a')).to.equal(null);
    });

    it('is not trusted where it names a row group that is not there', async () => {
      const bytes = own.bytes.slice();
      bytes[bytes.length - 1] = 9;
      const results = await Promise.all(
        ['a', 'b', 'c'].map(id => read({...own, bytes}).directory!.groupsWith(id)),
      );
      expect(results).to.include(null);
    });
  });
});
