/**
 * The module that pages load, `cold-war-timeline.js`. It holds nothing but the question whether the tag is there already;
 * everything else, Lit first of all, is in chunks behind it and is evaluated once a page. Awaiting its import means that
 * the tag is defined. Without `customElements` (Node, server rendering) it does nothing.
 */
import {askAhead} from './ask-ahead.js';
import {defineOnce} from './define-once.js';

export type {ColdWarTimeline} from './cold-war-timeline.js';
export type {CwtErrorDetail, CwtErrorEvent} from './dom-events/cwt-error.js';
export type {CwtLoadDetail, CwtLoadEvent} from './dom-events/cwt-load.js';
export type {CwtSelectDetail, CwtSelectEvent} from './dom-events/cwt-select.js';
export type {CwtWindowChangeDetail, CwtWindowChangeEvent} from './dom-events/cwt-window-change.js';

/** The build puts the address of the file there that holds the module (`build/module-address.mjs`). */
const ahead = {
  second: new URL('module:/src/element/second-part.ts', import.meta.url).href,
  canvas: new URL('module:/src/views/canvas/canvas.ts', import.meta.url).href,
};

await defineOnce(() => {
  askAhead(ahead);
  return import('./define.js');
});
