/** Makes diagnostics of findings: looks up where they stand, puts them in order, and says how many were not told. */
import type {Diagnostic} from './diagnostic.js';
import {severities} from './diagnostic-codes.js';
import {finding, type Finding, type Place, type Span} from './finding.js';
import type {Findings} from './findings.js';
import {LinePositions} from './line-positions.js';
import {locate, type Placed} from './placed.js';

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
    const {start, end} = firstLineOf(spanOf(found.place), text);
    const from = lines.at(start);
    const to = lines.at(end);
    return {
      code: found.code,
      severity: severities[found.code],
      message: found.message,
      ...(found.hint !== undefined && {hint: found.hint}),
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
  return Array.from(findings.untold(), ([code, more]) =>
    finding(severities[code] === 'error' ? 'more-errors' : 'more-warnings', place, code, more),
  );
}
