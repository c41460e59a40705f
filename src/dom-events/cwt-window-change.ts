/** The span of time in view, UTC milliseconds. */
export interface CwtWindowChangeDetail {
  readonly start: number;
  readonly end: number;
}

/** `cwt-window-change`: the window has moved, and the movement has ended. */
export type CwtWindowChangeEvent = CustomEvent<CwtWindowChangeDetail>;

export function cwtWindowChange(detail: CwtWindowChangeDetail): CwtWindowChangeEvent {
  return new CustomEvent('cwt-window-change', {detail, bubbles: true, composed: true});
}

declare global {
  interface HTMLElementEventMap {
    'cwt-window-change': CwtWindowChangeEvent;
  }
}
