import type {Diagnostic} from '../format/diagnostic.js';

/** What went wrong. `diagnostics` is there when the file came, but no event in it could be read. */
export interface TimelineFailure extends Error {
  readonly diagnostics?: readonly Diagnostic[];
}

export interface CwtErrorDetail {
  readonly error: TimelineFailure;
}

/** `cwt-error`: nothing could be loaded, or nothing in it could be read. */
export type CwtErrorEvent = CustomEvent<CwtErrorDetail>;

export function cwtError(detail: CwtErrorDetail): CwtErrorEvent {
  return new CustomEvent('cwt-error', {detail, bubbles: true, composed: true});
}

declare global {
  interface HTMLElementEventMap {
    'cwt-error': CwtErrorEvent;
  }
}
