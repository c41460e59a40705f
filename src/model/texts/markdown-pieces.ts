/** A long paragraph is tokenized in pieces: tokenizers take time in the square of a hostile text's length. */
import {cutPoint, MARKDOWN_LIMIT} from '../markdown/tokenizer.js';

/** An item of a list, or a line of a quotation. */
const item = String.raw`[ \t]*(?:[-+*>]|\d{1,9}[.)])[ \t]`;
const beginsWithItem = new RegExp(`^${item}`);
const beforeItems = new RegExp(`\n(?=${item})`, 'g');
/** What follows has to begin with a letter: a number or a dash would begin a list there. */
const sentenceEnds =
  /(?:[.!?…][\p{Pf}\p{Pe}"'*_]*\s+|[。！？][\p{Pf}\p{Pe}"*_]*)(?=[*_]*[\p{Pi}\p{Ps}"']?[*_]*\p{L})/gu;
const wordEnds = /\s+(?=[*_]*\p{L})/gu;

/** Whether a piece begins with a line of its own. */
export function beginsLine(piece: string): boolean {
  return beginsWithItem.test(piece);
}

/**
 * One after the other they are the text. They end between the items of a list, else between sentences, else between words, and not
 * within emphasis if that can be.
 */
export function* piecesOf(text: string): Generator<string> {
  let from = 0;
  while (text.length - from > MARKDOWN_LIMIT) {
    const most = text.slice(from, from + MARKDOWN_LIMIT + 1);
    const to = [beforeItems, sentenceEnds, wordEnds].reduce<number | undefined>(
      (end, ends) => end ?? endOf(most, ends),
      undefined,
    );
    const end = from + (to ?? lastSpace(most) ?? cutPoint(most));
    yield text.slice(from, end);
    from = end;
  }
  yield text.slice(from);
}

/** The last of the places at which no markup is open. */
function endOf(text: string, ends: RegExp): number | undefined {
  let last: number | undefined;
  let at = 0;
  let open = false;
  for (const {0: match, index} of text.matchAll(ends)) {
    const end = index + match.length;
    open = isOpen(text.slice(at, end)) !== open;
    at = end;
    if (!open && end <= MARKDOWN_LIMIT) last = end;
  }
  return last;
}

/** Whether more marks of emphasis, code and links open in it than close, or fewer. A run of them is one. */
function isOpen(text: string): boolean {
  return (text.match(/\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|`+|[[\]]/gu) ?? []).length % 2 === 1;
}

function lastSpace(text: string): number | undefined {
  const space = text.slice(0, MARKDOWN_LIMIT).search(/\s\S*$/);
  return space > 0 ? space + 1 : undefined;
}
