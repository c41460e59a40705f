/** What stands in a paragraph, cut where a quotation begins and ends. */
import type {TextInline} from '../../model/texts/document-text.js';
import type {PassageRange} from '../../model/texts/passage.js';

/** A part of a paragraph. */
export interface TextRun {
  /** It is of the quotation. */
  readonly isQuoted: boolean;
  readonly content: readonly TextInline[];
}

/**
 * The content in runs, one after the other. `ranges` are of this paragraph, and of the words of `content` as its `plain` has
 * them; they need no order, and may overlap. Markup that goes over an end of a quotation is in both runs.
 */
export function runsOf(content: readonly TextInline[], ranges: readonly Span[]): readonly TextRun[] {
  const length = lengthOf(content);
  const quoted = joined(ranges.filter(({start, end}) => start < end));
  if (quoted.length === 0) return [{isQuoted: false, content}];
  const runs: TextRun[] = [];
  let at = 0;
  for (const {start, end} of quoted) {
    if (start > at) runs.push({isQuoted: false, content: cut(content, at, start)});
    runs.push({isQuoted: true, content: cut(content, start, end)});
    at = end;
  }
  // A page that ends the paragraph has no length.
  const rest = cut(content, at, length + 1);
  return rest.length === 0 ? runs : [...runs, {isQuoted: false, content: rest}];
}

type Span = Pick<PassageRange, 'start' | 'end'>;

/** In order, those that touch as one. */
function joined(ranges: readonly Span[]): readonly Span[] {
  const spans: {start: number; end: number}[] = [];
  for (const {start, end} of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else spans.push({start, end});
  }
  return spans;
}

/** What begins from `start` on and before `end`, in UTF-16 units of the plain words; texts and spans are cut. */
function cut(content: readonly TextInline[], start: number, end: number): readonly TextInline[] {
  const kept: TextInline[] = [];
  let at = 0;
  for (const inline of content) {
    const length = lengthOf([inline]);
    const [from, to] = [start - at, end - at];
    at += length;
    if (length === 0 ? from <= 0 && to > 0 : from < length && to > 0) kept.push(cutInline(inline, from, to));
  }
  return kept;
}

function cutInline(inline: TextInline, from: number, to: number): TextInline {
  switch (inline.kind) {
    case 'text':
      return {...inline, text: inline.text.slice(Math.max(from, 0), to)};
    case 'break':
    case 'page':
      return inline;
    default:
      return {...inline, children: cut(inline.children, from, to)};
  }
}

function lengthOf(content: readonly TextInline[]): number {
  return content.reduce((sum, inline) => sum + lengthOfInline(inline), 0);
}

function lengthOfInline(inline: TextInline): number {
  switch (inline.kind) {
    case 'text':
      return inline.text.length;
    case 'break':
      return 1;
    case 'page':
      return 0;
    default:
      return lengthOf(inline.children);
  }
}
