import {expect} from 'chai';
import {makeText} from '../support/document-text.js';
import {removeRendered} from '../support/render-in-shadow.js';
import {showText} from '../support/show-document-text.js';

const frame = () => new Promise(resolve => setTimeout(resolve, 60));

describe('the box that a long text is in', () => {
  afterEach(removeRendered);

  const long = makeText(Array.from({length: 60}, (_, i) => `Paragraph of number ${i + 1}.`));

  it('shows the paragraph that is cited, and moves nothing else', async () => {
    const before = document.body.appendChild(document.createElement('div'));
    before.style.blockSize = '3000px';
    const {root} = showText({text: long, evidence: {paragraph: 40}});
    await frame();
    const box = root.querySelector('.text-box')!;
    const cited = root.querySelector('[part~=cited]')!.getBoundingClientRect();
    const {top, bottom} = box.getBoundingClientRect();
    expect(cited.top).to.be.at.least(top);
    expect(cited.bottom).to.be.at.most(bottom);
    expect(cited.top - top, 'what stands before it can be seen').to.be.within(12, 60);
    expect(scrollY).to.equal(0);
    before.remove();
  });

  it('can be scrolled by keyboard, and has a name', async () => {
    const {root} = showText({text: long});
    await frame();
    const box = root.querySelector<HTMLElement>('.text-box')!;
    expect(box.scrollTop).to.equal(0);
    expect([box.getAttribute('role'), box.getAttribute('aria-label'), box.tabIndex]).to.deep.equal([
      ...['region', 'Text of the document: A letter', 0],
    ]);
  });

  it('shows the quotation where the paragraph alone is longer', async () => {
    const words = 'word '.repeat(3000);
    const {root} = showText({text: makeText([`${words}the end.`]), evidence: {quote: {exact: 'the end'}}});
    await frame();
    const {bottom} = root.querySelector('.text-box')!.getBoundingClientRect();
    expect(root.querySelector('mark')!.getBoundingClientRect().bottom).to.be.at.most(bottom);
  });

  it('is no box where it is short', async () => {
    const {root} = showText({text: makeText(['one'])});
    await frame();
    const box = root.querySelector<HTMLElement>('.text-box')!;
    expect([box.hasAttribute('role'), box.hasAttribute('tabindex')]).to.deep.equal([false, false]);
  });

  it('begins at what is cited also where it is opened later', async () => {
    const {root} = showText({text: long, evidence: {paragraph: 40}});
    const details = document.createElement('details');
    root.append(details);
    details.append(root.querySelector('.text')!);
    await frame();
    details.open = true;
    await frame();
    expect(root.querySelector('.text-box')!.scrollTop).to.be.greaterThan(400);
  });
});
