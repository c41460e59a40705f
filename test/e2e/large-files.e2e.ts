/** Files of more than 256 kB on strict pages: in a worker where the page allows one, else without. */
import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {generateEvents, toYaml} from '../bench/generate.js';
import {inside, origin, type Visit, visit, visibleText} from './support/demo.js';

const YAML = toYaml(generateEvents(1000));
const MODULE = '<script type="module" src="/dist/cold-war-timeline.js"></script>';
const CLASSIC = '<script src="/dist/cold-war-timeline.iife.js"></script>';
const LISTS =
  '<cold-war-timeline id="one" view="list" src="large.yaml"></cold-war-timeline>' +
  '<cold-war-timeline id="two" view="list" src="large.yaml"></cold-war-timeline>';

interface Outcome {
  /** Workers that were started, or tried to be. */
  readonly started: number;
  /** Of these, those that have compiled a file. */
  readonly answered: number;
  /** What the console said. */
  readonly complaints: readonly string[];
}

type Counted = Omit<Outcome, 'complaints'>;

/** Runs in the page before anything else. */
function countWorkers(): void {
  const counted = {started: 0, answered: 0};
  Object.assign(window, {counted});
  window.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      counted.started += 1;
      this.addEventListener('message', ({data}: MessageEvent<{kind: string}>) => {
        if (data.kind === 'done') counted.answered += 1;
      });
    }
  };
}

/** Once both timelines are shown. */
async function outcomeOf({page, complaints}: Visit): Promise<Outcome> {
  for (const id of ['#one', '#two']) {
    expect(await visibleText(page, inside('h2', id))).to.equal('Invented events');
  }
  const counted = await page.evaluate(() => (window as unknown as {counted: Counted}).counted);
  await page.close();
  return {...counted, complaints};
}

/** A page of the demo, under its policy, with two more timelines. */
async function onDemoPage(): Promise<Outcome> {
  const visited = await visit('inline.html', {beforeLoad: countWorkers});
  await visited.page.evaluate(yaml => {
    for (const id of ['one', 'two']) {
      const timeline = document.createElement('cold-war-timeline');
      document.body.append(Object.assign(timeline, {id, view: 'list', yaml}));
    }
  }, YAML);
  return outcomeOf(visited);
}

/**
 * A page made for the test, under the demo's policy and what is added to that. What its workers ask for comes from nowhere: puppeteer
 * answers for the page alone.
 */
async function onOwnPage(script: string, policy = '', scriptsFrom?: string): Promise<Outcome> {
  const visited = await visit('inline.html', {beforeLoad: countWorkers});
  const own = (await fetch(`${await origin()}/demo/inline.html`)).headers.get('content-security-policy');
  await answerWith(visited.page, script, `${own ?? ''}${policy}`, scriptsFrom);
  await visited.page.goto(`${await origin()}/demo/large.html`, {waitUntil: 'load'});
  return outcomeOf(visited);
}

async function answerWith(page: Page, script: string, policy: string, scriptsFrom?: string): Promise<void> {
  const headers = {'content-security-policy': policy};
  await page.setRequestInterception(true);
  page.on('request', request => {
    const url = new URL(request.url());
    if (url.pathname.endsWith('/large.html')) {
      const body = `<!doctype html><html lang="en"><link rel="icon" href="data:,">${script}${LISTS}`;
      void request.respond({contentType: 'text/html', headers, body});
    } else if (url.pathname.endsWith('/large.yaml')) {
      void request.respond({contentType: 'application/yaml', body: YAML});
    } else if (url.origin === scriptsFrom) {
      void forwarded(url).then(answer => request.respond(answer));
    } else void request.continue();
  });
}

/** What the demo's server has, as another site would give it. */
async function forwarded(url: URL) {
  const response = await fetch((await origin()) + url.pathname);
  return {
    contentType: 'text/javascript',
    headers: {'access-control-allow-origin': '*'},
    body: await response.text(),
  };
}

describe('large files under a strict policy', () => {
  it('are compiled in workers', async () => {
    expect(await onDemoPage()).to.deep.equal({started: 2, answered: 2, complaints: []});
  });

  it('do without in the classic script, which is one file', async () => {
    expect(await onOwnPage(CLASSIC)).to.deep.equal({started: 0, answered: 0, complaints: []});
  });

  it('do without where the policy refuses workers, and ask once a page', async () => {
    const {complaints, ...counted} = await onOwnPage(MODULE, "; worker-src 'none'");
    expect(counted).to.deep.equal({started: 1, answered: 0});
    expect(complaints.join('\n')).to.match(/^[^\n]*compile-worker[^\n]*worker-src 'none'[^\n]*$/);
  });

  it('do without, and without a word, where the script is another site’s', async () => {
    const cdn = 'https://cdn.example';
    const script = MODULE.replace('src="', `src="${cdn}`);
    const policy = `; script-src-elem ${cdn}; worker-src 'self' ${cdn}`;
    expect(await onOwnPage(script, policy, cdn)).to.deep.equal({started: 0, answered: 0, complaints: []});
  });
});
