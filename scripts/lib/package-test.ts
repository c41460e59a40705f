/** Tests what would be published: packs it, unpacks it elsewhere, and uses it as its users do. */
import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {BIN, ROOT} from './project.js';
import type {Totals} from './totals.js';
import {runNpm} from './set-up.mjs';

const execute = promisify(execFile);

/** Name of the check → what it does in the folder where the package is installed; rejects when it fails. */
const CHECKS: Readonly<Record<string, (home: string) => Promise<void>>> = {
  'the command checks a good file': checkGoodFile,
  'the command finds the error in a bad file': checkBadFile,
  'the command converts to Parquet': convertFile,
  'importing the element in Node does nothing': importElement,
  'core.js compiles': compileInNode,
  'its types are found': findTypes,
};

const BAD = 'version: 1\ntitle: Bad\nevents:\n  - title: A wall\n    date: 13/08/1961\n';
const USE = `import type {ColdWarTimeline} from 'cold-war-timeline';
import {compile} from 'cold-war-timeline/core';
export const run = async (element: ColdWarTimeline): Promise<number> => {
  element.select(null);
  element.focus();
  // @ts-expect-error A base class that is not found would make everything \`any\`.
  element.noSuchMethod();
  element.addEventListener('cwt-select', event => event.detail.id?.length);
  const {timeline} = await compile('version: 1');
  return timeline?.events.length ?? 0;
};
`;

export async function testPackage(): Promise<Totals> {
  const home = await mkdtemp(join(tmpdir(), 'cold-war-timeline-'));
  try {
    await installInto(home);
    let passed = 0;
    for (const [name, check] of Object.entries(CHECKS)) {
      if (await succeeds(name, () => check(home))) passed++;
    }
    return {passed, failed: Object.keys(CHECKS).length - passed};
  } finally {
    await rm(home, {recursive: true, force: true});
  }
}

async function succeeds(name: string, check: () => Promise<void>): Promise<boolean> {
  try {
    await check();
    console.log(`  passed  ${name}`);
    return true;
  } catch (error) {
    console.log(`  FAILED  ${name}\n${describe(error)}`);
    return false;
  }
}

/** A failed program's own output says more than its exit status. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const output =
    'stdout' in error && 'stderr' in error ? `\n${String(error.stdout)}${String(error.stderr)}` : '';
  return `${error.message}${output}`;
}

async function installInto(home: string): Promise<void> {
  const packed = join(home, 'packed');
  await mkdir(packed);
  npm(['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', packed], ROOT);
  await writeFile(join(home, 'package.json'), '{"name": "user", "private": true, "type": "module"}\n');
  const {name, version} = await manifest();
  npm(['install', '--no-audit', '--no-fund', '--offline', join(packed, `${name}-${version}.tgz`)], home);
}

async function manifest(): Promise<{name: string; version: string}> {
  return JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {name: string; version: string};
}

function npm(args: string[], folder: string): void {
  const {status} = runNpm(args, folder);
  if (status !== 0) throw new Error(`npm ${args.join(' ')} ended with status ${String(status)}.`);
}

function inNode(home: string, ...args: string[]): Promise<{stdout: string}> {
  return execute(process.execPath, args, {cwd: home});
}

function command(home: string, ...args: string[]): Promise<{stdout: string}> {
  const program = process.platform === 'win32' ? 'cold-war-timeline.cmd' : 'cold-war-timeline';
  const shell = process.platform === 'win32';
  return execute(join(home, 'node_modules', '.bin', program), args, {cwd: home, shell});
}

async function checkGoodFile(home: string): Promise<void> {
  await command(home, 'check', join('node_modules', 'cold-war-timeline', 'events', 'moscow-visit-1955.yaml'));
}

async function checkBadFile(home: string): Promise<void> {
  await writeFile(join(home, 'bad.yaml'), BAD);
  const outcome = await command(home, 'check', 'bad.yaml').then(
    () => null,
    (error: unknown) => describe(error),
  );
  if (!outcome?.includes('1961-08-13'))
    throw new Error(`It says nothing of 1961-08-13, but: ${String(outcome)}`);
}

async function convertFile(home: string): Promise<void> {
  await writeFile(join(home, 'table.csv'), 'title,date\nA wall,1961-08-13\n');
  await command(home, 'convert', 'table.csv', 'table.parquet');
  const written = await readFile(join(home, 'table.parquet'), 'latin1');
  if (!/^PAR1.*PAR1$/s.test(written)) throw new Error('What it wrote is no Parquet.');
}

async function importElement(home: string): Promise<void> {
  await inNode(home, '--input-type=module', '--eval', "await import('cold-war-timeline')");
}

async function compileInNode(home: string): Promise<void> {
  const code =
    "const {compile} = await import('cold-war-timeline/core'); const {diagnostics} = await compile('version: 1');" +
    'process.stdout.write(String(diagnostics.length > 0))';
  const {stdout} = await inNode(home, '--input-type=module', '--eval', code);
  if (stdout !== 'true') throw new Error(`It found nothing wrong with half a file: ${stdout}`);
}

async function findTypes(home: string): Promise<void> {
  await writeFile(join(home, 'use.ts'), USE);
  const options = [
    '--strict',
    '--noEmit',
    '--module',
    'esnext',
    '--moduleResolution',
    'bundler',
    '--target',
    'es2022',
  ];
  await inNode(home, BIN.tsc, ...options, 'use.ts');
}
