/** The timeline whose YAML stands in the page. */
import {expect} from 'chai';
import {appears, click, count, inside, visibleText, visit} from './support/demo.js';

describe('demo/inline.html', () => {
  it('draws the events of the script in the page', async () => {
    const {page, complaints} = await visit('inline.html');
    await appears(page, inside('[part~=mark][data-event-id=proposed]'));
    expect(await count(page, inside('[part~=mark][data-event-id]'))).to.equal(2);
    await click(page, inside('[part~=mark][data-event-id=planned]'));
    const reader = await visibleText(page, inside('[part~=reader]'));
    expect(reader).to.contain('April or May 1955').and.contain('instead of the previously planned');
    expect(await count(page, inside('[part~=diagnostics]'))).to.equal(0);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });
});
