import type {GivenText} from '../format/texts.js';
import {LoadError} from '../load/load-error.js';
import type {DocumentText} from '../model/texts/document-text.js';
import {Pace} from '../model/texts/pace.js';
import {isTextError} from '../model/texts/text-error.js';
import {locateQuote} from '../model/texts/verify-quote.js';
import type {Evidence, Timeline} from '../model/timeline.js';
import type {Kept, KeptFailure} from './document-texts.js';
import {asError} from './as-error.js';
import {compileFile} from './compile-file.js';
import type {TimelineLoader} from './timeline-loader.js';

/** Document id → its text as it came. */
type Texts = ReadonlyMap<string, GivenText>;

const NONE: Texts = new Map();

export interface TextChecksOptions {
  readonly loader: Pick<TimelineLoader, 'loaded' | 'renewDiagnostics'>;
  /** What makes the diagnostics could not be fetched. */
  readonly onError: (error: Error) => void;
}

/**
 * Finds out whether the texts that have come bear out the evidence. Where one does not, the file is compiled again with them, so
 * that the diagnostics are those that the checker gives, each at its place; what is shown stays as it is.
 */
export class TextChecks {
  readonly #options: TextChecksOptions;
  #timeline: Timeline | null = null;
  /** Of that timeline, by the id of the document. */
  #evidence: ReadonlyMap<string, readonly Evidence[]> = new Map();
  /** Whether a text bears out a piece of evidence. */
  readonly #borneOut = new WeakMap<DocumentText, WeakMap<Evidence, boolean>>();
  /** The newest check. */
  #checking: object = {};
  /** The newest compilation with texts, as long as it goes on. */
  #renewing: AbortController | null = null;
  /** What the diagnostics of that timeline have been made with, or will be in a moment. */
  #told = NONE;

  constructor(options: TextChecksOptions) {
    this.#options = options;
  }

  /** @param kept what came, by address. */
  check(timeline: Timeline, kept: ReadonlyMap<string, Kept>): void {
    if (timeline !== this.#timeline) {
      this.stop();
      this.#told = NONE;
      this.#evidence = evidenceByDocument(timeline);
    }
    this.#timeline = timeline;
    this.#checking = {};
    void this.#check(timeline, kept, this.#checking);
  }

  /** Nobody waits for it any more. What it was about to find out, the next check does. */
  stop(): void {
    this.#checking = {};
    if (!this.#renewing) return;
    this.#renewing.abort();
    this.#renewing = null;
    this.#told = NONE;
  }

  /** Ends where another check has begun, which goes on where this one is. */
  async #check(timeline: Timeline, kept: ReadonlyMap<string, Kept>, checking: object): Promise<void> {
    const {texts, cited, isAtOdds} = whatCame(timeline, kept);
    let atOdds = isAtOdds;
    const pace = new Pace();
    for (const {id, text} of atOdds ? [] : cited) {
      for (const piece of this.#evidence.get(id) ?? []) {
        await pace.step();
        if (this.#checking !== checking) return;
        atOdds ||= !this.#isBorneOut(piece, text);
      }
    }
    const next = atOdds ? texts : NONE;
    if (areSame(next, this.#told)) return;
    this.#told = next;
    await this.#renew(timeline, next);
  }

  /** Looked for once in each text, however many others come after it. */
  #isBorneOut(piece: Evidence, cited: Cited): boolean {
    let known = this.#borneOut.get(cited.text);
    if (!known) this.#borneOut.set(cited.text, (known = new WeakMap()));
    const isBorneOut = known.get(piece) ?? bearsOut(piece, cited);
    known.set(piece, isBorneOut);
    return isBorneOut;
  }

  async #renew(timeline: Timeline, texts: Texts): Promise<void> {
    const {loader, onError} = this.#options;
    if (loader.loaded?.timeline !== timeline || !loader.loaded.file) return;
    const {text, url} = loader.loaded.file;
    this.#renewing?.abort();
    const renewing = (this.#renewing = new AbortController());
    try {
      const {diagnostics} = await compileFile(text, {url, texts, again: true, signal: renewing.signal});
      // Another text may have come meanwhile, or another state of the file.
      if (this.#told === texts) loader.renewDiagnostics(timeline, diagnostics);
    } catch (error) {
      if (renewing.signal.aborted) return;
      // The next text that comes is another chance.
      if (this.#told === texts) this.#told = NONE;
      onError(asError(error));
    } finally {
      if (this.#renewing === renewing) this.#renewing = null;
    }
  }
}

interface Came {
  /**
   * What the file is to be compiled with if anything is at odds: all texts that there are, since words that do not stand in one may
   * stand in another.
   */
  readonly texts: Texts;
  /** Those that could be read. */
  readonly cited: readonly {readonly id: string; readonly text: Cited}[];
  /** One of them is none. */
  readonly isAtOdds: boolean;
}

function whatCame({documents}: Timeline, kept: ReadonlyMap<string, Kept>): Came {
  const texts = new Map<string, GivenText>();
  const cited: {id: string; text: Cited}[] = [];
  let isAtOdds = false;
  for (const {id, text: address = '', textKind} of documents) {
    const came = kept.get(address);
    if (!came || came.kind === 'loading') continue;
    if (came.kind === 'read') {
      cited.push({id, text: {text: came.text, isPrecis: textKind === 'precis'}});
      texts.set(id, came.written);
    } else {
      const given = givenFor(came);
      if (given === undefined) continue;
      texts.set(id, given);
      isAtOdds = true;
    }
  }
  return {texts, cited, isAtOdds};
}

function evidenceByDocument({events}: Timeline): ReadonlyMap<string, readonly Evidence[]> {
  const evidence = new Map<string, Evidence[]>();
  for (const piece of events.flatMap(event => event.evidence)) {
    const {document = ''} = piece;
    const known = evidence.get(document);
    if (known) known.push(piece);
    else evidence.set(document, [piece]);
  }
  return evidence;
}

/** Undefined for what is no fault of the file, such as a lost connection: its diagnostics do not speak of that. */
function givenFor({error, written}: KeptFailure): GivenText | undefined {
  if (!(error instanceof LoadError)) return isTextError(error) ? written : undefined;
  const {code, status} = error;
  switch (code) {
    case 'http-status':
      return status === 404 || status === 410 ? {unreadable: 'missing'} : undefined;
    case 'too-large':
    case 'html':
    case 'not-text':
    case 'bad-encoding':
      return {unreadable: code};
    default:
      return undefined;
  }
}

interface Cited {
  readonly text: DocumentText;
  /** It is in other words than the document, so that a quotation may stand in it or not. */
  readonly isPrecis: boolean;
}

/** True also where nobody can tell. */
function bearsOut({paragraph, quote}: Evidence, {text, isPrecis}: Cited): boolean {
  if (paragraph !== undefined && paragraph > text.paragraphs.length) return false;
  return !quote || isPrecis || !!text.isUnread || locateQuote(text, quote, paragraph)?.kind === 'found';
}

function areSame(a: Texts, b: Texts): boolean {
  return a.size === b.size && [...a].every(([id, text]) => isSame(b.get(id), text));
}

function isSame(a: GivenText | undefined, b: GivenText): boolean {
  return a === b || (isUnreadable(a) && isUnreadable(b) && a.unreadable === b.unreadable);
}

function isUnreadable(text: GivenText | undefined): text is Exclude<GivenText, string | null> {
  return typeof text === 'object' && text !== null;
}
