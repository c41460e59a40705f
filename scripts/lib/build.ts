/** Makes `dist/`: the bundles, the types, and the files that editors read. */
import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import {rollup, type RollupOptions} from 'rollup';
import configs from '../../rollup.config.mjs';
import {writeEditorFiles} from './editor-files.js';
import {BIN, DIST, ROOT, run} from './project.js';

/**
 * 1. bundles (rollup) → 2. types (tsc) → 3. what editors know of the tag (custom-elements.json and its kin).
 * Rejects when one of them fails.
 */
export async function build(): Promise<void> {
  await rm(DIST, {recursive: true, force: true});
  for (const config of configs) await writeBundle(config);
  await run([BIN.tsc, '-p', join(ROOT, 'tsconfig.build.json')]);
  await writeEditorFiles();
}

async function writeBundle(config: RollupOptions): Promise<void> {
  const bundle = await rollup(config);
  for (const output of [config.output ?? []].flat()) await bundle.write(output);
  await bundle.close();
}
