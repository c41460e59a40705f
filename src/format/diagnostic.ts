/** One finding about a timeline file. */
import type {DiagnosticCode} from './diagnostic-codes.js';

export type Severity = 'error' | 'warning';

/** Positions count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  /** Address of the file, where it is known. */
  readonly url?: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
