/** The list is there without all that stands around it, and does what it is asked to; the rest may come late, or not at all. */
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {DIST} from '../../scripts/lib/project.js';
import {appears, inside, visit, visibleText} from './support/demo.js';

const SECOND_PART = readdirSync(join(DIST, 'chunks')).find(name => /^second-.*\.js$/.test(name))!;

describe('what stands around the list', () => {
  async function isThere(page: Page, selector: string): Promise<boolean> {
    return (await page.$(inside(selector))) !== null;
  }

  it('is not waited for when it comes late, and then is as it was asked to be', async () => {
    const {page, complaints} = await visit('inline.html', {early: true, slow: {[SECOND_PART]: 3_000}});
    expect(await visibleText(page, inside('[part~=event][data-event-id=proposed]'))).to.contain('1955');
    expect(await isThere(page, '[part~=toolbar]')).to.equal(false);
    await page.$eval('cold-war-timeline', element => {
      element.setWindow('1955-02-01', '1955-02-28');
      element.select('proposed');
    });
    await appears(page, inside('[part~=mark][data-event-id=proposed]'));
    expect(await isThere(page, '[part~=toolbar]')).to.equal(true);
    await appears(page, inside('[part~=reader] [part~=evidence]'));
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('says so where it does not come, and comes when it is asked for again', async () => {
    let isBroken = true;
    const {page} = await visit('index.html', {refuse: url => isBroken && url.endsWith(SECOND_PART)});
    const notice = await visibleText(page, inside('[part~=error]'));
    expect(notice).to.equal('All but this list could not be loaded. Retry');
    expect(await isThere(page, '[part~=event]')).to.equal(true);
    isBroken = false;
    await page.locator(inside('[part~=error] button')).click();
    await appears(page, inside('[part~=mark]'));
    expect(await isThere(page, '[part~=error]')).to.equal(false);
    await page.close();
  });

  it('brings a long list with it, and the reader, when it is asked for again', async () => {
    let isBroken = true;
    const {page} = await visit('index.html', {refuse: url => isBroken && url.endsWith(SECOND_PART)});
    // Before it is there, the tag may not be defined.
    await appears(page, inside('[part~=event]'));
    await page.$eval('cold-war-timeline', element => {
      const events = Array.from(
        {length: 600},
        (_, i) => `  - {id: e${i}, title: E ${i}, date: ${1400 + i}, evidence: "https://example.org/"}`,
      );
      element.yaml = `version: 1\ntitle: Long\nevents:\n${events.join('\n')}\n`;
      element.select('e100');
    });
    await page.waitForFunction(() => document.querySelector('cold-war-timeline')?.timeline?.title === 'Long');
    expect(await isThere(page, '[part~=list]')).to.equal(false);
    isBroken = false;
    await page.locator(inside('[part~=error] button')).click();
    await appears(page, inside('[part~=list] h3 button'));
    await appears(page, inside('[part~=reader] h3'));
    expect(await isThere(page, '[part~=error]')).to.equal(false);
    await page.close();
  });
});
