/**
 * The text of a document, read: what quotations are checked against, and what the reader shows. However the file is written,
 * it comes to the same few kinds of blocks, of which the paragraphs are numbered from 1, as evidence cites them.
 */

/** How the text file is written: the Markdown subset, plain text, or TEI XML. */
export type TextFormat = 'markdown' | 'plain' | 'tei';

export interface DocumentText {
  readonly format: TextFormat;
  /** BCP 47, where the text says it of itself. */
  readonly language?: string;
  /**
   * What reads its markup could not be fetched, so that `plain` and `content` are as written: whether a quotation stands there
   * nobody can tell. The paragraphs are the same ones.
   */
  readonly isUnread?: true;
  /** In reading order. */
  readonly blocks: readonly TextBlock[];
  /** Those of the blocks that are paragraphs; the first is number 1. */
  readonly paragraphs: readonly TextParagraph[];
}

export type TextBlock = TextParagraph | TextHeading | TextPage;

export interface TextParagraph {
  readonly kind: 'paragraph';
  /** From 1. */
  readonly number: number;
  /** Its words without their markup: the texts of `content` one after the other, a break as a line feed, a page as nothing. */
  readonly plain: string;
  readonly content: readonly TextInline[];
  /** BCP 47, where it is said of this paragraph. */
  readonly language?: string;
}

/** A heading is not counted among the paragraphs. */
export interface TextHeading {
  readonly kind: 'heading';
  /** From 1, the outermost. */
  readonly level: number;
  readonly plain: string;
  readonly content: readonly TextInline[];
  readonly language?: string;
}

/** A page of the original begins here. */
export interface TextPage {
  readonly kind: 'page';
  /** As it is printed there; empty where the text does not say. */
  readonly label: string;
}

export type TextInline =
  {readonly kind: 'text'; readonly text: string} | {readonly kind: 'break'} | TextPage | TextSpan;

/** Of a link, `href` is http or https. */
export type TextSpan =
  | {
      readonly kind: 'emphasis' | 'strong' | 'code' | 'person' | 'place' | 'date';
      readonly children: readonly TextInline[];
    }
  | {readonly kind: 'link'; readonly href: string; readonly children: readonly TextInline[]};
