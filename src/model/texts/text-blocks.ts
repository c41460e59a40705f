import type {DocumentText, TextBlock, TextFormat, TextParagraph} from './document-text.js';
import type {InlineWriter} from './inline-writer.js';
import {TextError} from './text-error.js';

/** Gathers the blocks of a text in reading order and counts its paragraphs. */
export class TextBlocks {
  readonly #blocks: TextBlock[] = [];
  readonly #paragraphs: TextParagraph[] = [];

  get nextNumber(): number {
    return this.#paragraphs.length + 1;
  }

  /** Where nothing was written, of a paragraph or a heading only its pages are left. */
  paragraph(written: InlineWriter, language?: string): void {
    if (!written.hasWords) return this.#pages(written);
    const number = this.nextNumber;
    const paragraph: TextParagraph = {kind: 'paragraph', number, ...written.finish(), ...said(language)};
    this.#blocks.push(paragraph);
    this.#paragraphs.push(paragraph);
  }

  /** Levels count from 1. */
  heading(level: number, written: InlineWriter, language?: string): void {
    if (!written.hasWords) return this.#pages(written);
    this.#blocks.push({kind: 'heading', level, ...written.finish(), ...said(language)});
  }

  page(label: string): void {
    this.#blocks.push({kind: 'page', label});
  }

  /** Throws a `TextError` where there is no word in the text. */
  finish(format: TextFormat, language?: string): DocumentText {
    if (this.#blocks.every(({kind}) => kind === 'page'))
      throw new TextError('no-text', `No word of a text was found, read as ${format}.`);
    return {format, ...said(language), blocks: this.#blocks, paragraphs: this.#paragraphs};
  }

  #pages({pages}: InlineWriter): void {
    for (const {label} of pages) this.page(label);
  }
}

function said(language: string | undefined): {readonly language?: string} {
  return language === undefined ? {} : {language};
}
