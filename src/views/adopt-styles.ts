import type {CSSResult} from 'lit';

/** Gives the root that a node is in these styles, once. Adopted sheets need no permission of a content security policy. */
export function adoptStyles(node: Node, styles: readonly CSSResult[]): void {
  const root = node.getRootNode();
  if (!(root instanceof ShadowRoot || root instanceof Document)) return;
  for (const {styleSheet} of styles) {
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    }
  }
}
