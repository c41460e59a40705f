/** Runs of lines of a damaged file, each of which is read by itself. */
import type {Span} from './finding.js';
import type {Line} from './lines.js';
import type {Fragment} from './yaml-fragment.js';

/** A run of lines of a fragment, and the line that made it begin. */
export interface Chunk extends Fragment {
  readonly first: Line;
}

export function chunksOf({source, offset}: Fragment, starts: readonly Line[]): Chunk[] {
  return starts.map((first, index) => ({
    first,
    source: source.slice(first.start, starts[index + 1]?.start),
    offset: offset + first.start,
  }));
}

export function spanOfLine({first, source, offset}: Chunk): Span {
  const start = first.tab ? 0 : first.indent;
  return {start: offset + start, end: offset + (source.split('\n', 1)[0] ?? '').trimEnd().length};
}

/** The item without its dash: every key of it stands in a column of its own then, and every character where it stood. */
export function withoutDash(chunk: Chunk): Fragment {
  const source = chunk.source.replace(/^\s*-/, start => ' '.repeat(start.length));
  return {source, offset: chunk.offset};
}
