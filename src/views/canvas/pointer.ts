/** What a visitor does with a pointer, apart from moving and zooming, which the stage does. */
import {eventAt} from './mark-element.js';

/** A pointer that moved further than this between press and release dragged. */
const CLICK_SLOP = 5;

export interface PointerEvents {
  /** A mark was clicked, or empty ground (null). */
  click(id: string | null): void;
  /** A wheel or a touchpad was swept sideways by this many pixels. */
  sweep(pixels: number): void;
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
    const id = eventAt(target);
    if (id !== null || target.closest('.vis-center')) events.click(id);
  };
  const onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
    event.preventDefault();
    const lineHeight = 24;
    events.sweep(event.deltaX * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? lineHeight : 1));
  };
  canvas.addEventListener('pointerdown', onPress, {signal});
  canvas.addEventListener('click', onClick, {signal});
  canvas.addEventListener('wheel', onWheel, {signal, passive: false});
}
