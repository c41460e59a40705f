import {delimiter} from 'node:path';
import {expect} from 'chai';
import {candidates, findBrowser} from '../../scripts/lib/find-browser.mjs';

describe('candidates for a browser', () => {
  it('are the names of Chrome, Chromium and Edge in every folder of PATH, Chrome first', () => {
    const found = candidates('linux', {PATH: ['/a', '/b'].join(delimiter)});
    expect(found.slice(0, 2)).to.deep.equal(['/a/google-chrome-stable', '/b/google-chrome-stable']);
    expect(found).to.include.members(['/a/chromium', '/b/microsoft-edge']);
  });

  it('are none without PATH', () => {
    expect(candidates('linux', {})).to.be.empty;
  });

  it('are the usual applications on macOS, for all users and for one', () => {
    const found = candidates('darwin', {HOME: '/Users/a'});
    expect(found[0]).to.equal('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(found).to.include('/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
  });

  it('are the usual folders on Windows', () => {
    const found = candidates('win32', {PROGRAMFILES: 'C:\\P', LOCALAPPDATA: 'C:\\L'});
    expect(found[0]).to.equal('C:\\P\\Google\\Chrome\\Application\\chrome.exe');
    expect(found).to.include('C:\\L\\Chromium\\Application\\chrome.exe');
    expect(found).to.include('C:\\P\\Microsoft\\Edge\\Application\\msedge.exe');
  });
});

describe('findBrowser', () => {
  const before = process.env.CHROME_PATH;

  afterEach(() => {
    if (before === undefined) delete process.env.CHROME_PATH;
    else process.env.CHROME_PATH = before;
  });

  it('takes CHROME_PATH before anything else', async () => {
    process.env.CHROME_PATH = process.execPath;
    expect(await findBrowser('.')).to.equal(process.execPath);
  });

  it('says so when CHROME_PATH leads nowhere', async () => {
    process.env.CHROME_PATH = '/no/such/browser';
    const message = await findBrowser('.').catch((error: unknown) => String(error));
    expect(message).to.include('/no/such/browser');
  });
});
