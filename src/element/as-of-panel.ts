/** The panel of “As known on…” for the state of the element. A chunk of its own: most visitors never open it. */
import type {TemplateResult} from 'lit';
import {asOfStyles} from '../views/as-of.styles.js';
import {renderAsOf, type AsOfProps} from '../views/as-of.js';
import {adoptStyles} from '../views/adopt-styles.js';
import {buildAsOf, type AsOfParts} from '../view-model/knowledge-steps.js';

export interface AsOfPanel {
  readonly render: (parts: AsOfParts, props: Omit<AsOfProps, 'model'>) => TemplateResult;
}

/** `root`: what the panel will stand in. */
export function asOfPanel(root: Node): AsOfPanel {
  adoptStyles(root, [asOfStyles]);
  return {render: (parts, props) => renderAsOf({...props, model: buildAsOf(parts)})};
}
