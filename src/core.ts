/**
 * What programs import (`cold-war-timeline/core`): reading and checking timeline files, and historical dates. Runs in Node
 * and in browsers, and touches no DOM.
 */
import './model/all-guesses.js';
import './model/words/all-languages.js';

export {codeFrame, type FrameLine} from './format/code-frame.js';
export {compile, type Compilation, type CompileOptions} from './format/compile.js';
export type {Diagnostic, Severity} from './format/diagnostic.js';
export {diagnosticCodes, severityOf, type DiagnosticCode} from './format/diagnostic-codes.js';
export {suggest} from './format/suggest.js';
export type {GivenText, Texts, UnreadableReason} from './format/texts.js';
export {compare, covers} from './model/compare-dates.js';
export {HistoricalDateError, type HistoricalDateErrorCode} from './model/historical-date-error.js';
export {parseHistoricalDate} from './model/historical-date.js';
export type * from './model/historical-date-types.js';
export type * from './model/timeline.js';
export {formatHistoricalDate} from './model/words/format-historical-date.js';
