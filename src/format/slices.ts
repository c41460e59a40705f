/**
 * What compiling a file gave, in slices: a browser takes some ten microseconds to carry an event from a worker to its page, so
 * that ten thousand at once would stop the page for as long as they need.
 */
import type {Timeline} from '../model/timeline.js';
import type {Compilation} from './compile.js';
import type {Diagnostic} from './diagnostic.js';

type TimelineLists = Pick<Timeline, 'lanes' | 'agents' | 'documents' | 'events' | 'story'>;
type Lists = TimelineLists & {readonly diagnostics: readonly Diagnostic[]};
type Head = Omit<Timeline, keyof TimelineLists>;

/** One slice; all of them are values that can be posted. */
export type Slice =
  /** Comes first. Null where there is no timeline. */
  | {readonly head: Head | null}
  /** What comes next in a list. */
  | {[Name in keyof Lists]: {readonly list: Name; readonly items: Lists[Name]}}[keyof Lists];

/** Items at once: about four milliseconds of them. */
const AT_ONCE = 300;

export function* slicesOf({timeline, diagnostics}: Compilation): Generator<Slice, void, undefined> {
  if (timeline) {
    const {lanes, agents, documents, events, story, ...head} = timeline;
    yield {head};
    for (const items of pieces(lanes)) yield {list: 'lanes', items};
    for (const items of pieces(agents)) yield {list: 'agents', items};
    for (const items of pieces(documents)) yield {list: 'documents', items};
    for (const items of pieces(events)) yield {list: 'events', items};
    for (const items of pieces(story)) yield {list: 'story', items};
  } else {
    yield {head: null};
  }
  for (const items of pieces(diagnostics)) yield {list: 'diagnostics', items};
}

/** Puts the slices together again, as they come. */
export class Joining {
  #head: Head | null = null;
  readonly #lists: {readonly [Name in keyof Lists]: Lists[Name][number][]} = {
    ...{lanes: [], agents: [], documents: [], events: [], story: []},
    diagnostics: [],
  };

  add(slice: Slice): void {
    if ('head' in slice) this.#head = slice.head;
    else (this.#lists[slice.list] as unknown[]).push(...slice.items);
  }

  get compilation(): Compilation {
    const {diagnostics, ...lists} = this.#lists;
    return {timeline: this.#head && {...this.#head, ...lists}, diagnostics};
  }
}

function* pieces<Item>(items: readonly Item[]): Generator<readonly Item[], void, undefined> {
  for (let start = 0; start < items.length; start += AT_ONCE) yield items.slice(start, start + AT_ONCE);
}
