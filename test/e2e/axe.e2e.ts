/** What axe-core finds on the demo pages, in both colour schemes and in every width the layout knows. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type axe from 'axe-core';
import {expect} from 'chai';
import {appears, click, inside, visit} from './support/demo.js';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ABOUT = 'About this document: Draft resolution of the CPSU Central Committee';
const CASES = [
  {path: 'index.html', ready: '[part~=mark]', options: {width: 1200}},
  {path: 'index.html', ready: '[part~=mark]', options: {width: 768, dark: true}},
  {path: 'index.html', ready: '[part~=mark]', options: {width: 375}},
  {path: 'index.html', ready: '[part~=mark]', press: 'As known on…', options: {width: 1200}},
  {path: 'index.html', ready: '[part~=mark]', press: 'As known on…', options: {width: 375, dark: true}},
  {path: 'index.html', ready: '[part~=cited]', press: ABOUT, options: {width: 1200}},
  {
    path: 'index.html',
    ready: '[part~=cited]',
    press: ABOUT,
    options: {width: 375, dark: true},
  },
  {path: 'index.html', ready: '[part~=cited]', options: {width: 768}},
  {path: 'index.html', ready: '[part~=cited]', options: {width: 375, dark: true}},
  {path: 'inline.html', ready: '[part~=mark]', options: {width: 1200, dark: true}},
  {path: 'two.html', ready: '[part~=reader]', options: {width: 1200}},
  {path: 'dates.html', ready: '[part~=mark]', options: {width: 1200}},
  {path: 'dates.html', ready: '[part~=mark]', options: {width: 375, dark: true}},
  {path: 'broken.html', ready: '[part~=error]', options: {width: 1200}},
  {path: 'broken.html', ready: '[part~=error]', options: {width: 375, dark: true}},
];

describe('accessibility of the demo', () => {
  for (const {path, ready, press, options} of CASES) {
    it(`${path}${press ? `, ${press}` : ''}, ${String(options.width)} px${options.dark ? ', dark' : ''}`, async () => {
      const {page} = await visit(path, options);
      await appears(page, inside(ready));
      if (press) {
        await click(page, `::-p-aria([name="${press}"][role="button"])`);
        await appears(page, inside(':is([part~=as-of] input, .page [part~=paragraph])'));
      }
      // A string is evaluated by the browser itself; the page's policy does not hold for it.
      await page.evaluate(SOURCE);
      const violations = await page.evaluate(async () => {
        const {violations: found} = await (globalThis as unknown as {axe: typeof axe}).axe.run();
        return found.map(({id, nodes}) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`);
      });
      expect(violations).to.deep.equal([]);
      await page.close();
    });
  }
});
