import {legendStyles} from '../legend.styles.js';
import {arrowStyles} from './arrow.styles.js';
import {canvasStyles} from './canvas.styles.js';
import {markStyles} from './mark.styles.js';
import {stageStyles} from './stage.styles.js';

/** Gives the root that a node is in the styles of the canvas and its legend, once. Adopted sheets need no permission of a content security policy. */
export function adoptStyles(node: Node): void {
  const root = node.getRootNode();
  if (!(root instanceof ShadowRoot || root instanceof Document)) return;
  for (const {styleSheet} of [stageStyles, canvasStyles, arrowStyles, markStyles, legendStyles]) {
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    }
  }
}
