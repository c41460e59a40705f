import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, open, readdir, readFile, rm, writeFile, type FileHandle} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {convert} from './support/convert.js';

const lines = (count: number): string =>
  Array.from(
    {length: count},
    (_, index) => `{"title":"Event ${index}","date":"${1000 + (index % 900)}"}`,
  ).join('\n');

describe('convert, as it writes', () => {
  it('goes on where the system has written or read only a part', async () => {
    const handle = await open(fileURLToPath(import.meta.url));
    const prototype = Object.getPrototypeOf(handle) as FileHandle;
    await handle.close();
    const {read, write} = prototype;
    const short = (whole: (...args: never[]) => unknown) =>
      function (
        this: FileHandle,
        bytes: Uint8Array,
        offset = 0,
        length = bytes.length - offset,
        at?: number,
      ) {
        return whole.apply(this, [bytes, offset, Math.min(length, 1_000), at] as never[]);
      };
    Object.assign(prototype, {read: short(read as never), write: short(write as never)});
    try {
      const {status, timeline} = await convert(['a.jsonl', 'out.parquet'], {'a.jsonl': lines(500)});
      expect([status, timeline?.events.length]).to.deep.equal([0, 500]);
    } finally {
      Object.assign(prototype, {read, write});
    }
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`leaves nothing behind after ${signal}`, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'convert-'));
      try {
        await writeFile(join(folder, 'a.jsonl'), lines(60_000));
        const program = fileURLToPath(new URL('../../src/cli/cli.ts', import.meta.url));
        const [from, to] = ['a.jsonl', 'out.parquet'].map(name => join(folder, name));
        const child = spawn(process.execPath, ['--import=tsx', program, 'convert', from!, to!], {
          env: {...process.env, TMPDIR: folder, TEMP: folder},
        });
        const ended = once(child, 'exit');
        let isHalfWritten = false;
        while (!isHalfWritten && child.exitCode === null) {
          isHalfWritten = (await readFile(join(folder, 'out.parquet.part')).catch(() => '')).length > 0;
        }
        child.kill(signal);
        expect(await ended).to.deep.equal([null, signal]);
        expect(isHalfWritten).to.be.true;
        const left = (await readdir(folder)).filter(name => !name.startsWith('tsx-'));
        expect(left).to.deep.equal(['a.jsonl']);
      } finally {
        await rm(folder, {recursive: true});
      }
    }).timeout(60_000);
  }
});
