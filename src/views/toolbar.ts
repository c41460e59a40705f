import {html, nothing, type TemplateResult} from 'lit';
import type {Strings} from '../strings/strings.js';

export type ViewName = 'timeline' | 'list';

export interface ViewButtonsProps {
  readonly strings: Strings;
  readonly view: ViewName;
  readonly onView: (view: ViewName) => void;
  /** Further buttons, at the end of the line. */
  readonly tools?: TemplateResult | typeof nothing;
}

/** Which view of the events is shown. */
export function renderViewButtons(props: ViewButtonsProps): TemplateResult {
  const {view, onView, tools = nothing} = props;
  const {toolbar} = props.strings;
  const button = (name: ViewName) =>
    html`<button type="button" aria-pressed=${view === name ? 'true' : 'false'} @click=${() => onView(name)}>
      ${toolbar[name]}
    </button>`;
  return html`<div part="toolbar" class="toolbar">
    <div class="views" role="group" aria-label=${toolbar.views}>${button('timeline')}${button('list')}</div>
    ${tools === nothing ? nothing : html`<div class="tools">${tools}</div>`}
  </div>`;
}

export interface AsOfButtonProps {
  readonly strings: Strings;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Class of the button that opens and closes the panel of “As known on…”. */
export const AS_OF_BUTTON = 'as-of-button';

/** Id of that panel; there is one in a shadow tree. */
export const AS_OF_PANEL = 'as-of';

export function renderAsOfButton({strings, open, onToggle}: AsOfButtonProps): TemplateResult {
  return html`<button
    type="button"
    class="control ${AS_OF_BUTTON}"
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls=${open ? AS_OF_PANEL : nothing}
    @click=${onToggle}
  >
    ${strings.asOf.open}
  </button>`;
}

export interface WindowButtonsProps {
  readonly strings: Strings;
  /** False until there is a picture to move. */
  readonly enabled: boolean;
  /** By a part of the window's width; negative is earlier. */
  readonly onMove: (fraction: number) => void;
  /** The factor by which the window becomes longer. */
  readonly onZoom: (factor: number) => void;
  readonly onShowAll: () => void;
}

/** The ways to move the window that need neither a wheel nor a steady hand. */
export function renderWindowButtons(props: WindowButtonsProps): TemplateResult {
  const {strings, enabled, onMove, onZoom, onShowAll} = props;
  const words = strings.toolbar;
  const button = (label: string, onClick: () => void) =>
    html`<button type="button" ?disabled=${!enabled} @click=${onClick}>${label}</button>`;
  return html`<div class="nav" role="group" aria-label=${words.window}>
    <span class="set"
      >${button(words.earlier, () => onMove(-0.5))}${button(words.later, () => onMove(0.5))}</span
    >
    <span class="set"
      >${button(words.zoomIn, () => onZoom(0.5))}${button(words.zoomOut, () => onZoom(2))}${button(
        words.showAll,
        onShowAll,
      )}</span
    >
  </div>`;
}
