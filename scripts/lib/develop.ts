/** What `npm start` does once the dependencies are there. */
import {watch} from 'node:fs';
import {join} from 'node:path';
import {watch as watchBundles} from 'rollup';
import configs from '../../rollup.config.mjs';
import {ROOT} from './project.js';
import {liveReload, type LiveReload} from './live-reload.js';
import {type RunningServer, serve, type ServerOptions} from './static-server.js';

const SERVED = ['demo', 'dist', 'events'];
const DEFAULT_PORT = 8000;
/** How many ports after the default one are tried. */
const TRIES = 100;

/** Builds, serves the demo, and until interrupted rebuilds and reloads it when a file changes. */
export async function develop(): Promise<void> {
  const reload = liveReload();
  const {origin} = await serveDemo(reload);
  console.log('Building …');
  const built = await watchSources(reload);
  if (built) console.log(`\nThe demo is at ${origin}/demo/\nIt reloads when a file changes. Ctrl+C ends it.`);
  else console.log(`\nThe build failed. The demo will be at ${origin}/demo/ once it works.`);
  watchFiles(reload);
}

/** Resolves after the first build, to whether it succeeded; later ones reload the page. */
function watchSources(reload: LiveReload): Promise<boolean> {
  return new Promise(resolve => {
    const watcher = watchBundles(configs.map(config => ({...config, watch: {clearScreen: false}})));
    watcher.on('event', event => {
      if (event.code === 'BUNDLE_END' || event.code === 'ERROR') void event.result?.close();
      if (event.code === 'ERROR') {
        console.error(`\n${event.error.message}`);
        resolve(false);
      }
      if (event.code === 'END') {
        reload.reload();
        resolve(true);
      }
    });
  });
}

/** Pages and YAML are not bundled: they are served as they are. */
function watchFiles(reload: LiveReload): void {
  for (const folder of ['demo', 'events']) {
    watch(join(ROOT, folder), {recursive: true}, () => {
      reload.reload();
    });
  }
}

/** On `PORT` where it is given, else on the first free port from the default one. */
async function serveDemo(reload: LiveReload): Promise<RunningServer> {
  const options = {root: ROOT, folders: SERVED, home: '/demo/', ...reload.server};
  const given = process.env.PORT;
  if (given) return serveOn(options, portNumber(given));
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + TRIES; port++) {
    try {
      return await serve(options, port);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  return serve(options, 0);
}

async function serveOn(options: ServerOptions, port: number): Promise<RunningServer> {
  try {
    return await serve(options, port);
  } catch (error) {
    if (!isTaken(error)) throw error;
    throw new Error(`Port ${String(port)} is taken. Name another one, or none to get a free one.`, {
      cause: error,
    });
  }
}

function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new RangeError(`PORT is ${text}; it must be a whole number from 0 to 65535.`);
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
