import type {Diagnostic} from '../../format/diagnostic.js';
import {severities, type DiagnosticCode} from '../../format/diagnostic-codes.js';
import type {MessageParameters} from '../../format/finding.js';

/** A finding that no phase of the file format makes. @param row counted from 1; of the head it is the first. */
export async function rowDiagnostic<Code extends DiagnosticCode>(
  {row, url}: {readonly row: number; readonly url: string | undefined},
  code: Code,
  ...parameters: MessageParameters<Code>
): Promise<Diagnostic> {
  const {wordingOf} = await import('../../format/diagnose.js');
  const {message, hint} = wordingOf({code, place: {start: 0, end: 0}, parameters});
  return {
    ...{code, severity: severities[code], message},
    ...(hint !== undefined && {hint}),
    ...(url !== undefined && {url}),
    ...{line: row, column: 1, endLine: row, endColumn: 1},
  };
}
