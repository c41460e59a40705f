import type {TimelineFailure} from '../dom-events/cwt-error.js';
import type {FrameLine} from '../format/code-frame.js';
import type {Diagnostic} from '../format/diagnostic.js';
import type {Progress} from '../format/in-turns.js';
import {LoadError} from '../load/load-error.js';
import {loadTextUnless, type LoadedText, type LoadTextOptions} from '../load/load-text.js';
import type {Timeline} from '../model/timeline.js';
import {compileFile} from './compile-file.js';
import {isNamedParquet, isParquet} from './parquet-file.js';
import type {Source} from './source.js';

export interface LoadTimelineOptions extends LoadTextOptions {
  /** Of the events of a large file, once its bytes are there. */
  readonly onChecked?: (progress: Progress) => void;
  /** The file became another one after it was opened. Resolves when that one has been, or could not be. */
  readonly onReplaced?: () => Promise<void>;
}

export interface LoadedTimeline {
  readonly timeline: Timeline;
  readonly diagnostics: readonly Diagnostic[];
  /**
   * What it was compiled from, to be compiled again with the documents' texts; null where no document has one, and for what was
   * read of Parquet: its quotations are not looked for in texts.
   */
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
export async function loadTimeline(source: Source, options: LoadTimelineOptions): Promise<LoadedTimeline> {
  const found =
    source.kind === 'file' ? await loadFile(source.url, options) : {text: source.text, url: source.baseUrl};
  if (!('text' in found)) return found;
  const {text, url} = found;
  const {signal, onChecked} = options;
  const {timeline, diagnostics} = await compileFile(text, {
    url,
    ...(signal && {signal}),
    ...(onChecked && {onProgress: onChecked}),
  });
  const failed = diagnostics.some(({severity}) => severity === 'error');
  if (timeline === null || (failed && timeline.events.length === 0)) {
    throw new UnreadableTimelineError(diagnostics, await frameOf(text, diagnostics));
  }
  const hasTexts = timeline.documents.some(document => document.text !== undefined);
  // Up to 16 MB, which are let go of where nobody will ask for them again.
  return {timeline, diagnostics, file: hasTexts ? {text, url} : null};
}

/** The text of a file, or what is open of it where it is Parquet. A name may lie, so the bytes decide. */
async function loadFile(url: string, options: LoadTimelineOptions): Promise<LoadedText | LoadedTimeline> {
  const open = async (): Promise<LoadedTimeline> =>
    (await import('./stored-timeline.js')).openStored(url, options);
  if (isNamedParquet(url)) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof LoadError) || error.code !== 'damaged') throw error;
      const text = await loadTextUnless(isParquet, url, options);
      if (text === null) throw error;
      return text;
    }
  }
  return (await loadTextUnless(isParquet, url, options)) ?? (await open());
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
