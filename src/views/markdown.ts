/** Blocks of Markdown → templates. Whatever a file says becomes text nodes and the few elements named here. */
import {html, nothing, type TemplateResult} from 'lit';
import {until} from 'lit/directives/until.js';
import type {
  MarkdownBlock,
  MarkdownInline,
  MarkdownList,
  MarkdownWords,
} from '../model/markdown/markdown-types.js';
import type {FirstStrings} from '../strings/first.js';
import {plainBlocks, readMarkdown} from '../view-model/markdown.js';
import {renderNewTab} from './new-tab.js';

/** A text of the file, at first as written where the tokenizer has to be fetched. Belongs into an element with class `prose`. */
export function renderMarkdown(text: string, strings: FirstStrings): unknown {
  const blocks = readMarkdown(text);
  const draw = (read: readonly MarkdownBlock[]): unknown => renderBlocks(read, strings);
  return blocks instanceof Promise ? until(blocks.then(draw), draw(plainBlocks(text))) : draw(blocks);
}

function renderBlocks(blocks: readonly (MarkdownBlock | MarkdownWords)[], strings: FirstStrings): unknown {
  return blocks.map(block => renderBlock(block, strings));
}

function renderBlock(block: MarkdownBlock | MarkdownWords, strings: FirstStrings): unknown {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${renderInlines(block.children, strings)}</p>`;
    case 'words':
      return renderInlines(block.children, strings);
    case 'quote':
      return html`<blockquote>${renderBlocks(block.children, strings)}</blockquote>`;
    case 'code':
      return html`<pre><code>${block.text}</code></pre>`;
    case 'list':
      return renderList(block, strings);
  }
}

function renderList({start, items}: MarkdownList, strings: FirstStrings): TemplateResult {
  const entries = items.map(item => html`<li>${renderBlocks(item, strings)}</li>`);
  if (start === null)
    return html`<ul>
      ${entries}
    </ul>`;
  return html`<ol start=${start === 1 ? nothing : start}>
    ${entries}
  </ol>`;
}

function renderInlines(children: readonly MarkdownInline[], strings: FirstStrings): unknown {
  return children.map(child => renderInline(child, strings));
}

function renderInline(inline: MarkdownInline, strings: FirstStrings): unknown {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return html`<code>${inline.text}</code>`;
    case 'break':
      return html`<br />`;
    case 'emphasis':
      return html`<em>${renderInlines(inline.children, strings)}</em>`;
    case 'strong':
      return html`<strong>${renderInlines(inline.children, strings)}</strong>`;
    case 'link':
      return renderNewTab(inline.href, renderInlines(inline.children, strings), strings);
  }
}
