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

  describe('with its italics', () => {
    const giveBoth = (write: (items: ClipboardItem[]) => Promise<void>) => {
      const plain: string[] = [];
      giveClipboard({
        write,
        writeText: (text: string) => {
          plain.push(text);
          return Promise.resolve();
        },
      });
      return plain;
    };

    it('puts both on the clipboard', async () => {
      const written: ClipboardItem[] = [];
      const plain = giveBoth(items => {
        written.push(...items);
        return Promise.resolve();
      });
      expect(await copyText('a b', 'a <i>b</i>')).to.equal(true);
      const words = (type: string) => written[0]!.getType(type).then(blob => blob.text());
      expect([await words('text/plain'), await words('text/html')]).to.deep.equal(['a b', 'a <i>b</i>']);
      expect(plain).to.deep.equal([]);
    });

    it('puts the words alone where the browser takes nothing else', async () => {
      const plain = giveBoth(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
      expect(await copyText('a b', 'a <i>b</i>')).to.equal(true);
      expect(plain).to.deep.equal(['a b']);
    });
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
