/** Finds a Chrome, Chromium or Edge for the tests: named, installed, or from npm. */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {runNpm} from './set-up.mjs';

const DOWNLOAD = '@sparticuz/chromium';
// The last line that runs on Node 20.
const DOWNLOAD_VERSION = '153.0.0';

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const NO_BROWSER =
  'The tests need a browser, and none was found. Install Google Chrome, Chromium or Microsoft Edge ' +
  '(on Debian: apt-get install chromium), or set CHROME_PATH to the program.';

/**
 * Browsers run as root in containers, without a screen, and must not call home in the middle of a test.
 */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever language the machine speaks, the browser asks for this one.
  '--accept-lang=en-US',
];

/**
 * The path of a browser that starts: `CHROME_PATH`, else an installed one, else one from npm. Throws an error that says
 * what to install when there is none.
 * @param {string} root folder of the checkout
 * @returns {Promise<string>}
 */
export async function findBrowser(root) {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, where there is no file.`);
  }
  const path = candidates(process.platform, process.env).find(file => existsSync(file) && starts(file));
  return path ?? (await downloadedBrowser(root));
}

/**
 * Where a browser may be, best first.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function candidates(platform, env) {
  if (platform === 'win32') {
    const bases = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return WINDOWS_PLACES.flatMap(place => bases.flatMap(base => (base ? [`${base}\\${place}`] : [])));
  }
  const inPath = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const found = NAMES.flatMap(name => inPath.map(folder => join(folder, name)));
  if (platform !== 'darwin') return found;
  const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  const homes = ['/Applications', `${env.HOME ?? ''}/Applications`];
  return [...apps.flatMap(app => homes.map(home => `${home}/${app}.app/Contents/MacOS/${app}`)), ...found];
}

/**
 * Some systems have a script of the browser's name that only says how to install it.
 * @param {string} file
 */
function starts(file) {
  // On Windows `--version` opens a window instead.
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], {stdio: 'ignore', timeout: 30_000}).status === 0;
}

/**
 * Gets Chromium from npm, kept beside the dependencies and not among them: few need it, and it is large.
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function downloadedBrowser(root) {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(NO_BROWSER);
  const home = join(root, 'node_modules', '.cache', 'cold-war-timeline', `chromium-${DOWNLOAD_VERSION}`);
  const entry = join(home, 'node_modules', ...DOWNLOAD.split('/'), 'build', 'index.js');
  if (!existsSync(entry)) {
    console.log('No browser is installed here. Getting Chromium from npm …');
    const wanted = `${DOWNLOAD}@${DOWNLOAD_VERSION}`;
    runNpm(['install', '--prefix', home, '--no-audit', '--no-fund', '--loglevel=error', wanted], root);
  }
  if (!existsSync(entry)) throw new Error(NO_BROWSER);
  /** @type {{default: {executablePath(): Promise<string>}}} */
  const {default: chromium} = await import(pathToFileURL(entry).href);
  const path = await chromium.executablePath();
  if (!starts(path)) throw new Error(`${NO_BROWSER} (The one from npm does not start on this system.)`);
  return path;
}
