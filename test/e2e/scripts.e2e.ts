/** The scripts included in every combination, on a page as strict as the demo's: whatever comes second does nothing. */
import {expect} from 'chai';
import {appears, inside, origin, visibleText, visit} from './support/demo.js';

const MODULE = '<script type="module" src="/dist/cold-war-timeline.js"></script>';
const CLASSIC = '<script src="/dist/cold-war-timeline.iife.js"></script>';
const YAML = `<cold-war-timeline><script type="application/yaml">
version: 1
title: Berlin
events:
  - {title: A wall is built, date: 1961-08-13}
</script></cold-war-timeline>`;

const pages: readonly [string, string][] = [
  ['the module', MODULE + YAML],
  ['the classic script', CLASSIC + YAML],
  ['the classic script behind the element', YAML + CLASSIC],
  ['the module and a copy of it from elsewhere', MODULE + MODULE.replace('/dist/', '/copy/') + YAML],
  ['the classic script twice', CLASSIC + CLASSIC.replace('/dist/', '/copy/') + YAML],
  ['the module before the classic script', MODULE + YAML + CLASSIC],
  ['the classic script before the module', CLASSIC + MODULE + YAML],
  ['both, as they come', MODULE.replace('type', 'async type') + CLASSIC.replace('src', 'async src') + YAML],
];

describe('scripts on a page', () => {
  for (const [name, body] of pages) {
    it(`work as ${name}`, async () => {
      const {page, complaints} = await visit('inline.html');
      const policy = (await fetch(`${await origin()}/demo/inline.html`)).headers.get(
        'content-security-policy',
      );
      await page.setRequestInterception(true);
      page.on('request', request => {
        const url = request.url();
        if (url.endsWith('/demo/scripts.html')) {
          const head = '<!doctype html><html lang="en"><link rel="icon" href="data:,">';
          void request.respond({
            contentType: 'text/html',
            headers: {'content-security-policy': policy ?? ''},
            body: head + body,
          });
        } else void request.continue({url: url.replace('/copy/', '/dist/')});
      });
      await page.goto(`${await origin()}/demo/scripts.html`, {waitUntil: 'load'});
      await appears(page, inside('[part~=mark]'));
      expect(await visibleText(page, inside('[part~=list]'))).to.contain('A wall is built');
      expect(complaints).to.deep.equal([]);
      await page.close();
    });
  }
});
