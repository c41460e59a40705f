import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {rollup, type OutputChunk} from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import {litTransform, POLICY} from '../../build/lit-transform.mjs';

const LIT = '/node_modules/lit-html/lit-html.js';
const OURS = 'trustedTypes.createPolicy("cold-war-timeline",{createHTML:t=>t});';
const realLit = readFileSync(fileURLToPath(import.meta.resolve('lit-html')), 'utf8');

describe('litTransform', () => {
  /** Bundles an entry beside what stands for Lit. */
  async function bundle(lit: string, entry = '', external: string[] = []): Promise<string> {
    const files: Record<string, string> = {'/entry.js': `import '${LIT}';${entry}`, [LIT]: lit};
    const build = await rollup({
      input: '/entry.js',
      treeshake: false,
      external,
      plugins: [
        {name: 'files', resolveId: id => (id in files ? id : null), load: id => files[id] ?? null},
        litTransform(),
        esbuild({include: /\.ts$/, target: 'es2022'}),
      ],
    });
    const {output} = await build.generate({format: 'es'});
    return (output[0] satisfies OutputChunk).code;
  }

  async function failure(lit: string, entry?: string): Promise<string> {
    return await bundle(lit, entry).then(
      () => expect.fail('the build went well'),
      (error: unknown) => String(error),
    );
  }

  it('gives the element’s policy to the Lit that is installed', async () => {
    const code = await bundle(realLit);
    expect(code)
      .to.match(/\.createPolicy\(\s*"cold-war-timeline"/)
      .and.not.contain('createPolicy("lit-html"');
  });

  it('leaves the policy where a test page has it', async () => {
    const code = await bundle(realLit, '', [POLICY]);
    expect(code).to.contain(`from '${POLICY}'`).and.not.contain('createPolicy');
  });

  it('leaves other modules alone', async () => {
    const theirs = 'trustedTypes.createPolicy("lit-html",{});';
    expect(await bundle(realLit, theirs)).to.contain(theirs);
  });

  const broken: readonly [string, string, string, RegExp][] = [
    ['Lit creates no policy', 'export {};', '', /creates 0 policies/],
    ['Lit names it otherwise', 'trustedTypes.createPolicy(NAME,{});', '', /creates 0 policies/],
    ['Lit creates two', realLit + realLit.replace(/export\{.*?\};/, ''), '', /creates 2 policies/],
    ['something else creates one of this name', realLit, OURS, /creates 2 policies named/],
  ];
  for (const [name, lit, entry, message] of broken) {
    it(`fails the build when ${name}`, async () => {
      expect(await failure(lit, entry)).to.match(message);
    });
  }
});
