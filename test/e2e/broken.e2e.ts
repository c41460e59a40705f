/** A file with mistakes, and one that is not there. */
import {expect} from 'chai';
import {appears, click, count, inside, visibleText, visit} from './support/demo.js';

const SOME = '#some';
const NONE = '#none';

describe('demo/broken.html', () => {
  it('shows the events that can be read and counts what is wrong', async () => {
    const {page} = await visit('broken.html');
    await appears(page, inside('[part~=mark][data-event-id=visit-february]', SOME));
    expect(await count(page, inside('[part~=event][data-event-id=elections-delayed]', SOME))).to.equal(1);
    expect(await count(page, inside('[part~=event][data-event-id=report-sent]', SOME))).to.equal(0);
    await click(page, inside('[part~=diagnostics] summary', SOME));
    const found = await visibleText(page, inside('[part~=diagnostics]', SOME));
    expect(found).to.contain('1955-01-17', 'the date as it should be written');
    expect(found).to.contain('titel').and.contain('title');
    expect(found).to.contain('reprot').and.contain('report');
    expect(found).to.match(/broken\.yaml, line 12, column 11/);
    await page.close();
  });

  it('says what happened to the missing file, keeps the fallback, and tries again', async () => {
    const {page} = await visit('broken.html');
    const error = await visibleText(page, inside('[part~=error]', NONE));
    expect(error).to.contain('no-such-file.yaml').and.contain('There is no file at this address');
    expect(await visibleText(page, `${NONE} [slot=fallback]`)).to.contain('read at the archive');
    const [answer] = await Promise.all([
      page.waitForResponse(response => response.url().endsWith('no-such-file.yaml')),
      click(page, inside('[part~=error] button', NONE)),
    ]);
    expect(answer.status()).to.equal(404);
    await page.close();
  });

  it('leaves nothing in the console but the browser’s own word on the missing file', async () => {
    const {page, complaints} = await visit('broken.html');
    await appears(page, inside('[part~=error]', NONE));
    await appears(page, inside('[part~=mark]', SOME));
    expect(complaints.filter(text => !text.includes('status of 404'))).to.deep.equal([]);
    await page.close();
  });
});
