import type {HistoricalEvent} from '../model/timeline.js';

/** Both null when the visitor deselected. */
export interface CwtSelectDetail {
  readonly id: string | null;
  readonly event: HistoricalEvent | null;
}

/** `cwt-select`: the visitor, not the page's own script, changed the selection. */
export type CwtSelectEvent = CustomEvent<CwtSelectDetail>;

export function cwtSelect(detail: CwtSelectDetail): CwtSelectEvent {
  return new CustomEvent('cwt-select', {detail, bubbles: true, composed: true});
}

declare global {
  interface HTMLElementEventMap {
    'cwt-select': CwtSelectEvent;
  }
}
