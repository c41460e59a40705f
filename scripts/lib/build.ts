/** Makes `dist/`: the bundles, the types, and the files that editors read. */
import {rm} from 'node:fs/promises';
import {rollup, type RollupOptions} from 'rollup';
import configs, {types} from '../../rollup.config.mjs';
import {writeEditorFiles} from './editor-files.js';
import {DIST} from './project.js';

/**
 * 1. bundles and types (rollup) → 2. what editors know of the tag (custom-elements.json and its kin).
 * Rejects when one of them fails.
 */
export async function build(): Promise<void> {
  await rm(DIST, {recursive: true, force: true});
  for (const config of [...configs, types]) await writeBundle(config);
  await writeEditorFiles();
}

async function writeBundle(config: RollupOptions): Promise<void> {
  const bundle = await rollup(config);
  for (const output of [config.output ?? []].flat()) await bundle.write(output);
  await bundle.close();
}
