import type {TextInline, TextPage, TextSpan} from './document-text.js';

/** A span without what is in it. */
export type SpanHead = TextSpan extends infer Span
  ? Span extends TextSpan
    ? Omit<Span, 'children'>
    : never
  : never;

export interface InlineContent {
  /** As in `TextParagraph`. */
  readonly plain: string;
  readonly content: readonly TextInline[];
}

type Draft =
  Words | {readonly kind: 'break'} | TextPage | {readonly head: SpanHead; readonly children: Draft[]};

/** In pieces, so that mending an end costs no more than the last piece. */
interface Words {
  readonly pieces: string[];
}

/** White space of layout. Spaces that someone chose, such as those that do not break, are kept but for the ends of lines. */
const SPACES = /[\t-\r \u2028\u2029]+/g;

/**
 * Writes down the content of one paragraph or heading from its beginning to its end: runs of white space become one space, which
 * stays in the span it was found in; lines and the whole neither begin nor end with white space, nor the whole with a break.
 * Linear in what is written.
 */
export class InlineWriter {
  /** Those that stand in it, in reading order. */
  readonly pages: TextPage[] = [];
  readonly #root: Draft[] = [];
  /** Of the spans that are open, the innermost last. */
  readonly #lists: Draft[][] = [this.#root];
  /** What white space means here: nothing at the start of a line and where a word is to be joined, nor after a space. */
  #at: 'start' | 'join' | 'space' | 'word' = 'start';
  /** Of this line, in reading order. */
  #line: Words[] = [];
  #lastBreak: {readonly list: Draft[]; readonly node: Draft} | null = null;
  #hasWords = false;

  get hasWords(): boolean {
    return this.#hasWords;
  }

  text(written: string): void {
    const collapsed = written.replace(SPACES, ' ');
    const text = this.#at === 'word' ? collapsed : this.#withoutStart(collapsed);
    if (text === '') return;
    const words = this.#words();
    words.pieces.push(text);
    if (this.#line.at(-1) !== words) this.#line.push(words);
    this.#at = text.endsWith(' ') ? 'space' : 'word';
    this.#hasWords = true;
  }

  open(head: SpanHead): void {
    const children: Draft[] = [];
    this.#list.push({head, children});
    this.#lists.push(children);
  }

  /** Of the span that was opened last. */
  close(): void {
    if (this.#lists.length > 1) this.#lists.pop();
  }

  /** A new line, unless one has just begun. */
  break(): void {
    if (this.#at === 'start') return;
    this.#trimLine();
    const node: Draft = {kind: 'break'};
    this.#list.push(node);
    this.#lastBreak = {list: this.#list, node};
    this.#line = [];
    this.#at = 'start';
  }

  /** What comes next belongs to the word that was written last. */
  join(): void {
    if (this.#at === 'start') return;
    this.#trimLine();
    this.#at = 'join';
  }

  /** The same at the end of a line, where the hyphen that parted the word goes. */
  joinLines(): void {
    this.join();
    const {pieces} = this.#line.at(-1) ?? {};
    if (pieces?.length) pieces.push(pieces.pop()!.replace(/(?<=\p{L})[-\u2010\u00ad]$/u, ''));
  }

  page(label: string): void {
    const page: TextPage = {kind: 'page', label};
    this.pages.push(page);
    this.#list.push(page);
  }

  /** Nothing may be written afterwards. */
  finish(): InlineContent {
    this.#trimLine();
    if (this.#at === 'start' && this.#lastBreak !== null) {
      const {list, node} = this.#lastBreak;
      list.splice(list.lastIndexOf(node), 1);
    }
    const content = finished(this.#root);
    return {plain: plainText(content), content};
  }

  get #list(): Draft[] {
    return this.#lists.at(-1)!;
  }

  #withoutStart(text: string): string {
    return this.#at === 'space' ? text.replace(/^ /, '') : text.trimStart();
  }

  #words(): Words {
    const last = this.#list.at(-1);
    if (last !== undefined && 'pieces' in last) return last;
    const words: Words = {pieces: []};
    this.#list.push(words);
    return words;
  }

  #trimLine(): void {
    for (let words = this.#line.at(-1); words !== undefined; words = this.#line.at(-1)) {
      for (let piece = words.pieces.pop(); piece !== undefined; piece = words.pieces.pop()) {
        const trimmed = piece.trimEnd();
        if (trimmed === '') continue;
        words.pieces.push(trimmed);
        return;
      }
      this.#line.pop();
    }
  }
}

/** Without what is empty, with neighbouring words as one. */
function finished(drafts: readonly Draft[]): readonly TextInline[] {
  const inlines: TextInline[] = [];
  let words: string[] = [];
  const endWords = () => {
    if (words.length > 0) inlines.push({kind: 'text', text: words.join('')});
    words = [];
  };
  for (const draft of drafts) {
    if ('pieces' in draft) {
      for (const piece of draft.pieces) words.push(piece);
      continue;
    }
    const inline = 'head' in draft ? {...draft.head, children: finished(draft.children)} : draft;
    if ('children' in inline && inline.children.length === 0) continue;
    endWords();
    inlines.push(inline);
  }
  endWords();
  return inlines;
}

function plainText(content: readonly TextInline[]): string {
  const pieces: string[] = [];
  const add = (inlines: readonly TextInline[]) => {
    for (const inline of inlines) {
      if ('children' in inline) add(inline.children);
      else if (inline.kind === 'text') pieces.push(inline.text);
      else if (inline.kind === 'break') pieces.push('\n');
    }
  };
  add(content);
  return pieces.join('');
}
