/**
 * What `npm start` and `npm test` do before anything else on a fresh clone: look at the Node version, install the
 * dependencies. It runs before there are any, so it imports nothing but Node.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * @typedef {{version?: string, integrity?: string, optional?: boolean, devOptional?: boolean}} LockedPackage
 * @typedef {{packages: Record<string, LockedPackage>}} LockFile
 */

/**
 * Makes the checkout ready, or ends the process with one clear message.
 * @param {string} root folder of the checkout
 */
export function setUp(root) {
  const problem = nodeProblem(process.versions.node, minimumNode(root));
  if (problem) giveUp(problem);
  if (!dependenciesAreCurrent(root)) installDependencies(root);
}

/**
 * Says what is wrong with a Node version; null when nothing is.
 * @param {string} version of the running Node, such as `20.19.4`
 * @param {string} minimum such as `20.19`
 * @returns {string | null}
 */
export function nodeProblem(version, minimum) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = minimum.split('.').map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return null;
  return `This project needs Node.js ${minimum} or newer; this is ${version}. Newer ones are at https://nodejs.org`;
}

/**
 * True when every package that the lock file wants is installed in the version it wants. Compared by content, since the
 * times of files say nothing after a clone, a checkout or a restored cache.
 * @param {string} root folder of the checkout
 */
export function dependenciesAreCurrent(root) {
  const installedList = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return false;
  return isInstalled(readLock(join(root, 'package-lock.json')), readLock(installedList));
}

/**
 * @param {LockFile} wanted the lock file
 * @param {LockFile} installed npm's own list of what it put into node_modules
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed.packages[path];
    // Packages for other systems are optional, and rightly not there.
    if (!found) return entry.optional === true || entry.devOptional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/** @param {string} root */
function installDependencies(root) {
  console.log('Installing dependencies …');
  const {status, error} = runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], root);
  if (status !== 0) giveUp(`Installing the dependencies failed${error ? `: ${error.message}` : ''}.`);
}

/**
 * Runs npm: the one that started this process, where there is one.
 * @param {string[]} args
 * @param {string} cwd
 */
export function runNpm(args, cwd) {
  const started = process.env.npm_execpath;
  const script = started && /npm-cli\.c?js$/.test(started) ? started : undefined;
  const [command, all] = script ? [process.execPath, [script, ...args]] : ['npm', args];
  return spawnSync(command, all, {
    cwd,
    stdio: 'inherit',
    // npm is a .cmd file on Windows, which only a shell can start.
    shell: !script && process.platform === 'win32',
    env: {...process.env, PUPPETEER_SKIP_DOWNLOAD: '1'},
  });
}

/** @param {string} root */
function minimumNode(root) {
  const {engines} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return String(engines.node).replace('>=', '');
}

/**
 * @param {string} file
 * @returns {LockFile}
 */
function readLock(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * @param {string} message
 * @returns {never}
 */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}
