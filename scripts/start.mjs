/** `npm start`: sets up, builds, serves the demo on this machine, and rebuilds and reloads when a file changes. */
import {fileURLToPath} from 'node:url';
import {setUp} from './lib/set-up.mjs';

setUp(fileURLToPath(new URL('..', import.meta.url)));

// Only now are there packages to import.
const {tsImport} = await import('tsx/esm/api');
const {develop} = await tsImport('./lib/develop.ts', import.meta.url);
try {
  await develop();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
