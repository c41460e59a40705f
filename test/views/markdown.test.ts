import {expect} from 'chai';
import {html, render} from 'lit';
import {en} from '../../src/strings/en.js';
import {readMarkdown} from '../../src/view-model/markdown.js';
import {renderMarkdown} from '../../src/views/markdown.js';
import {removeRendered, renderInShadow} from '../support/render-in-shadow.js';

const template = (text: string) => html`<div class="prose">${renderMarkdown(text, en)}</div>`;

/** The elements and texts of a rendered text, without attributes, Lit's own comments, and the space between elements. */
function shape(node: Node): string {
  return [...node.childNodes]
    .map(child => {
      if (child instanceof Text) return child.data.trim() === '' ? '' : child.data;
      return child instanceof Element ? `<${child.localName}>${shape(child)}</${child.localName}>` : '';
    })
    .join('');
}

describe('Markdown in the page', () => {
  afterEach(removeRendered);

  // Stands first: once the tokenizer is there, nothing is shown as written.
  it('is shown as written until the tokenizer is there, in the paragraphs it will have', async () => {
    const text = 'One.\n\nTwo *b*.';
    const prose = renderInShadow(template(text)).querySelector('.prose')!;
    expect(shape(prose)).to.equal('<p>One.</p><p>Two *b*.</p>');
    await readMarkdown(text);
    await new Promise(resolve => setTimeout(resolve));
    expect(shape(prose)).to.equal('<p>One.</p><p>Two <em>b</em>.</p>');
  });

  const cases: readonly [markdown: string, elements: string][] = [
    ['**a** `b`', '<p><strong>a</strong><code>b</code></p>'],
    ['a\\\nb', '<p>a<br></br>b</p>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['- a\n\n- b', '<ul><li><p>a</p></li><li><p>b</p></li></ul>'],
    ['> a', '<blockquote><p>a</p></blockquote>'],
    ['```\n<b>\n```', '<pre><code><b></code></pre>'],
    ['## a', '<p><strong>a</strong></p>'],
    ['<b>a</b>', '<p><b>a</b></p>'],
  ];
  for (const [markdown, elements] of cases) {
    it(`draws ${JSON.stringify(markdown)}`, async () => {
      await readMarkdown(markdown);
      expect(shape(renderInShadow(template(markdown)).querySelector('.prose')!)).to.equal(elements);
    });
  }

  it('makes no element of HTML', async () => {
    const text = '<b>a</b> <img src=x onerror=alert(1)>\n\n<script>1</script>\n\n<div onclick=x>*a*</div>';
    await readMarkdown(text);
    const prose = renderInShadow(template(text)).querySelector('.prose')!;
    expect([...prose.querySelectorAll('*')].map(({localName}) => localName)).to.deep.equal(['p', 'p', 'p']);
    expect(prose.textContent).to.contain('<img src=x onerror=alert(1)>');
  });

  it('opens links in a new tab that knows nothing of this one', async () => {
    const text = '[a](https://example.org/)';
    await readMarkdown(text);
    const link = renderInShadow(template(text)).querySelector('a')!;
    expect([link.href, link.target, link.rel]).to.deep.equal([
      'https://example.org/',
      '_blank',
      'noopener noreferrer',
    ]);
    expect(link.textContent).to.equal('a (opens in a new tab)');
  });

  it('numbers a list from where it begins', async () => {
    await readMarkdown('1. a');
    expect(renderInShadow(template('7. a')).querySelector('ol')?.start).to.equal(7);
    expect(renderInShadow(template('1. a')).querySelector('ol')?.hasAttribute('start')).to.equal(false);
  });

  it('goes from one text to another', async () => {
    await readMarkdown('*a*');
    const root = renderInShadow(template('*a*'));
    render(template('plain'), root);
    expect(shape(root.querySelector('.prose')!)).to.equal('<p>plain</p>');
  });
});
