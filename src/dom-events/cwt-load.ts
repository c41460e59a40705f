import type {Diagnostic} from '../format/diagnostic.js';
import type {Timeline} from '../model/timeline.js';

export interface CwtLoadDetail {
  readonly timeline: Timeline;
  /** What was found wrong in the file; empty for a file without faults. */
  readonly diagnostics: readonly Diagnostic[];
}

/** `cwt-load`: a timeline was read and its events are on the page. */
export type CwtLoadEvent = CustomEvent<CwtLoadDetail>;

export function cwtLoad(detail: CwtLoadDetail): CwtLoadEvent {
  return new CustomEvent('cwt-load', {detail, bubbles: true, composed: true});
}

declare global {
  interface HTMLElementEventMap {
    'cwt-load': CwtLoadEvent;
  }
}
