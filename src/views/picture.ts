import {html, type nothing, type TemplateResult} from 'lit';
import type {Strings} from '../strings/strings.js';
import type {Room} from '../view-model/picture/room.js';
import {CANVAS_PLACE} from './canvas-place.js';
import {renderCanvasFailure} from './failure.js';
import {setProperties} from './set-properties.js';
import {renderWindowButtons, type WindowButtonsProps} from './toolbar.js';

export interface PictureProps extends WindowButtonsProps {
  readonly strings: Strings;
  /** The list is shown alone. The canvas keeps its place in the tree, so that it comes back as it was. */
  readonly hidden: boolean;
  readonly legend: TemplateResult | typeof nothing;
  /** What a canvas that is on its way will take. */
  readonly room?: Room | undefined;
  /** The canvas could not be fetched: what to do about it. */
  readonly onRetry: (() => void) | null;
}

/**
 * The canvas with its legend and buttons. It is the picture of the event list, which says the same in words, so it is hidden from
 * assistive technology.
 */
export function renderPicture(props: PictureProps): TemplateResult {
  const awaited = props.enabled ? '' : ' is-awaited';
  return html`<div class="picture" ?hidden=${props.hidden}>
    ${
      props.onRetry === null
        ? html`<div class="pictureline">${props.legend}${renderWindowButtons(props)}</div>`
        : renderCanvasFailure(props.strings, props.onRetry)
    }
    <div
      part="timeline"
      class="${CANVAS_PLACE}${awaited}"
      ${setProperties({'--awaited-lines': props.room?.lines, '--awaited-lanes': props.room?.lanes})}
      aria-hidden="true"
      ?hidden=${props.onRetry !== null}
    ></div>
  </div>`;
}
