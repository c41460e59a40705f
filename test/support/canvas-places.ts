/** Canvases of a few events, and where on the page things are on them. */
import type {TimeWindow} from '../../src/view-model/view-types.js';
import {makeTimeline, type EventSketch} from './make-timeline.js';
import {type Shown, drawn, mark, spring} from './show-canvas.js';

export function showing(
  events: readonly EventSketch[],
  more: {window?: TimeWindow; selected?: string} = {},
): Promise<Shown> {
  return drawn({timeline: makeTimeline({events}), style: '--cwt-mark: currentColor', ...more});
}

/** Where a moment lies, in pixels of the page. */
export function xOf({root}: Shown, time: number, window: TimeWindow = spring): number {
  const plane = root.querySelector('.vis-center')!.getBoundingClientRect();
  return plane.left + ((time - window.start) / (window.end - window.start)) * plane.width;
}

export const boxOf = (made: Shown, id: string, selector: string): DOMRect =>
  mark(made, id).querySelector(selector)!.getBoundingClientRect();
export const all = (made: Shown, id: string, selector: string): HTMLElement[] => [
  ...mark(made, id).querySelectorAll<HTMLElement>(selector),
];
