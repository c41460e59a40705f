/** Two timelines on one page, which know nothing of each other. */
import {expect} from 'chai';
import {appears, click, count, inside, visibleText, visit} from './support/demo.js';

const LIST = '#as-list';
const PICTURE = '#as-picture';

describe('demo/two.html', () => {
  it('opens each in its own view, window and selection', async () => {
    const {page, complaints} = await visit('two.html');
    await appears(page, inside('[part~=mark][part~=selected]', PICTURE));
    expect(await count(page, inside('[part~=event][data-event-id]', LIST))).to.equal(12);
    expect(await count(page, inside('[part~=mark]', LIST))).to.equal(0);
    expect(await visibleText(page, inside('[part~=reader]', PICTURE))).to.contain(
      'Visit proposed for February',
    );
    await click(page, inside('[part~=event][data-event-id=kim-wish]', LIST));
    expect(await visibleText(page, inside('[part~=reader]', LIST))).to.contain('wish to come to Moscow');
    expect(await visibleText(page, inside('[part~=reader]', PICTURE))).to.contain(
      'Visit proposed for February',
    );
    expect(await page.$eval(PICTURE, element => element.getAttribute('selected'))).to.equal('visit-february');
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('turns the first into a picture without touching the second', async () => {
    const {page, complaints} = await visit('two.html');
    await appears(page, inside('[part~=mark]', PICTURE));
    await page.$eval(LIST, element => {
      element.setAttribute('view', 'timeline');
    });
    await appears(page, inside('[part~=mark][data-event-id=kim-wish]', LIST));
    expect(await count(page, inside('[part~=mark][part~=selected]', LIST))).to.equal(0);
    expect(await count(page, inside('[part~=mark][part~=selected]', PICTURE))).to.equal(1);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });
});
