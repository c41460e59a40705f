/** Class of the node that the canvas is drawn in. */
export const CANVAS_PLACE = 'timeline';
