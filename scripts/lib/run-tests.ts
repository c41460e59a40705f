/** What `npm test` does once the dependencies are there. */
import {existsSync} from 'node:fs';
import {mkdir, readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {build} from './build.js';
import {findBrowser} from './find-browser.mjs';
import {testPackage} from './package-test.js';
import {BIN, CACHE, exitStatus, ROOT} from './project.js';
import {E2E_TESTS, NODE_TESTS} from './test-files.mjs';
import type {Totals} from './totals.js';

interface Step {
  readonly name: string;
  readonly run: () => Promise<Totals>;
}

interface Group extends Step {
  /** Whether it tests what is in `dist/`. */
  readonly needsBuild: boolean;
  readonly needsBrowser: boolean;
}

const ONE_PASSED: Totals = {passed: 1, failed: 0};
const FIND_BROWSER: Step = {name: 'browser for the tests', run: chooseBrowser};
const BUILD: Step = {name: 'build', run: buildOnce};

const GROUPS: readonly Group[] = [
  {name: 'check', needsBuild: false, needsBrowser: false, run: runChecks},
  {name: 'node', needsBuild: false, needsBrowser: false, run: () => mocha('node', NODE_TESTS)},
  {name: 'browser', needsBuild: false, needsBrowser: true, run: runSourcesInBrowser},
  {name: 'dist', needsBuild: true, needsBrowser: true, run: () => webTestRunner('dist')},
  {name: 'e2e', needsBuild: true, needsBrowser: true, run: () => mocha('e2e', E2E_TESTS)},
  {name: 'package', needsBuild: true, needsBrowser: false, run: testPackage},
];

/**
 * Runs the groups of these names, or all of them; all run, also after a failure. The last line printed is
 * `N passed, N failed`. Resolves to the exit status.
 */
export async function runTests(names: readonly string[]): Promise<number> {
  const unknown = names.filter(name => !GROUPS.some(group => group.name === name));
  if (unknown.length > 0) {
    console.error(
      `No such group: ${unknown.join(', ')}. There are ${GROUPS.map(({name}) => name).join(', ')}.`,
    );
    return 2;
  }
  const groups = GROUPS.filter(group => names.length === 0 || names.includes(group.name));
  const steps: readonly Step[] = [...new Set(groups.flatMap(neededBy)), ...groups];
  const results = new Map<Step, Totals>();
  for (const step of steps) {
    const missing = neededBy(step).find(needed => results.get(needed)?.failed);
    results.set(step, missing ? skipped(step, missing) : await runStep(step));
  }
  const passed = sum([...results.values()].map(result => result.passed));
  const failed = sum([...results.values()].map(result => result.failed));
  console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
  return failed === 0 ? 0 : 1;
}

async function runStep({name, run}: Step): Promise<Totals> {
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  const {passed, failed} = await run().catch(failure);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${name}: ${String(passed)} passed, ${String(failed)} failed, ${seconds} s`);
  if (passed + failed > 0) return {passed, failed};
  console.error(`${name} ran no tests, which counts as a failure.`);
  return {passed: 0, failed: 1};
}

function neededBy(step: Step | Group): readonly Step[] {
  if (!('needsBuild' in step)) return [];
  return [...(step.needsBrowser ? [FIND_BROWSER] : []), ...(step.needsBuild ? [BUILD] : [])];
}

/** What has nothing to test has not passed. */
function skipped({name}: Step, missing: Step): Totals {
  console.error(`\n── ${name} ──\nNot run, for want of this: ${missing.name}. That counts as a failure.`);
  return {passed: 0, failed: 1};
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function failure(error: unknown): Totals {
  console.error(error instanceof Error ? error.message : error);
  return {passed: 0, failed: 1};
}

async function chooseBrowser(): Promise<Totals> {
  // Found once; the programs that are started below find it named.
  process.env.CHROME_PATH = await findBrowser(ROOT);
  console.log(process.env.CHROME_PATH);
  return ONE_PASSED;
}

async function buildOnce(): Promise<Totals> {
  await build();
  return ONE_PASSED;
}

async function runChecks(): Promise<Totals> {
  const checks: readonly (readonly [name: string, args: readonly string[]])[] = [
    ['types', [BIN.tsc, '-p', '.']],
    ['lint', [BIN.eslint, '--max-warnings', '0', '.']],
    ['format', [BIN.prettier, '--check', '--log-level', 'warn', '.']],
    ['schema', ['--import=tsx', join('scripts', 'make-schema.ts'), '--check']],
  ];
  let passed = 0;
  for (const [name, args] of checks) {
    const succeeded = (await exitStatus(args)) === 0;
    console.log(`  ${succeeded ? 'passed' : 'FAILED'}  ${name}`);
    if (succeeded) passed++;
  }
  return {passed, failed: checks.length - passed};
}

function mocha(name: string, files: readonly string[]): Promise<Totals> {
  const reporter = join(ROOT, 'scripts', 'lib', 'mocha-totals.mjs');
  return counted(name, [BIN.mocha, '--reporter', reporter, '--timeout', '30000', ...files]);
}

async function runSourcesInBrowser(): Promise<Totals> {
  const pure = await webTestRunner('pure');
  const page = await webTestRunner('page');
  return {passed: pure.passed + page.passed, failed: pure.failed + page.failed};
}

function webTestRunner(group: string): Promise<Totals> {
  return counted(group, [BIN.wtr, '--config', join(ROOT, 'web-test-runner.config.mjs')]);
}

/**
 * Runs a test program and reads the totals that its reporter leaves. One that breaks before it has any counts as one
 * failure, as does one that reports no failure and yet says that it failed.
 */
async function counted(group: string, args: readonly string[]): Promise<Totals> {
  const file = join(CACHE, 'totals', `${group}.json`);
  await mkdir(join(CACHE, 'totals'), {recursive: true});
  await rm(file, {force: true});
  const env = {
    ...process.env,
    TEST_GROUP: group,
    TEST_TOTALS: file,
    // Whoever reads local time by mistake shall notice: here the 17th of January begins on the 16th.
    TZ: 'America/New_York',
  };
  const status = await exitStatus(args, {env});
  const totals = existsSync(file)
    ? (JSON.parse(await readFile(file, 'utf8')) as Totals)
    : {passed: 0, failed: 0};
  return status !== 0 && totals.failed === 0 ? {...totals, failed: 1} : totals;
}
