import {compile} from '../format/compile.js';
import {LoadError} from '../load/load-error.js';
import type {DocumentText} from '../model/texts/document-text.js';
import {isTextError} from '../model/texts/text-error.js';
import {verifyQuote} from '../model/texts/verify-quote.js';
import type {Evidence, Timeline} from '../model/timeline.js';
import type {Kept} from './document-texts.js';
import {asError} from './as-error.js';
import type {TimelineLoader} from './timeline-loader.js';

/** Document id → its text as it came, or null where nothing came that is one. */
type Texts = ReadonlyMap<string, string | null>;

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
  /** What the diagnostics of that timeline have been made with, or will be in a moment. */
  #told = NONE;

  constructor(options: TextChecksOptions) {
    this.#options = options;
  }

  /** @param kept what came, by address. */
  check(timeline: Timeline, kept: ReadonlyMap<string, Kept>): void {
    if (timeline !== this.#timeline) this.#told = NONE;
    this.#timeline = timeline;
    const texts = textsAtOdds(timeline, kept);
    if (areSame(texts, this.#told)) return;
    this.#told = texts;
    void this.#renew(timeline, texts);
  }

  async #renew(timeline: Timeline, texts: Texts): Promise<void> {
    const {loader, onError} = this.#options;
    if (loader.loaded?.timeline !== timeline || !loader.loaded.file) return;
    const {text, url} = loader.loaded.file;
    try {
      const {diagnostics} = await compile(text, {url, texts});
      // Another text may have come meanwhile, or another state of the file.
      if (this.#told === texts) loader.renewDiagnostics(timeline, diagnostics);
    } catch (error) {
      // The next text that comes is another chance.
      if (this.#told === texts) this.#told = NONE;
      onError(asError(error));
    }
  }
}

/**
 * What the file is to be compiled with: all texts that there are, since words that do not stand in one may stand in another;
 * nothing where each bears out what is cited of it.
 */
function textsAtOdds({documents, events}: Timeline, kept: ReadonlyMap<string, Kept>): Texts {
  const texts = new Map<string, string | null>();
  const cited = new Map<string, Cited>();
  let atOdds = false;
  for (const {id, text: address = '', textKind} of documents) {
    const text = kept.get(address);
    if (!text || text.kind === 'loading') continue;
    if (text.kind === 'read') cited.set(id, {text: text.text, isPrecis: textKind === 'precis'});
    else if (isFault(text.error)) atOdds = true;
    else continue;
    texts.set(id, text.written);
  }
  atOdds ||= events.some(({evidence}) => evidence.some(piece => !isBorneOut(piece, cited)));
  return atOdds ? texts : NONE;
}

/** Of what is no fault of the file, such as a lost connection, its diagnostics do not speak. */
function isFault(error: Error): boolean {
  if (!(error instanceof LoadError)) return isTextError(error);
  const {code, status} = error;
  if (code === 'http-status') return status === 404 || status === 410;
  return code === 'html' || code === 'not-text' || code === 'bad-encoding';
}

interface Cited {
  readonly text: DocumentText;
  /** It is in other words than the document, so that a quotation may stand in it or not. */
  readonly isPrecis: boolean;
}

/** True also where there is no text to tell by. */
function isBorneOut({document = '', paragraph, quote}: Evidence, texts: ReadonlyMap<string, Cited>): boolean {
  const cited = texts.get(document);
  if (!cited) return true;
  const {text, isPrecis} = cited;
  if (paragraph !== undefined && paragraph > text.paragraphs.length) return false;
  return !quote || isPrecis || verifyQuote(text, quote, paragraph).kind === 'found';
}

function areSame(a: Texts, b: Texts): boolean {
  return a.size === b.size && [...a].every(([id, text]) => b.get(id) === text);
}
