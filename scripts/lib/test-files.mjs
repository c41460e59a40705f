/** Which tests run where. */
import {existsSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const TESTS = fileURLToPath(new URL('../../test/', import.meta.url));

/** Without a page or a file system: they run in Node and again in a browser. */
const PURE = ['model', 'format', 'view-model', 'exchange'];
/** Of what only Node has: files, processes, the tools of the project. */
const NODE = ['build', 'cli', 'node', 'tooling'];
/** Of what only a page has. */
const PAGE = ['dom-events', 'element', 'load', 'strings', 'views'];
/** Without tests of their own. */
const OTHER = ['bench', 'e2e', 'fixtures', 'support'];

export const PURE_TESTS = testsOf(PURE);
export const NODE_TESTS = testsOf([...PURE, ...NODE]);
export const PAGE_TESTS = testsOf(PAGE);
/** The built element is tested with these again. */
export const ELEMENT_TESTS = testsOf(['element']);
export const E2E_TESTS = ['test/e2e/**/*.e2e.ts'];

/** Folders whose files a browser loads in these tests. */
export const BROWSER_FOLDERS = [
  'src',
  ...present([...PURE, ...PAGE, 'support']).map(folder => `test/${folder}`),
];

/** Folders of tests that no list knows, and whose tests would never run. */
export function forgottenFolders() {
  const known = new Set([...PURE, ...NODE, ...PAGE, ...OTHER]);
  return readdirSync(TESTS, {withFileTypes: true})
    .filter(entry => entry.isDirectory() && !known.has(entry.name))
    .map(entry => entry.name);
}

/** @param {readonly string[]} folders */
function testsOf(folders) {
  return present(folders).map(folder => `test/${folder}/**/*.test.ts`);
}

/**
 * Test runners take a pattern that finds nothing for a mistake, so folders that are not there yet are left out.
 * @param {readonly string[]} folders
 */
function present(folders) {
  return folders.filter(folder => existsSync(`${TESTS}${folder}`));
}
