/** What is wrong with the source, and what was found in it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Diagnostic} from '../format/diagnostic.js';
import type {Strings} from '../strings/strings.js';
import {renderDiagnostics} from '../views/diagnostics.js';
import {renderFailure} from '../views/failure.js';
import {describeDiagnostic, describeError} from './failure-props.js';
import {diagnosticsOf} from './load-timeline.js';
import type {Actions, StateInWords} from './render-element.js';
import type {Source} from './source.js';

export function renderProblem(state: StateInWords, {retry}: Actions): TemplateResult | typeof nothing {
  const {error, source, strings, loaded, loading} = state;
  if (!error || !source) return nothing;
  const diagnostics = diagnosticsOf(error);
  return html`${renderFailure({
    ...describeError(error, source, strings),
    strings,
    // Text in the page does not change by being read again.
    onRetry: source.kind === 'file' ? retry : null,
    retrying: loading,
    href: source.kind === 'file' && /^(?:https?|blob):/.test(source.url) ? source.url : null,
    kept: loaded !== null,
  })}
  ${diagnostics.length > 1 ? renderFindings(diagnostics, source, strings) : nothing}`;
}

export function renderFindings(diagnostics: readonly Diagnostic[], source: Source, strings: Strings) {
  const findings = diagnostics.map(diagnostic => describeDiagnostic(diagnostic, source, strings));
  return renderDiagnostics({strings, findings});
}
