import {html, nothing, type TemplateResult} from 'lit';
import type {FirstStrings} from '../strings/first.js';
import type {FailureWords, Strings} from '../strings/strings.js';
import {errorIcon} from './icons.js';
import {renderInlineCode} from './inline-code.js';

/** A line of the file. */
export interface FrameLine {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  /** What is at fault: columns of `text`, from 0, the end exclusive. Absent in the lines around. */
  readonly from?: number;
  readonly to?: number;
}

export interface FailureProps {
  readonly strings: Strings;
  readonly message: string;
  /** File, line and column in words; null where the failure has no such place. */
  readonly place: string | null;
  /** The lines about the place; empty where there is none. */
  readonly frame: readonly FrameLine[];
  readonly hint: string | null;
  /** Null where trying again would change nothing. */
  readonly onRetry: (() => void) | null;
  /** A new attempt is under way: the button stays, and keeps the focus, but does nothing. */
  readonly retrying: boolean;
  /** Address of the file, for those who can mend it. */
  readonly href: string | null;
  /** An earlier state is shown below. */
  readonly kept: boolean;
}

/** What happened, where, and what to do. */
export function renderFailure(props: FailureProps): TemplateResult {
  const {strings, message, place, frame, hint} = props;
  return html`<section part="error" class="notice is-failure" aria-labelledby="failure">
    ${errorIcon(20)}
    <div>
      <h3 id="failure">${strings.failure.title}</h3>
      <p>${renderInlineCode(message)}</p>
      ${place === null ? nothing : html`<p class="small">${place}</p>`}
      ${frame.length === 0 ? nothing : renderFrame(frame)}
      ${hint === null ? nothing : html`<p class="hint">${renderInlineCode(hint)}</p>`}
      ${props.kept ? html`<p class="hint">${strings.failure.kept}</p>` : nothing} ${renderActions(props)}
    </div>
  </section>`;
}

function renderFrame(lines: readonly FrameLine[]): TemplateResult {
  return html`<code class="code" tabindex="0">${lines.map(renderLine)}</code>`;
}

/** Preformatted: no white space may come between the tags. What is missing is marked where it belongs, past the text. */
function renderLine({line, text, from, to}: FrameLine): TemplateResult {
  if (from === undefined) return html`<span><b>${line}</b>${text}</span>`;
  const marked = text.slice(from, to) || '\u00a0';
  return html`<span class="at"
    ><b>${line}</b>${text.slice(0, from)}<u>${marked}</u>${to === undefined ? nothing : text.slice(to)}</span
  >`;
}

function renderActions({strings, onRetry, retrying, href}: FailureProps): TemplateResult | typeof nothing {
  if (onRetry === null && href === null) return nothing;
  const {retry, open} = strings.failure;
  return html`<p class="actions">
    ${
      onRetry === null
        ? nothing
        : html`<button
            type="button"
            class="control"
            aria-disabled=${retrying ? 'true' : 'false'}
            @click=${retrying ? nothing : onRetry}
          >
            ${retry}
          </button>`
    }
    ${href === null ? nothing : html`<a href=${href} target="_blank" rel="noopener noreferrer">${open}</a>`}
  </p>`;
}

export function renderCanvasFailure(strings: Strings, onRetry: () => void): TemplateResult {
  return renderPartFailure(strings.failure.canvas, strings, onRetry);
}

export function renderPanelFailure(strings: Strings, onRetry: () => void): TemplateResult {
  return renderPartFailure(strings.asOf.failure, strings, onRetry);
}

/** A smaller notice: a part of the component is missing, the rest is there. */
export function renderPartFailure(
  {message, hint}: FailureWords,
  {failure: {retry}}: Pick<FirstStrings, 'failure'>,
  onRetry: () => void,
): TemplateResult {
  return html`<div part="error" class="notice">
    ${errorIcon(16)}
    <div>
      <p>${message}</p>
      <p class="hint">${hint}</p>
      <p class="actions"><button type="button" class="control" @click=${onRetry}>${retry}</button></p>
    </div>
  </div>`;
}
