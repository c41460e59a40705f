/** The window moved by hand on the strip of the whole timeline: which part of its frame is held, and where that leads. */
import type {TimeWindow} from '../../view-model/view-types.js';

/** What is held: an end of the window, or all of it. */
export type Grip = 'start' | 'end' | 'both';

/** What the window may become: it does not leave the whole any further than it has, and is never shorter; milliseconds. */
export interface DragLimits {
  readonly whole: TimeWindow;
  readonly shortest: number;
}

/** The window after what is held of it was moved by so many milliseconds. */
export function dragged(window: TimeWindow, grip: Grip, by: number, limits: DragLimits): TimeWindow {
  const {start, end} = window;
  const {whole, shortest} = limits;
  switch (grip) {
    case 'start':
      return {start: within(start + by, Math.min(start, whole.start), end - shortest), end};
    case 'end':
      return {start, end: within(end + by, start + shortest, Math.max(end, whole.end))};
    case 'both': {
      // One that is longer than the whole may lie anywhere around it.
      const places = [whole.start, whole.end - (end - start), start] as const;
      const to = within(start + by, Math.min(...places), Math.max(...places));
      return {start: to, end: to + (end - start)};
    }
  }
}

/** The window with this moment in its middle, as far as it stays within the whole. */
export function centred(window: TimeWindow, time: number, {whole}: DragLimits): TimeWindow {
  const length = window.end - window.start;
  const places = [whole.start, whole.end - length] as const;
  const start = within(time - length / 2, Math.min(...places), Math.max(...places));
  return {start, end: start + length};
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

export interface DragEvents {
  /** What a pointer that comes down here, in CSS pixels from the strip's left edge, holds; it may move the window before. */
  hold(target: EventTarget | null, x: number): Held | null;
  /** The pointer has let go. */
  end(): void;
}

/** Moves what is held to where the pointer is; `x` as above. */
export type Held = (x: number) => void;

/** Listens on the strip; everything ends with the signal. */
export function listenToDrag(strip: HTMLElement, events: DragEvents, signal: AbortSignal): void {
  let held: {readonly pointer: number; readonly move: Held} | null = null;
  const xOf = (event: PointerEvent): number => event.clientX - strip.getBoundingClientRect().left;
  const onDown = (event: PointerEvent): void => {
    if (held || !event.isPrimary || event.button !== 0) return;
    const move = events.hold(event.target, xOf(event));
    if (!move) return;
    held = {pointer: event.pointerId, move};
    // Not the strip: the pointer keeps the look that it has over what it holds.
    (event.target as Element).setPointerCapture(event.pointerId);
    strip.classList.add('is-held');
    // Neither text nor an image is dragged with it.
    event.preventDefault();
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerId === held?.pointer) held.move(xOf(event));
  };
  const onEnd = (event: PointerEvent): void => {
    if (event.pointerId !== held?.pointer) return;
    held = null;
    strip.classList.remove('is-held');
    events.end();
  };
  strip.addEventListener('pointerdown', onDown, {signal});
  strip.addEventListener('pointermove', onMove, {signal});
  // The last of them comes after a release as well as after the browser has taken over, to scroll.
  strip.addEventListener('lostpointercapture', onEnd, {signal});
}
