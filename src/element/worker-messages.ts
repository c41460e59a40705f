/** What a page and the worker that compiles for it tell each other. */
import type {CompileOptions} from '../format/compile.js';
import type {Slice} from '../format/slices.js';
import type {Progress} from '../format/in-turns.js';

/** The one that the page sends, once the worker is ready. */
export interface Question extends Pick<CompileOptions, 'url' | 'texts'> {
  readonly text: string;
  /** Only the diagnostics are wanted: the timeline is there already. */
  readonly again: boolean;
}

export type Answer =
  | {readonly kind: 'ready'}
  | {readonly kind: 'progress'; readonly progress: Progress}
  | {readonly kind: 'slice'; readonly slice: Slice}
  | {readonly kind: 'done'}
  /** It could not be done here. */
  | {readonly kind: 'failed'};
