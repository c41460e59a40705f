import {html, type TemplateResult} from 'lit';

/** Nothing that a file or an interface says holds this character, of which Unicode says that it never will be one. */
const PLACE = '\uFFFF';

/**
 * Words of the interface around a node, such as a name in the language of the file, in the order that the interface's language
 * wants: `around(name => `by ${name}`, node)`.
 */
export function around(words: (place: string) => string, node: unknown): TemplateResult {
  const [before = '', after = ''] = words(PLACE).split(PLACE);
  return html`${before}${node}${after}`;
}
