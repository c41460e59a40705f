/**
 * Defines `<cold-war-timeline>`. This is also all of the classic script, `cold-war-timeline.iife.js`, which has to be
 * wrapped by the build (`build/classic-guard.mjs`): bundled into one file its modules run at once, so the question that
 * `define-once.ts` asks must stand around all of them.
 */
import {ColdWarTimeline} from './cold-war-timeline.js';

const TAG = 'cold-war-timeline';

if (!customElements.get(TAG)) customElements.define(TAG, ColdWarTimeline);
