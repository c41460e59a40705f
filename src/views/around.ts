import {html, type TemplateResult} from 'lit';

/** From here on 32 characters of which Unicode says that they never will be any; nothing that a file or an interface says holds them. */
const FIRST_PLACE = 0xfdd0;

/**
 * Words of the interface around nodes, such as a name in the language of the file, in the order that the interface's language
 * wants: `around(name => `by ${name}`, node)`.
 */
export function around<Nodes extends readonly unknown[]>(
  words: (...places: {[K in keyof Nodes]: string}) => string,
  ...nodes: Nodes
): TemplateResult {
  return html`${partsAround(words, ...nodes)}`;
}

/** The same in its parts, for what is not drawn from templates. */
export function partsAround<Nodes extends readonly unknown[]>(
  words: (...places: {[K in keyof Nodes]: string}) => string,
  ...nodes: Nodes
): readonly (string | Nodes[number])[] {
  const places = nodes.map((_, i) => String.fromCharCode(FIRST_PLACE + i)) as {[K in keyof Nodes]: string};
  const parts = words(...places).split(/([\uFDD0-\uFDEF])/);
  return parts.map((part, i) => (i % 2 === 0 ? part : nodes[part.charCodeAt(0) - FIRST_PLACE]));
}
