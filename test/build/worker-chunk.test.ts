import {expect} from 'chai';
import {rollup, type OutputChunk, type RollupOutput} from 'rollup';
import {workerChunk} from '../../build/worker-chunk.mjs';

const FILES: Readonly<Record<string, string>> = {
  '/src/entry.ts': "export const url = new URL('./deep/work.ts', import.meta.url).href;",
  '/src/deep/work.ts': "import {shared} from '/src/shared.ts'; shared('worker');",
  '/src/page.ts': "import {shared} from '/src/shared.ts'; shared('page');",
  '/src/shared.ts': 'export const shared = (who) => console.log(who);',
};

describe('workerChunk', () => {
  async function bundle(single: boolean, input: string | string[]): Promise<RollupOutput['output']> {
    const files = {
      name: 'files',
      resolveId: (id: string) => (id in FILES ? id : null),
      load: (id: string) => FILES[id] ?? null,
    };
    const build = await rollup({input, plugins: [files, workerChunk({single, plugins: [files]})]});
    const {output} = await build.generate({format: 'es', chunkFileNames: 'chunks/[name].js'});
    return output;
  }

  it('builds what is named as a chunk, and names that', async () => {
    const [entry, ...others] = await bundle(false, '/src/entry.ts');
    expect(entry.code).to.match(/new URL\('chunks\/worker\/work-[\w-]+\.js', import\.meta\.url\)\.href/);
    expect(others.length).to.equal(1);
    expect(entry.code).to.contain(others[0]!.fileName);
    expect(entry.imports).to.deep.equal([]);
  });

  it('shares nothing with the page, which would have to fetch it apart', async () => {
    const output = await bundle(false, ['/src/entry.ts', '/src/page.ts']);
    const holders = output.filter(file => (file as OutputChunk).code.includes('console.log'));
    expect(holders.length).to.equal(2);
  });

  it('names nothing in a bundle of one file', async () => {
    const output = await bundle(true, '/src/entry.ts');
    expect(output.length).to.equal(1);
    expect(output[0].code).to.contain('const url = null');
  });
});
