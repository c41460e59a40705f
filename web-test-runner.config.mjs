/**
 * Tests in a browser. `TEST_GROUP` says which: `pure`, the tests that run in Node as well; `page`, those that need a page;
 * `dist`, the element's tests again with the built script instead of the sources. Without it, `pure` and `page`.
 */
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {vendor} from './build/vendor.mjs';
import {thirdParty} from './rollup.config.mjs';
import {BROWSER_FLAGS, findBrowser} from './scripts/lib/find-browser.mjs';
import {BROWSER_FOLDERS, ELEMENT_TESTS, PAGE_TESTS, PURE_TESTS} from './scripts/lib/test-files.mjs';
import {totalsReporter} from './scripts/lib/wtr-totals.mjs';

const rootDir = fileURLToPath(new URL('.', import.meta.url));
const group = process.env.TEST_GROUP ?? 'sources';
const GROUPS = {
  pure: PURE_TESTS,
  page: PAGE_TESTS,
  sources: [...PURE_TESTS, ...PAGE_TESTS],
  dist: ELEMENT_TESTS,
};

/** Takes the place of the module through which tests define the tag. @type {import('@web/test-runner').TestRunnerPlugin} */
const builtElement = {
  name: 'built-element',
  serve: ({path}) =>
    path === '/test/support/define.ts'
      ? {body: "import '/dist/cold-war-timeline.js';", type: 'js'}
      : undefined,
};

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir,
  files: GROUPS[/** @type {keyof typeof GROUPS} */ (group)],
  hostname: '127.0.0.1',
  concurrency: 1,
  staticLogging: true,
  // Machines that build are slow now and then; a test that hangs is found all the same.
  browserStartTimeout: 90_000,
  testsStartTimeout: 90_000,
  testsFinishTimeout: 90_000,
  testFramework: {config: {timeout: 10_000}},
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: await findBrowser(rootDir),
        args: BROWSER_FLAGS,
        // Whoever reads local time by mistake shall notice: here the 17th of January begins on the 16th.
        env: {...process.env, TZ: 'America/New_York'},
      },
    }),
  ],
  plugins: [
    ...(group === 'dist' ? [builtElement] : []),
    vendor(BROWSER_FOLDERS, thirdParty()),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.json`}),
  ],
  reporters: [defaultReporter({reportTestResults: true, reportTestProgress: false}), totalsReporter()],
};
