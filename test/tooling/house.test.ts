import {fileURLToPath} from 'node:url';
import {join} from 'node:path';
import {expect} from 'chai';
import {ESLint} from 'eslint';
import {HOUSE, refusal, roomOf} from '../../build/lint/house.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A file of each room; it need not exist. */
const FILE_OF: Readonly<Record<string, string>> = {
  'model/markdown': 'model/markdown/file.ts',
  'model/texts/nearest-passage': 'model/texts/nearest-passage.ts',
  'model/texts/tei': 'model/texts/tei.ts',
  model: 'model/file.ts',
  format: 'format/file.ts',
  load: 'load/file.ts',
  'view-model': 'view-model/file.ts',
  'exchange/parquet': 'exchange/parquet/file.ts',
  'exchange/tables': 'exchange/tables/file.ts',
  exchange: 'exchange/file.ts',
  'core.ts': 'core.ts',
  cli: 'cli/file.ts',
  'views/canvas': 'views/canvas/file.ts',
  views: 'views/file.ts',
  'dom-events': 'dom-events/file.ts',
  strings: 'strings/file.ts',
  'the element': 'cold-war-timeline.ts',
  'trusted-types.ts': 'trusted-types.ts',
  'define-once.ts': 'define-once.ts',
  'ask-ahead.ts': 'ask-ahead.ts',
  'define.ts': 'define.ts',
  'index.ts': 'index.ts',
};

const PACKAGES = [
  'approx-string-match',
  'date-fns',
  'hyparquet',
  'hyparquet-writer',
  'js-yaml',
  'lit',
  'marked',
  'node:fs',
  'papaparse',
  'saxes',
  'valibot',
  'vis-data',
  'vis-timeline',
  'yaml',
];

/** What the plan of the house says, written a second time and by hand: who may import each package. */
const MAY_IMPORT_PACKAGE: Readonly<Record<string, readonly string[]>> = {
  'approx-string-match': ['model/texts/nearest-passage'],
  'date-fns': ['model'],
  hyparquet: ['exchange/parquet'],
  'hyparquet-writer': ['exchange/parquet'],
  'js-yaml': ['format'],
  lit: ['views', 'views/canvas', 'the element'],
  marked: ['model/markdown'],
  'node:fs': ['cli'],
  papaparse: ['exchange/tables'],
  saxes: ['model/texts/tei'],
  valibot: ['format'],
  'vis-data': ['views/canvas'],
  'vis-timeline': ['views/canvas'],
  yaml: ['format'],
};

