/** Class of the node that the canvas is drawn in. */
export const CANVAS_PLACE = 'timeline';

/** Class of the node that keeps its room while the timeline is loading. */
export const AWAITED_PLACE = 'ghost-canvas';
