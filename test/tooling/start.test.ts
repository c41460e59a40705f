import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {utimes} from 'node:fs/promises';
import {type AddressInfo, createServer} from 'node:net';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('npm start', function () {
  this.timeout(180_000);
  let child: ChildProcess | undefined;

  afterEach(async () => {
    if (child?.exitCode !== null) return;
    child.kill();
    await once(child, 'exit');
  });

  /** Starts it; the function that it gives waits until a pattern is printed, and gives its first group. */
  function start(port: string): (pattern: RegExp) => Promise<string> {
    const running = spawn(process.execPath, [join('scripts', 'start.mjs')], {
      cwd: ROOT,
      env: {...process.env, PORT: port},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = running;
    let printed = '';
    return pattern =>
      new Promise((resolve, reject) => {
        const look = (part: Buffer): void => {
          printed += String(part);
          const [, found] = pattern.exec(printed) ?? [];
          if (found !== undefined) resolve(found);
          if (printed.includes('The build failed')) reject(new Error(printed));
        };
        running.stdout.on('data', look);
        running.stderr.on('data', look);
        running.once('exit', () => {
          reject(new Error(printed));
        });
      });
  }

  it('builds, serves the demo, and reloads it when a file changes', async () => {
    const origin = await start('0')(/The demo is at (http:\/\/127\.0\.0\.1:\d+)\/demo\//);
    const page = await fetch(`${origin}/`);
    expect(page.url).to.equal(`${origin}/demo/`);
    expect(await page.text())
      .to.include('<cold-war-timeline')
      .and.to.include('/__reload.js');
    expect((await fetch(`${origin}/dist/cold-war-timeline.js`)).status).to.equal(200);
    expect((await fetch(`${origin}/package.json`)).status).to.equal(404);

    const stream = await fetch(`${origin}/__reload`);
    const now = new Date();
    await utimes(join(ROOT, 'demo', 'demo.css'), now, now);
    expect(await readUntil(stream, 'event: reload')).to.equal(true);
  });

  it('says so when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String((other.address() as AddressInfo).port);
    const message = await start(port)(/(Port \d+ is taken)/);
    expect(message).to.equal(`Port ${port} is taken`);
    other.close();
  });

  it('says so when PORT is no port', async () => {
    expect(await start('eighty')(/(PORT is eighty)/)).to.equal('PORT is eighty');
  });
});

async function readUntil(response: Response, wanted: string): Promise<boolean> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of response.body ?? []) {
    text += decoder.decode(part, {stream: true});
    if (text.includes(wanted)) return true;
  }
  return false;
}
