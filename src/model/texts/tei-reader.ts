import {safeUrl} from '../web-address.js';
import type {DocumentText} from './document-text.js';
import {InlineWriter, type SpanHead} from './inline-writer.js';
import {isEditorsReading, isWhole, teiRole, type TeiRole} from './tei-elements.js';
import {TextBlocks} from './text-blocks.js';

export interface TeiTag {
  /** Without a prefix. */
  readonly name: string;
  /** Undefined where it is missing. */
  readonly attribute: (name: string) => string | undefined;
}

/** An element that is open. */
interface Frame {
  readonly name: string;
  readonly role: TeiRole | null;
  /** Said here or by the nearest around it. */
  readonly language: string | undefined;
  /** Where it opened a span. */
  span: Run | null;
  /** Of a choice: one of its readings has been shown. */
  chosen: boolean;
}

/** What is being written: of a paragraph or a heading; loose where no element says so, which makes a paragraph of it too. */
interface Run {
  readonly written: InlineWriter;
  readonly owner: Frame | null;
  language: string | undefined;
}

/** Told the tags and texts of a TEI file one after the other, makes blocks of them. Linear, and without recursion. */
export class TeiReader {
  readonly #blocks = new TextBlocks();
  readonly #frames: Frame[] = [];
  #run = loose();
  /** How many elements are open from the one on that is skipped. */
  #skipping = 0;
  #divisions = 0;
  #links = 0;
  /** Of the text. */
  #language: string | undefined;
  #hasBegun = false;

  open(tag: TeiTag): void {
    const parent = this.#frames.at(-1);
    const role = this.#roleOf(tag, parent);
    if (this.#skipping > 0 || role === 'skipped' || isOtherReading(tag, parent)) {
      this.#skipping += 1;
      return;
    }
    if (parent !== undefined) parent.chosen = true;
    const language = languageOf(tag) ?? parent?.language;
    const frame: Frame = {name: tag.name, role, language, span: null, chosen: false};
    if (!this.#hasBegun && (parent === undefined || isWhole(tag.name))) this.#language = language;
    this.#frames.push(frame);
    this.#enter(frame, tag, parent);
  }

  text(text: string): void {
    const {language, role} = this.#frames.at(-1) ?? {};
    if (this.#skipping > 0 || role === 'choice' || role === 'elements') return;
    if (this.#run.owner === null && !this.#run.written.hasWords) this.#run.language = language;
    this.#run.written.text(text);
  }

  close(): void {
    if (this.#skipping > 0) {
      this.#skipping -= 1;
      return;
    }
    const frame = this.#frames.pop();
    if (frame !== undefined) this.#leave(frame);
  }

  /** Throws a `TextError` where there is no word in the text. */
  finish(): DocumentText {
    this.#endRun();
    return this.#blocks.finish('tei', this.#language);
  }

  #roleOf({name}: TeiTag, parent: Frame | undefined): TeiRole | null {
    const role = teiRole(name);
    if (role !== 'quoted') return role;
    const {owner, written} = this.#run;
    return parent?.name === 'cit' || (owner === null && !written.hasWords) ? 'part' : null;
  }

  #enter(frame: Frame, tag: TeiTag, parent: Frame | undefined): void {
    switch (frame.role) {
      case 'division':
        this.#divisions += 1;
        return this.#boundary();
      case 'part':
        return this.#boundary();
      case 'heading':
      case 'paragraph':
        return this.#beginBlock(frame, parent);
      case 'page':
        return this.#page(tag);
      case 'line':
        return this.#joins(tag) ? this.#run.written.joinLines() : this.#run.written.break();
      case 'gap':
        this.text('[…]');
        // What an editor says of it is not text.
        this.#frames.pop();
        this.#skipping = 1;
        return;
      case 'space':
      case 'cell':
        return this.#run.written.text(' ');
      default:
        return this.#openSpan(frame, spanOf(frame.role, tag, this.#links > 0));
    }
  }

  #leave(frame: Frame): void {
    if (frame.role === 'division') this.#divisions -= 1;
    if (frame === this.#run.owner) this.#endRun(frame.role === 'heading' ? this.#divisions : null);
    else if (isBlock(frame.role)) this.#boundary();
    else this.#closeSpan(frame);
  }

  /** Between blocks; within a paragraph, between its lines. */
  #boundary(): void {
    if (this.#run.owner === null) this.#endRun();
    else this.#run.written.break();
  }

  #beginBlock(frame: Frame, parent: Frame | undefined): void {
    if (this.#run.owner !== null) return this.#run.written.break();
    // What is loose in a list are the labels of its items.
    const labelled = frame.name === 'item' && parent?.name === 'list' && this.#run.written.hasWords;
    if (!labelled) this.#endRun();
    this.#run = {written: this.#run.written, owner: frame, language: frame.language};
    if (labelled) this.#run.written.text(' ');
  }

  #page(tag: TeiTag): void {
    const {written, owner} = this.#run;
    const label = tag.attribute('n')?.trim() ?? '';
    if (owner === null && !written.hasWords) return this.#blocks.page(label);
    if (this.#joins(tag)) written.join();
    written.page(label);
  }

  #joins(tag: TeiTag): boolean {
    return tag.attribute('break') === 'no';
  }

  #openSpan(frame: Frame, span: SpanHead | null): void {
    if (span === null) return;
    this.#run.written.open(span);
    frame.span = this.#run;
    if (span.kind === 'link') this.#links += 1;
  }

  #closeSpan(frame: Frame): void {
    if (frame.span === null) return;
    if (frame.role === 'link') this.#links -= 1;
    // A span around blocks ended with the first of them.
    if (frame.span === this.#run) this.#run.written.close();
  }

  /** `level` is that of a heading. */
  #endRun(level: number | null = null): void {
    const {written, language} = this.#run;
    this.#run = loose();
    if (written.hasWords) this.#hasBegun = true;
    const ownLanguage = language === this.#language ? undefined : language;
    if (level === null) this.#blocks.paragraph(written, ownLanguage);
    else this.#blocks.heading(Math.max(1, level), written, ownLanguage);
  }
}

function loose(): Run {
  return {written: new InlineWriter(), owner: null, language: undefined};
}

function isBlock(role: TeiRole | null): boolean {
  return role === 'division' || role === 'part' || role === 'heading' || role === 'paragraph';
}

function isOtherReading({name}: TeiTag, parent: Frame | undefined): boolean {
  return parent?.role === 'choice' && (parent.chosen || isEditorsReading(name));
}

function languageOf(tag: TeiTag): string | undefined {
  const [language] = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.exec(tag.attribute('xml:lang')?.trim() ?? '') ?? [];
  return language;
}

function spanOf(role: TeiRole | null, tag: TeiTag, isInLink: boolean): SpanHead | null {
  switch (role) {
    case 'rendered':
      return {kind: isBold(tag) ? 'strong' : 'emphasis'};
    case 'link': {
      const href = isInLink ? null : safeUrl(tag.attribute('target') ?? '');
      return href === null ? null : {kind: 'link', href};
    }
    case 'emphasis':
    case 'code':
    case 'person':
    case 'place':
    case 'date':
      return {kind: role};
    default:
      return null;
  }
}

function isBold({attribute}: TeiTag): boolean {
  return ['rend', 'rendition', 'style'].some(name => /\b(?:b|bold|strong)\b/i.test(attribute(name) ?? ''));
}
