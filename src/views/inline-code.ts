import {html, type TemplateResult} from 'lit';

/** Text in which what stands between backticks is code: `write 1955-02-13` in a message. A lone backtick stays. */
export function renderInlineCode(text: string): TemplateResult {
  const pieces = text.split(/`([^`]+)`/);
  return html`${pieces.map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece))}`;
}
