import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {expect} from 'chai';
import {rollup} from 'rollup';
import {bundleRules} from '../../build/bundle-rules.mjs';
import {licences} from '../../build/licences.mjs';

const manifest = (name: string): string =>
  JSON.stringify({name, version: '1.0.0', license: 'MIT', main: 'index.js', type: 'module'});

const PACKAGES = {
  'node_modules/small/package.json': manifest('small'),
  'node_modules/small/index.js': 'export const small = () => console.log("small");',
  'node_modules/small/LICENSE': 'Be kind to small things.',
  'node_modules/large/package.json': manifest('large'),
  'node_modules/large/index.js': 'import {small} from "small"; export const large = () => small();',
  'node_modules/large/node_modules/small/package.json': manifest('small'),
  'node_modules/large/node_modules/small/index.js': 'export const small = () => console.log("other");',
};

describe('rules for bundles', () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'bundle-'));
  });

  afterEach(() => rm(root, {recursive: true}));

  /** Resolves to the names and contents of what is written, or rejects as the build would. */
  async function bundled(files: Readonly<Record<string, string>>): Promise<Map<string, string>> {
    for (const [name, content] of Object.entries({...PACKAGES, ...files})) {
      await mkdir(dirname(join(root, name)), {recursive: true});
      await writeFile(join(root, name), content);
    }
    const rules = bundleRules({
      first: ['/src/index.js', '/src/define.js'],
      notInFirst: ['large', '/src/words.js'],
    });
    const bundle = await rollup({
      input: join(root, 'src/index.js'),
      plugins: [nodeResolve(), rules, licences()],
    });
    const {output} = await bundle.generate({format: 'es'});
    await bundle.close();
    return new Map(
      output.map(file => [file.fileName, String(file.type === 'chunk' ? file.code : file.source)]),
    );
  }

  async function failure(files: Readonly<Record<string, string>>): Promise<string> {
    return bundled(files).then(() => 'it was built', String);
  }

  const define =
    'import {small} from "small"; small(); import("./later.js").then(later => console.log(later));';
  const index = 'import("./define.js");';
  const later = 'export {large} from "large";';

  it('pass what comes later, when it is of one copy', async () => {
    const files = await bundled({
      'src/index.js': index,
      'src/define.js': define.replace('import {small} from "small"; small();', ''),
      'src/later.js': later,
    });
    expect([...files.keys()].some(name => name.startsWith('later'))).to.equal(true);
  });

  it('fail when two copies of a package are bundled', async () => {
    const message = await failure({'src/index.js': index, 'src/define.js': define, 'src/later.js': later});
    expect(message).to.match(/small is bundled from .* and from /);
  });

  it('fail when a late package is imported by the first modules', async () => {
    const message = await failure({
      'src/index.js': index,
      'src/define.js': 'import {large} from "large"; large();',
    });
    expect(message).to.include('large would load before the first event is shown');
  });

  it('fail when it is imported by way of another module', async () => {
    const message = await failure({
      'src/index.js': index,
      'src/define.js': 'import {a} from "./a.js"; a();',
      'src/a.js': 'import {large} from "large"; export const a = () => large();',
    });
    expect(message).to.include('large would load before the first event is shown');
  });

  it('fail when a late module of the house is imported by the first ones', async () => {
    const words = 'export const words = ["a", "b"];';
    const define = (how: string): string => `${how}; small(); import {small} from "small";`;
    const files = {'src/index.js': index, 'src/words.js': words};
    expect(
      await failure({
        ...files,
        'src/define.js': define('import {words} from "./words.js"; console.log(words)'),
      }),
    ).to.include('/src/words.js would load before the first event is shown');
    expect(
      await failure({...files, 'src/define.js': define('import("./words.js").then(console.log)')}),
    ).to.equal('it was built');
  });

  it('fail when one of the first modules is nowhere', async () => {
    expect(await failure({'src/index.js': 'console.log(1);'})).to.include('No chunk holds /src/define.js');
  });

  it('print the licence of every package, and only of those', async () => {
    const files = await bundled({
      'src/index.js': index,
      'src/define.js': 'import {small} from "small"; small();',
    });
    const text = files.get('LICENSES.txt');
    expect(text).to.include('small 1.0.0 (MIT)').and.to.include('Be kind to small things.');
    expect(text).to.not.include('large');
  });
});
