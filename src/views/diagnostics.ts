import {html, nothing, type TemplateResult} from 'lit';
import type {Strings} from '../strings/strings.js';
import {errorIcon, warningIcon} from './icons.js';
import {renderInlineCode} from './inline-code.js';

/** A diagnostic as visitors are told it. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly hint?: string;
  /** File, line and column in words. */
  readonly place: string;
}

export interface DiagnosticsProps {
  readonly strings: Strings;
  readonly findings: readonly Finding[];
}

/** More than anybody reads; the checker on the command line lists all of them. */
const MOST_SHOWN = 200;

/** A counted list, closed until somebody wants to know; nothing where nothing was found. */
export function renderDiagnostics({strings, findings}: DiagnosticsProps): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  const words = strings.diagnostics;
  const errors = findings.filter(({severity}) => severity === 'error').length;
  const left = findings.length - MOST_SHOWN;
  return html`<div part="diagnostics" class="notice is-problems">
    <details>
      <summary>
        ${words.count(findings.length)} <span>${words.bySeverity(errors, findings.length - errors)}</span>
      </summary>
      <ol class="problems">
        ${findings.slice(0, MOST_SHOWN).map(finding => renderFinding(finding, strings))}
        ${left > 0 ? html`<li>${words.more(left)}</li>` : nothing}
      </ol>
    </details>
  </div>`;
}

function renderFinding({severity, message, hint, place}: Finding, {diagnostics}: Strings): TemplateResult {
  const said = hint === undefined ? message : `${message} ${hint}`;
  return html`<li>
    ${severity === 'error' ? errorIcon(16) : warningIcon()}
    <div>
      <p>${renderInlineCode(said)}</p>
      <p class="small">${diagnostics[severity]} · ${place}</p>
    </div>
  </li>`;
}
