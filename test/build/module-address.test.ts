import {expect} from 'chai';
import {rollup, type RollupOutput} from 'rollup';
import {moduleAddress} from '../../build/module-address.mjs';

const FILES: Readonly<Record<string, string>> = {
  '/src/entry.ts':
    "export const url = new URL('module:/src/deep/part.ts', import.meta.url); export const load = () => import('/src/deep/part.ts');",
  '/src/lost.ts': "export const url = new URL('module:/src/nowhere.ts', import.meta.url);",
  '/src/deep/part.ts': 'export const part = 1;',
};

async function bundle(input: string): Promise<RollupOutput['output']> {
  const files = {
    name: 'files',
    resolveId: (id: string) => (id in FILES ? id : null),
    load: (id: string) => FILES[id] ?? null,
  };
  const build = await rollup({input, plugins: [files, moduleAddress()]});
  const {output} = await build.generate({format: 'es', chunkFileNames: 'chunks/[name]-[hash].js'});
  return output;
}

describe('moduleAddress', () => {
  it('names the file that a module came to be in', async () => {
    const [entry, part] = await bundle('/src/entry.ts');
    expect(part!.fileName).to.match(/^chunks\/part-[\w-]{8}\.js$/);
    expect(entry.code).to.contain(`new URL("./${part!.fileName}", import.meta.url)`);
  });

  it('fails where no file holds it', async () => {
    const failed = await bundle('/src/lost.ts').catch((error: unknown) => (error as Error).message);
    expect(failed).to.contain('No chunk holds /src/nowhere.ts, which lost.js names.');
  });
});
