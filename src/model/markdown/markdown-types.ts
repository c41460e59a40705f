/**
 * What the subset of Markdown can say, as plain data. Nothing here is HTML, and every `href` has been found to be http or
 * https.
 */

export type MarkdownBlock =
  | {readonly kind: 'paragraph'; readonly children: readonly MarkdownInline[]}
  | {readonly kind: 'quote'; readonly children: readonly MarkdownBlock[]}
  | {readonly kind: 'code'; readonly text: string}
  | MarkdownList;

export interface MarkdownList {
  readonly kind: 'list';
  /** Number of the first item of an ordered list; null for a list of bullets. */
  readonly start: number | null;
  readonly items: readonly MarkdownItem[];
  /** What stands before each item, as it is written: `-`, `3.`, `3)`. */
  readonly markers: readonly string[];
}

/** An item of a tight list is one run of words, that of a loose list holds blocks. */
export type MarkdownItem = readonly (MarkdownBlock | MarkdownWords)[];

/** Words of a tight list's item, without a paragraph around them. */
export interface MarkdownWords {
  readonly kind: 'words';
  readonly children: readonly MarkdownInline[];
}

export type MarkdownInline =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'code'; readonly text: string}
  | {readonly kind: 'break'}
  | {readonly kind: 'emphasis' | 'strong'; readonly children: readonly MarkdownInline[]}
  | {readonly kind: 'link'; readonly href: string; readonly children: readonly MarkdownInline[]};
