#!/usr/bin/env node
/** The program itself: joins the command to the process that runs it. */
import {existsSync, readFileSync} from 'node:fs';
import {main} from './main.js';

// The reader of a pipe may have seen enough, as `head` does; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2), readVersion(), {
  print: text => void process.stdout.write(`${text}\n`),
  complain: text => void process.stderr.write(`${text}\n`),
  standardInput: () => process.stdin as AsyncIterable<Uint8Array>,
  folder: process.cwd(),
  // https://no-color.org
  colours: process.stdout.isTTY && !process.env.NO_COLOR,
  // Erase in line (ECMA-48).
  progress: process.stderr.isTTY ? text => void process.stderr.write(`\r${text}\u001B[K`) : undefined,
});

/** From the package this file belongs to, whose root is one folder up when built, and two in the sources. */
function readVersion(): string {
  const file = ['../package.json', '../../package.json']
    .map(path => new URL(path, import.meta.url))
    .find(url => existsSync(url));
  const {version} = JSON.parse(file ? readFileSync(file, 'utf8') : '{}') as {version?: string};
  return version ?? 'unknown';
}
