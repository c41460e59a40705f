import {expect} from 'chai';
import {copyText} from '../../src/views/copy-text.js';

/** What the page has for a clipboard, until `afterEach`. */
function giveClipboard(clipboard: unknown): void {
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
}

describe('copying a text', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('puts it on the clipboard as it is', async () => {
    const written: string[] = [];
    giveClipboard({
      writeText: (text: string) => {
        written.push(text);
        return Promise.resolve();
      },
    });
    expect(await copyText('“Доклад,”\r\n17 January 1955')).to.equal(true);
    expect(written).to.deep.equal(['“Доклад,”\r\n17 January 1955']);
  });

  it('says so where the browser refuses', async () => {
    giveClipboard({writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))});
    expect(await copyText('a')).to.equal(false);
  });

  it('says so where there is no clipboard, as on a page without TLS', async () => {
    giveClipboard(undefined);
    expect(await copyText('a')).to.equal(false);
  });
});
