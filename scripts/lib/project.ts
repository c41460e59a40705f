/** Where things are in the checkout, and how its programs are started. */
import {spawn, type SpawnOptions} from 'node:child_process';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const DIST = join(ROOT, 'dist');
/** Not in git: what tests, measurements and pictures leave behind. */
export const CACHE = join(ROOT, '.cache');

const module = (...path: string[]): string => join(ROOT, 'node_modules', ...path);

/** The programs of the dependencies. Started by Node directly, since `npx` takes some of their flags for its own. */
export const BIN = {
  cem: module('@custom-elements-manifest', 'analyzer', 'cem.js'),
  eslint: module('eslint', 'bin', 'eslint.js'),
  mocha: module('mocha', 'bin', 'mocha.js'),
  prettier: module('prettier', 'bin', 'prettier.cjs'),
  tsc: module('typescript', 'bin', 'tsc'),
  wtr: module('@web', 'test-runner', 'dist', 'bin.js'),
} as const;

/** Runs a Node program in the checkout, its output on ours; rejects when its exit status is not 0. */
export async function run(args: readonly string[], options: SpawnOptions = {}): Promise<void> {
  const status = await exitStatus(args, options);
  if (status !== 0) throw new Error(`${args.join(' ')} ended with status ${String(status)}.`);
}

/** As `run`, but resolves to the exit status; null when a signal ended it. */
export function exitStatus(args: readonly string[], options: SpawnOptions = {}): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {cwd: ROOT, stdio: 'inherit', ...options});
    child.once('error', reject);
    child.once('exit', resolve);
  });
}
