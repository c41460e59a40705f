/** What a visitor does with a pointer, apart from moving and zooming, which the stage does. */
import {arrowAt} from './arrow-at.js';
import {type BinTarget, binAt} from './bin-node.js';
import {subjectAt} from './mark-element.js';

/** A pointer that moved further than this between press and release dragged. */
const CLICK_SLOP = 5;
const LINE_HEIGHT = 24;
/** So many pixels of a wheel make the window twice as long; one turn never does more than that. */
const DOUBLING = 500;

export interface PointerEvents {
  /** The mark of a subject was clicked, or empty ground (null). */
  click(id: string | null): void;
  /** The end of a line was clicked where it leaves the window: this event lies beyond. */
  follow(id: string): void;
  /** A bin was clicked, or the sign of what was carried in. */
  bin(target: BinTarget): void;
  /** A wheel or a touchpad was swept sideways by this many pixels, or turned with Shift held. */
  sweep(pixels: number): void;
  /** A wheel was turned with Ctrl held where the stage does not see it, as over the lanes' names. Above 1 zooms out. */
  zoom(factor: number): void;
}

/** Listens on the canvas; everything ends with the signal. */
export function listenToPointer(canvas: HTMLElement, events: PointerEvents, signal: AbortSignal): void {
  let pressed: {readonly x: number; readonly y: number} | null = null;
  const onPress = ({clientX: x, clientY: y}: PointerEvent): void => {
    pressed = {x, y};
  };
  const onClick = (event: MouseEvent): void => {
    // A click made by a program, as by assistive technology, has no count and no place.
    const dragged =
      event.detail > 0 &&
      pressed !== null &&
      Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > CLICK_SLOP;
    const target = event.composedPath()[0];
    if (dragged || !(target instanceof Element)) return;
    const arrow = arrowAt(target);
    if (arrow) {
      // A line between two marks is no ground to click away a selection.
      if (arrow.there !== null) events.follow(arrow.there);
      return;
    }
    const bin = binAt(target);
    if (bin) return events.bin(bin);
    const id = subjectAt(target);
    if (id !== null || target.closest('.vis-center')) events.click(id);
  };
  const onWheel = (event: WheelEvent): void => {
    // What the stage has taken is done.
    if (event.defaultPrevented) return;
    const {deltaX, deltaY, ctrlKey, shiftKey} = event;
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_HEIGHT : 1;
    const sideways = Math.abs(deltaX) > Math.abs(deltaY);
    if (!ctrlKey && !shiftKey && !sideways) return;
    event.preventDefault();
    if (ctrlKey) events.zoom(2 ** Math.max(-1, Math.min((deltaY * unit) / DOUBLING, 1)));
    else events.sweep((sideways ? deltaX : deltaY) * unit);
  };
  canvas.addEventListener('pointerdown', onPress, {signal});
  canvas.addEventListener('click', onClick, {signal});
  canvas.addEventListener('wheel', onWheel, {signal, passive: false});
}