/** The same for rooms, the finer rooms being parts of the larger. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  format: ['model'],
  load: [],
  'view-model': ['model'],
  exchange: ['model', 'format', 'load', 'view-model'],
  'core.ts': ['load', 'format', 'model', 'exchange'],
  cli: ['core.ts', 'exchange'],
  views: ['view-model', 'strings', 'dom-events'],
  'dom-events': [],
  strings: [],
  'trusted-types.ts': [],
  'define-once.ts': [],
  'ask-ahead.ts': [],
  'define.ts': ['the element'],
  'index.ts': ['ask-ahead.ts', 'define-once.ts', 'define.ts'],
};

const whole = (room: string): string => (room in FILE_OF && !room.includes('/') ? room : room.split('/')[0]!);

describe('the table of the house', () => {
  it('names a room for every sample file, and no other', () => {
    expect(HOUSE.map(({name}) => name)).to.have.members(Object.keys(FILE_OF));
    for (const [room, file] of Object.entries(FILE_OF)) expect(roomOf(file)?.name, file).to.equal(room);
  });

  for (const from of HOUSE) {
    for (const to of HOUSE) {
      if (from === to || from.name === 'the element') continue;
      const allowed =
        whole(from.name) === whole(to.name) || MAY_IMPORT[whole(from.name)]!.includes(whole(to.name));
      it(`${from.name} ${allowed ? 'may' : 'may not'} import ${to.name}`, () => {
        expect(refusal(from, {room: to}, false) === null).to.equal(allowed);
      });
    }
    for (const name of PACKAGES) {
      const allowed = MAY_IMPORT_PACKAGE[name]!.includes(from.name);
      it(`${from.name} ${allowed ? 'may' : 'may not'} import ${name}`, () => {
        expect(refusal(from, {package: name}, false) === null).to.equal(allowed);
      });
    }
  }

  it('lets nobody but define.ts and index.ts import the element', () => {
    const element = roomOf('cold-war-timeline.ts');
    const importers = HOUSE.filter(from => from !== element && refusal(from, {room: element}, true) === null);
    expect(importers.map(({name}) => name)).to.have.members(['define.ts', 'index.ts']);
  });

  it('lets views import types of the model, and only types', () => {
    const views = roomOf('views/file.ts')!;
    const room = roomOf('model/file.ts');
    expect(refusal(views, {room}, true)).to.equal(null);
    expect(refusal(views, {room}, false)).to.include('import type');
  });

  it('takes the name of a package for that package only', () => {
    const canvas = roomOf('views/canvas/file.ts')!;
    expect(refusal(canvas, {package: 'vis-timeline/esnext'}, false)).to.equal(null);
    expect(refusal(canvas, {package: 'vis-timeline-graph'}, false)).to.be.a('string');
  });
});

describe('the linter', function () {
  this.timeout(120_000);

  /** Rules that need no types, so that a file that does not exist can be looked at. */
  const eslint = new ESLint({
    cwd: ROOT,
    overrideConfig: {
      languageOptions: {parserOptions: {projectService: false, project: null}},
    },
    ruleFilter: ({ruleId}) =>
      ['house/may-import', 'no-restricted-syntax', 'no-restricted-globals'].includes(ruleId),
  });

  async function messages(file: string, code: string): Promise<string[]> {
    const [result] = await eslint.lintText(code, {filePath: join(ROOT, 'src', file)});
    const findings = result!.messages;
    if (findings.some(({fatal}) => fatal)) throw new Error(`Not readable: ${code}`);
    return findings.map(({message}) => message);
  }

  const statements: readonly [way: string, code: (path: string) => string][] = [
    ['import', path => `import {a} from '${path}'; a();`],
    ['import for its effects', path => `import '${path}';`],
    ['export from', path => `export {a} from '${path}';`],
    ['export all', path => `export * from '${path}';`],
    ['dynamic import', path => `export const a = import('${path}');`],
    ['type import', path => `export type A = import('${path}').A;`],
  ];
  for (const [way, code] of statements) {
    it(`sees a breach by ${way}`, async () => {
      const found = await messages('model/file.ts', code('../views/toolbar.js'));
      expect(found).to.deep.equal([
        'model may not import views. It may import model/markdown, model/texts/nearest-passage, model/texts/tei.',
      ]);
    });
  }

  for (const from of HOUSE) {
    const to = HOUSE.find(room => room !== from && refusal(from, {room}, true));
    const file = FILE_OF[from.name]!;
    it(`fails on a breach in ${file}`, async () => {
      const depth = file.split('/').length - 1;
      const target = to
        ? `${'../'.repeat(depth) || './'}${FILE_OF[to.name]!.replace(/\.ts$/, '.js')}`
        : 'left-pad';
      expect(await messages(file, `import {a} from '${target}'; a();`)).to.have.length(1);
      expect(await messages(file, `import {a} from 'left-pad'; a();`)).to.have.length(1);
    });
  }

  it('fails on a path that is put together', async () => {
    expect(
      await messages('views/file.ts', 'export const a = (name: string) => import(name);'),
    ).to.have.length(1);
  });

  it('fails on a file in no room', async () => {
    expect(await messages('attic/file.ts', `import {a} from 'lit'; a();`)).to.have.length(1);
  });

  const breaches: readonly string[] = [
    'element.innerHTML = text;',
    "element['outerHTML'] = text;",
    "element.insertAdjacentHTML('beforeend', text);",
    'document.write(text);',
    'frame.srcdoc = text;',
    "import {unsafeHTML} from 'lit/directives/unsafe-html.js';",
    'date.getFullYear();',
    'date.getTimezoneOffset();',
    'date.setHours(0);',
    'date.toLocaleDateString();',
    'startDate.toLocaleString();',
    'new Date(0).toLocaleString();',
    'new Date(1955, 0, 17);',
    "Date.parse('1955-01-17');",
    'Date();',
  ];
  for (const code of breaches) {
    it(`fails on ${code}`, async () => {
      expect(await messages('views/file.ts', code)).to.not.be.empty;
    });
  }

  const fine = [
    'element.textContent = text;',
    'date.getUTCFullYear();',
    'new Date(Date.UTC(1955, 0, 17));',
    'count.toLocaleString();',
  ];
  for (const code of fine) {
    it(`passes ${code}`, async () => {
      expect(await messages('views/file.ts', code)).to.be.empty;
    });
  }
});
