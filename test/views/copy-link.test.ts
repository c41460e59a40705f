import {expect} from 'chai';
import {html, render} from 'lit';
import {enCopyLink} from '../../src/strings/en-copy-link.js';
import {renderCopyLink} from '../../src/views/copy-link.js';
import {SAID} from '../../src/views/copy-text.js';
import {removeRendered, renderInShadow, wordsOf} from '../support/render-in-shadow.js';

function show(copies: boolean | Promise<boolean> = true) {
  const copied: string[] = [];
  const onCopy = (text: string): Promise<boolean> => {
    copied.push(text);
    return Promise.resolve(copies);
  };
  const template = (of: string) =>
    html`${renderCopyLink({strings: enCopyLink, of, link: () => `https://example.org/#event=${of}`, onCopy})}`;
  const root = renderInShadow(template('a'));
  const press = async (): Promise<void> => {
    root.querySelector('button')!.click();
    for (let i = 0; i < 3; i++) await Promise.resolve();
  };
  return {
    ...{root, copied, press},
    again: (of: string) => render(template(of), root),
    status: () => wordsOf(root.querySelector('[role=status]')),
    field: () => root.querySelector('input'),
  };
}

describe('button “Copy link”', () => {
  afterEach(removeRendered);

  it('copies the link, and says so where it was said that nothing was copied yet', async () => {
    const {root, copied, press, status, field} = show();
    const told = root.querySelector('[role=status]');
    expect([wordsOf(root.querySelector('button')), status()]).to.deep.equal(['Copy link', '']);
    await press();
    expect(copied).to.deep.equal(['https://example.org/#event=a']);
    expect(status()).to.equal('Copied');
    expect(root.querySelector('[role=status]') === told).to.equal(true);
    expect(field() === null).to.equal(true);
  });

  it('shows the link, selected, where the browser does not copy', async () => {
    const {root, press, status, field} = show(false);
    await press();
    const input = field()!;
    expect(status()).to.equal(enCopyLink.notCopied);
    expect([input.value, input.ariaLabel]).to.deep.equal(['https://example.org/#event=a', 'Link to copy']);
    expect(root.activeElement === input).to.equal(true);
    expect([input.selectionStart, input.selectionEnd]).to.deep.equal([0, input.value.length]);
  });

  it('no longer says that it is copied after a while', async () => {
    const {press, status} = show();
    await press();
    await new Promise(resolve => setTimeout(resolve, SAID + 50));
    expect(status()).to.equal('');
  }).timeout(2 * SAID);

  it('begins anew with another link, and keeps what it says with the same', async () => {
    const {press, again, status} = show();
    await press();
    again('a');
    expect(status()).to.equal('Copied');
    again('b');
    expect(status()).to.equal('');
  });

  it('says nothing of a link that is gone by then', async () => {
    let resolve: (copied: boolean) => void = () => undefined;
    const {press, again, status} = show(new Promise(done => (resolve = done)));
    await press();
    again('b');
    resolve(true);
    for (let i = 0; i < 5; i++) await Promise.resolve();
    expect(status()).to.equal('');
  });
});
