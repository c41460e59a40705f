/** How much script a visitor fetches for a timeline of twenty events: bounds on bytes, which no slow machine changes. */
import {join} from 'node:path';
import {expect} from 'chai';
import puppeteer, {type Browser} from 'puppeteer-core';
import {BROWSER_FLAGS, findBrowser} from '../../scripts/lib/find-browser.mjs';
import {CACHE, ROOT} from '../../scripts/lib/project.js';
import {type RunningServer, serve} from '../../scripts/lib/static-server.js';
import {SCRIPT_BOUNDS} from '../bench/bounds.js';
import {neededScriptBytes, scriptBytes} from '../bench/measure.js';
import {writeOurPage} from '../bench/pages.js';

describe('the scripts of a timeline', function () {
  this.timeout(120_000);
  let server: RunningServer;
  let browser: Browser;
  let url: string;

  before(async () => {
    const ours = await writeOurPage(join(CACHE, 'bytes'), 20);
    server = await serve({root: ROOT, folders: ['.cache', 'dist']});
    browser = await puppeteer.launch({executablePath: await findBrowser(ROOT), args: BROWSER_FLAGS});
    url = `${server.origin}/.cache/bytes/${ours}`;
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  it('are few before the first events are on screen', async () => {
    const bytes = await neededScriptBytes(browser, url, ROOT, '[part~=event]');
    expect(bytes).to.be.within(1, SCRIPT_BOUNDS.first);
  });

  it('are not many before it can be operated', async () => {
    const bytes = await scriptBytes(browser, url, ROOT, '[part~=mark]');
    expect(bytes).to.be.within(SCRIPT_BOUNDS.first, SCRIPT_BOUNDS.interactive);
  });
});
