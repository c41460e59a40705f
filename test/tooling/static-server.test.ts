import {mkdtemp, mkdir, rm, writeFile} from 'node:fs/promises';
import {get} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import {type RunningServer, serve} from '../../scripts/lib/static-server.js';

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly location: string;
}

/** Unlike `fetch`, this sends the path as it is. */
function request(origin: string, path: string): Promise<Answer> {
  const {hostname, port} = new URL(origin);
  return new Promise((resolve, reject) => {
    get({hostname, port, path}, response => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => {
        const {'content-type': type = '', location = ''} = response.headers;
        resolve({status: response.statusCode ?? 0, type, body, location});
      });
    }).on('error', reject);
  });
}

describe('the static server', () => {
  let root: string;
  let server: RunningServer;

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'static-'));
    await mkdir(join(root, 'demo', 'inner'), {recursive: true});
    await mkdir(join(root, 'secret'));
    await writeFile(join(root, 'demo', 'index.html'), '<head></head>start');
    await writeFile(join(root, 'demo', 'a b.yaml'), 'title: é');
    await writeFile(join(root, 'secret', 'key.txt'), 'key');
    await writeFile(join(root, 'key.txt'), 'key');
    const transformHtml = (html: string): string => html.replace('start', 'changed');
    server = await serve({
      root,
      folders: ['demo'],
      home: '/demo/',
      headers: {'X-Test': 'yes'},
      transformHtml,
    });
  });

  after(async () => {
    await server.close();
    await rm(root, {recursive: true});
  });

  it('serves a file with its type', async () => {
    const {status, type, body} = await request(server.origin, '/demo/a%20b.yaml?x=1');
    expect([status, type, body]).to.deep.equal([200, 'application/yaml; charset=utf-8', 'title: é']);
  });

  it('serves the index of a folder, transformed', async () => {
    expect((await request(server.origin, '/demo/')).body).to.equal('<head></head>changed');
    expect((await request(server.origin, '/demo/index.html')).body).to.equal('<head></head>changed');
  });

  it('leads from the root to the home', async () => {
    const {status, location} = await request(server.origin, '/');
    expect([status, location]).to.deep.equal([302, '/demo/']);
  });

  it('listens on this machine only', () => {
    expect(server.origin).to.match(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  const refused = [
    '/demo/missing.html',
    '/demo/inner',
    '/demo/inner/',
    '/key.txt',
    '/secret/key.txt',
    '/demo/../secret/key.txt',
    '/demo/..%2fsecret%2fkey.txt',
    '/demo/%2e%2e/key.txt',
    '/..%2f..%2fetc%2fpasswd',
    '/demo/%00',
    '/demo/%',
  ];
  for (const path of refused) {
    it(`refuses ${path}`, async () => {
      const {status, body} = await request(server.origin, path);
      expect([status, body]).to.deep.equal([404, 'Not found']);
    });
  }

  const ranges: readonly [asked: string, status: number, body: string, told: string | null][] = [
    ['bytes=0-2', 206, 'tit', 'bytes 0-2/9'],
    ['bytes=7-', 206, 'é', 'bytes 7-8/9'],
    ['bytes=-2', 206, 'é', 'bytes 7-8/9'],
    ['bytes=5-100', 206, ': é', 'bytes 5-8/9'],
    ['bytes=9-', 416, '', 'bytes */9'],
    ['lines=1-2', 200, 'title: é', null],
  ];
  for (const [asked, status, body, told] of ranges) {
    it(`answers ${asked}`, async () => {
      const response = await fetch(`${server.origin}/demo/a%20b.yaml`, {headers: {Range: asked}});
      expect([response.status, await response.text()]).to.deep.equal([status, body]);
      expect(response.headers.get('Content-Range')).to.equal(told);
    });
  }
});
