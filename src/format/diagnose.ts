/**
 * Makes diagnostics of findings: words them, looks up where they stand, puts them in order, and says how many were not told.
 * Loaded only where there are any.
 */
import '../model/all-guesses.js';
import {hintForCut} from './cut-value.js';
import type {Diagnostic} from './diagnostic.js';
import {severities} from './diagnostic-codes.js';
import type {Finding, Place, Span} from './finding.js';
import type {Findings} from './findings.js';
import {LinePositions} from './line-positions.js';
import {messages, type Wording} from './messages.js';
import {locate, type Placed} from './placed.js';

// For who shows a diagnostic with its lines.
export {codeFrame} from './code-frame.js';

/** @param placed null where it is not known where anything stands; paths are then placed at the beginning of the file. */
export function diagnose(
  findings: Findings,
  text: string,
  placed: Placed | null,
  url: string | undefined,
): Diagnostic[] {
  const lines = new LinePositions(text);
  const spanOf = (place: Place) => {
    if ('start' in place) return place;
    return placed ? locate(placed, place.path, place.at) : {start: 0, end: 0};
  };
  const toDiagnostic = (found: Finding): Diagnostic => {
    const place = spanOf(found.place);
    const words = wordingOf(found);
    const {message} = words;
    const hint = cutHint(found, text, place) ?? words.hint;
    const {start, end} = firstLineOf(place, text);
    const from = lines.at(start);
    const to = lines.at(end);
    return {
      code: found.code,
      severity: severities[found.code],
      message,
      ...(hint !== undefined && {hint}),
      ...(url !== undefined && {url}),
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
    };
  };
  return [
    ...findings.told.map(toDiagnostic).sort(byPosition),
    ...summaries(findings, text).map(toDiagnostic),
  ];
}

/** `Report` has seen to it that the parameters are those of the function. */
export function wordingOf({code, parameters}: Finding): Wording {
  const word = messages[code] as (...parameters: readonly unknown[]) => Wording;
  return word(...parameters);
}

/** Of what is missing because YAML has taken it for something else. */
function cutHint({code, parameters}: Finding, text: string, place: Span): string | undefined {
  const isMissing = code === 'missing-key' || code === 'empty-value';
  return isMissing ? hintForCut(text, String(parameters[0]), place) : undefined;
}

/** A whole event is too much to underline; its first line shows which one is meant. */
function firstLineOf({start, end}: Span, text: string): Span {
  const marked = text.slice(start, end);
  const length = marked.search(/[\r\n]/);
  return length === -1 ? {start, end} : {start, end: start + marked.slice(0, length).trimEnd().length};
}

function byPosition(a: Diagnostic, b: Diagnostic): number {
  return a.line - b.line || a.column - b.column;
}

function summaries(findings: Findings, text: string): Finding[] {
  const place = {start: text.length, end: text.length};
  return Array.from(findings.untold(), ([code, more]) => ({
    code: severities[code] === 'error' ? 'more-errors' : 'more-warnings',
    place,
    parameters: [code, more],
  }));
}
