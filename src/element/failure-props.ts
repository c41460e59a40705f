/** What went wrong, as visitors are told it. */
import type {Diagnostic} from '../format/diagnostic.js';
import {LoadError} from '../load/load-error.js';
import type {FailureWords, Strings} from '../strings/strings.js';
import type {Finding} from '../views/diagnostics.js';
import type {FailureProps} from '../views/failure.js';
import {firstError, UnreadableTimelineError} from './load-timeline.js';
import {fileName, type Source} from './source.js';

type Told = Pick<FailureProps, 'message' | 'hint' | 'place' | 'frame'>;

/** Message, hint, place and code of an error. */
export function describeError(error: Error, source: Source, strings: Strings): Told {
  if (error instanceof UnreadableTimelineError) return describeUnreadable(error, source, strings);
  return {...wordsOf(error, strings), place: source.kind === 'file' ? source.url : null, frame: []};
}

/** A diagnostic in the words of the interface; its own message and hint are made where it is found. */
export function describeDiagnostic(diagnostic: Diagnostic, source: Source, strings: Strings): Finding {
  const {severity, message, hint, line, column, url} = diagnostic;
  // Text in the page counts its own lines; with the page's name beside them they would be wrong.
  const file = source.kind === 'file' ? fileName(url ?? source.url) : null;
  const place = strings.diagnostics.place(file, line, column);
  return hint === undefined ? {severity, message, place} : {severity, message, hint, place};
}

function describeUnreadable(error: UnreadableTimelineError, source: Source, strings: Strings): Told {
  const first = firstError(error.diagnostics);
  if (!first) return {message: strings.failure.unreadable, hint: null, place: null, frame: []};
  const {message, hint, place} = describeDiagnostic(first, source, strings);
  return {message, hint: hint ?? null, place, frame: error.frame ?? []};
}

function wordsOf(error: Error, {failure}: Strings): FailureWords {
  if (!(error instanceof LoadError)) return failure.unexpected;
  const fromDisk = location.protocol === 'file:';
  return failure.load(error.code, {
    fromDisk,
    ...(error.status === undefined ? {} : {status: error.status}),
  });
}
