import {adoptStyles} from '../adopt-styles.js';
import {legendStyles} from '../legend.styles.js';
import {arrowStyles} from './arrow.styles.js';
import {binStyles} from './bins.styles.js';
import {canvasStyles} from './canvas.styles.js';
import {markStyles} from './mark.styles.js';
import {overviewStyles} from './overview.styles.js';
import {stageStyles} from './stage.styles.js';

/** Gives the root that a node is in the styles of the canvas and its legend. */
export function adoptCanvasStyles(node: Node): void {
  adoptStyles(node, [
    ...[stageStyles, canvasStyles, arrowStyles, markStyles],
    ...[binStyles, overviewStyles, legendStyles],
  ]);
}
