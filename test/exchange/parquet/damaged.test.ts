import {expect} from 'chai';
import {compile} from '../../../src/format/compile.js';
import {LoadError} from '../../../src/load/load-error.js';
import {generateEvents, randomNumbers, toYaml} from '../../bench/generate.js';
import {open, readAll, toParquet} from '../../support/parquet.js';

/** What is wrong with it, or that it opened. Whatever else it throws is a failure of the test. */
async function outcome(bytes: ArrayBuffer): Promise<string> {
  try {
    const {store} = await open(bytes);
    await readAll(store);
    await store.find('no such event');
    return 'opened';
  } catch (error) {
    if (error instanceof LoadError) return error.code;
    throw error;
  }
}

describe('a damaged Parquet file', () => {
  let whole: ArrayBuffer;

  before(async () => {
    const {timeline} = await compile(toYaml(generateEvents(60)));
    whole = await toParquet(timeline!, 25);
  });

  it('is told wherever it is cut off', async () => {
    for (let length = 0; length < whole.byteLength; length += 101) {
      expect(await outcome(whole.slice(0, length)), `of ${length} bytes`).to.equal('damaged');
    }
    expect(await outcome(whole)).to.equal('opened');
  }).timeout(30_000);

  it('ends in nothing worse than an error of loading, wherever a byte is wrong', async () => {
    const random = randomNumbers(1955);
    const found = new Set<string>();
    for (let round = 0; round < 120; round++) {
      const bytes = new Uint8Array(whole.slice(0));
      // Half of them in the footer, where everything else is told from.
      const from = round % 2 === 0 ? bytes.length - 2_500 : 4;
      const place = from + Math.floor(random() * (bytes.length - from));
      bytes[place] = Math.floor(random() * 256);
      found.add(await outcome(bytes.buffer));
    }
    expect([...found]).to.include.members(['opened', 'damaged']);
  }).timeout(60_000);

  it('is told of what is no Parquet', async () => {
    const text = new TextEncoder().encode('version: 1\n'.repeat(50));
    expect(await outcome(text.buffer)).to.equal('damaged');
    const magic = new TextEncoder().encode('PAR1');
    const lie = new Uint8Array(64);
    lie.set(magic, 60);
    for (const length of [0, 1, 40, 52, 53, 0x7fff_ffff, 0xffff_ffff]) {
      new DataView(lie.buffer).setUint32(56, length, true);
      expect(await outcome(lie.buffer), String(length)).to.equal('damaged');
    }
  });
});
