/** The bundles in `dist/`: modules that load their parts when needed, and the same element as one classic script. */
import {readFileSync} from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {dts} from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import {bundleRules} from './build/bundle-rules.mjs';
import {classicGuard} from './build/classic-guard.mjs';
import {copy} from './build/copy.mjs';
import {executable} from './build/executable.mjs';
import {jsYamlTransform} from './build/js-yaml-transform.mjs';
import {licences} from './build/licences.mjs';
import {litTransform} from './build/lit-transform.mjs';
import {minifyTemplates} from './build/minify-templates.mjs';
import {moduleAddress} from './build/module-address.mjs';
import {schemaTransform} from './build/schema-transform.mjs';
import {strictLog} from './build/strict-log.mjs';
import {visTransform} from './build/vis-transform.mjs';
import {workerChunk} from './build/worker-chunk.mjs';

/** @type {{name: string, version: string}} */
const {name, version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const notice = `/*! ${name} ${version} | MIT | with the packages named in LICENSES.txt */`;
const collectLicences = licences();

/** How third-party modules are found and changed; the browser tests use the same. */
export const thirdParty = () => [
  // Lit's development build writes to the console, so that condition is not among these.
  nodeResolve({
    browser: true,
    exportConditions: ['production'],
    mainFields: ['module', 'jsnext:main', 'main'],
    extensions: ['.mjs', '.js', '.ts'],
  }),
  visTransform(),
  litTransform(),
  jsYamlTransform(),
  commonjs({include: '**/node_modules/**'}),
];

const plugins = () => [
  ...thirdParty(),
  schemaTransform(),
  esbuild({target: 'es2022', sourceMap: true}),
  minifyTemplates(),
  // A thirtieth smaller than what esbuild makes, for a few seconds of building.
  terser({ecma: 2020, compress: {passes: 2}, format: {comments: false, preamble: notice}}),
];

/** @type {import('rollup').OutputOptions} */
const output = {
  dir: 'dist',
  format: 'es',
  sourcemap: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
};

/** @type {import('rollup').RollupOptions} */
const element = {
  input: {'cold-war-timeline': 'src/index.ts'},
  onLog: strictLog,
  output: {
    ...output,
    // What the first two parts share with later ones would be in many small files otherwise, each asked for by itself.
    manualChunks: {
      first: ['src/define.ts'],
      second: [
        'src/element/second-part.ts',
        'src/model/words/all-rare-words.ts',
        'src/model/markdown/tokenizer.ts',
        'src/view-model/events/event-columns.ts',
      ],
    },
  },
  plugins: [
    ...plugins(),
    workerChunk({plugins: plugins()}),
    bundleRules({
      first: ['/src/index.ts', '/src/define.ts'],
      notInFirst: [
        ...['vis-timeline', 'vis-data', 'vis-util', 'moment', 'yaml', 'marked', 'saxes', 'xmlchars'],
        'approx-string-match',
        '/src/element/second-part.ts',
        '/src/model/words/date-errors.ts',
        '/src/model/words/all-rare-words.ts',
        '/src/strings/en.ts',
        '/src/view-model/picture/picture.ts',
        '/src/views/failure.ts',
        '/src/views/markdown.ts',
        '/src/views/toolbar.ts',
        ...['hyparquet', 'hyparquet-writer', 'hyparquet-compressors', 'papaparse', '/src/load/load-range.ts'],
        '/src/model/meant-by.ts',
        ...['/src/element/large-files.ts', '/src/format/in-turns.ts', '/src/format/slices.ts'],
        '/src/model/texts/verify-quote.ts',
        '/src/exchange/csl-json.ts',
        '/src/views/document-text.ts',
        '/src/views/evidence.ts',
        '/src/views/section-list.ts',
        '/src/view-model/sections/section-index.ts',
        ...['ar', 'ko', 'ru', 'zh'].map(language => `/src/model/words/${language}.ts`),
      ],
    }),
    moduleAddress(),
    copy({'timeline.schema.json': 'events/timeline.schema.json'}),
    collectLicences,
  ],
};

/**
 * What programs import, and the command. They are bundled apart from the element: modules that both use would be chunks of their
 * own, which a page would have to fetch one by one.
 * @type {import('rollup').RollupOptions}
 */
const programs = {
  input: {core: 'src/core.ts', cli: 'src/cli/cli.ts'},
  external: /^node:/,
  onLog: strictLog,
  output,
  plugins: [...plugins(), bundleRules({first: [], notInFirst: []}), executable('cli.js'), collectLicences],
};

/** @type {import('rollup').RollupOptions} */
const classic = {
  input: 'src/define.ts',
  onLog: strictLog,
  output: {
    file: `dist/${name}.iife.js`,
    format: 'iife',
    sourcemap: true,
    inlineDynamicImports: true,
    ...classicGuard(name),
  },
  plugins: [
    ...plugins(),
    workerChunk({single: true}),
    bundleRules({first: [], notInFirst: []}),
    collectLicences,
  ],
};

/**
 * The types, whole: who uses the package need not install what is bundled in it. They take longest, and nobody waits for
 * them while working on the demo, so they are apart.
 * @type {import('rollup').RollupOptions}
 */
export const types = {
  input: {index: 'src/index.ts', core: 'src/core.ts'},
  onLog: strictLog,
  output: {dir: 'dist/types', format: 'es'},
  plugins: [
    dts({
      includeExternal: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/task', 'valibot'],
    }),
  ],
};

export default [element, programs, classic];
