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
  const quoted = joined(ranges.filter(({start, end}) => start < end));
  if (quoted.length === 0) return [{isQuoted: false, content}];
  return new Cutter(quoted.flatMap(({start, end}) => [start, end]))
    .pieces(content)
    .map((piece, i) => ({isQuoted: i % 2 === 1, content: piece}))
    .filter(run => run.content.length > 0);
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

/** Goes through the content once, since a paragraph may have as many cuts as words. */
class Cutter {
  /** In UTF-16 units of the plain words, ascending. */
  readonly #cuts: readonly number[];
  #at = 0;
  /** Cuts that lie behind. */
  #done = 0;

  constructor(cuts: readonly number[]) {
    this.#cuts = cuts;
  }

  /** What stands before the next cut, then what stands behind it, and so on; what begins at a cut stands behind it. */
  pieces(content: readonly TextInline[]): readonly (readonly TextInline[])[] {
    const pieces: TextInline[][] = [[]];
    for (const inline of content) {
      while (this.#untilCut() <= 0) {
        this.#done += 1;
        pieces.push([]);
      }
      const [first = [], ...others] = this.#piecesOf(inline);
      pieces.at(-1)?.push(...first);
      for (const other of others) pieces.push([...other]);
    }
    return pieces;
  }

  #piecesOf(inline: TextInline): readonly (readonly TextInline[])[] {
    switch (inline.kind) {
      case 'text':
        return this.#textPieces(inline);
      case 'break':
        this.#at += 1;
        return [[inline]];
      case 'page':
        return [[inline]];
      default:
        return this.pieces(inline.children).map(children =>
          children.length === 0 ? [] : [{...inline, children}],
        );
    }
  }

  #textPieces(inline: Extract<TextInline, {kind: 'text'}>): readonly (readonly TextInline[])[] {
    const pieces: TextInline[][] = [];
    let rest = inline.text;
    while (this.#untilCut() < rest.length) {
      const length = this.#untilCut();
      pieces.push([{...inline, text: rest.slice(0, length)}]);
      rest = rest.slice(length);
      this.#at += length;
      this.#done += 1;
    }
    this.#at += rest.length;
    return [...pieces, [{...inline, text: rest}]];
  }

  #untilCut(): number {
    return (this.#cuts[this.#done] ?? Infinity) - this.#at;
  }
}
