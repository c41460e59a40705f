import type {TimelineFailure} from '../dom-events/cwt-error.js';
import type {FrameLine} from '../format/code-frame.js';
import {compile} from '../format/compile.js';
import type {Diagnostic} from '../format/diagnostic.js';
import {loadText, type LoadTextOptions} from '../load/load-text.js';
import type {Timeline} from '../model/timeline.js';
import type {Source} from './source.js';

export interface LoadedTimeline {
  readonly timeline: Timeline;
  readonly diagnostics: readonly Diagnostic[];
  /** What it was compiled from, to be compiled again with the documents' texts; null where no document has one. */
  readonly file: TimelineFile | null;
}

export interface TimelineFile {
  readonly text: string;
  /** Where it was found in the end; of text in a page, the page's address. */
  readonly url: string;
}

/** The text came, but no event in it could be read. */
export class UnreadableTimelineError extends Error implements TimelineFailure {
  override readonly name = 'UnreadableTimelineError';
  readonly diagnostics: readonly Diagnostic[];
  /** The lines about the first error. */
  readonly frame: readonly FrameLine[] | null;

  constructor(diagnostics: readonly Diagnostic[], frame: readonly FrameLine[] | null) {
    const first = firstError(diagnostics);
    super(first?.message ?? 'The timeline has no event that can be read');
    this.diagnostics = diagnostics;
    this.frame = frame;
  }
}

/** The one that a failure is explained by: a cause, where there is one, rather than that nothing is left. */
export function firstError(diagnostics: readonly Diagnostic[]): Diagnostic | undefined {
  const errors = diagnostics.filter(({severity}) => severity === 'error');
  return errors.find(({code}) => code !== 'no-event-left') ?? errors[0];
}

/** What is known of the file in which an error was found. */
export function diagnosticsOf(error: Error): readonly Diagnostic[] {
  return error instanceof UnreadableTimelineError ? error.diagnostics : [];
}

/**
 * Source → text → timeline. Rejects with a `LoadError` when the text does not come and with an `UnreadableTimelineError` when
 * it holds no event that can be read.
 */
export async function loadTimeline(source: Source, options: LoadTextOptions): Promise<LoadedTimeline> {
  const {text, url} =
    source.kind === 'file' ? await loadText(source.url, options) : {text: source.text, url: source.baseUrl};
  const {timeline, diagnostics} = await compile(text, {url});
  const failed = diagnostics.some(({severity}) => severity === 'error');
  if (timeline === null || (failed && timeline.events.length === 0)) {
    throw new UnreadableTimelineError(diagnostics, await frameOf(text, diagnostics));
  }
  const hasTexts = timeline.documents.some(document => document.text !== undefined);
  // Up to 16 MB, which are let go of where nobody will ask for them again.
  return {timeline, diagnostics, file: hasTexts ? {text, url} : null};
}

/** What frames lines comes with what told of the error. */
async function frameOf(
  text: string,
  diagnostics: readonly Diagnostic[],
): Promise<readonly FrameLine[] | null> {
  const first = firstError(diagnostics);
  if (!first) return null;
  const {codeFrame} = await import('../format/diagnose.js');
  return codeFrame(text, first);
}
