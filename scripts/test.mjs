/**
 * `npm test`: sets up, then runs every check and every test and ends with their sum.
 * `node scripts/test.mjs node e2e` runs only the groups named.
 */
import {fileURLToPath} from 'node:url';
import {setUp} from './lib/set-up.mjs';

setUp(fileURLToPath(new URL('..', import.meta.url)));

// Only now are there packages to import.
const {tsImport} = await import('tsx/esm/api');
const {runTests} = await tsImport('./lib/run-tests.ts', import.meta.url);
process.exitCode = await runTests(process.argv.slice(2));
