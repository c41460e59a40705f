/** The button “Cite” and its panel: a document, and a passage in it, in every form that citations are wanted in. */
import {html, nothing, type TemplateResult} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive} from 'lit/directive.js';
import {createRef, ref} from 'lit/directives/ref.js';
import type {CitationStrings} from '../strings/citation.js';
import {
  textOfRuns,
  type Citation,
  type CitationModel,
  type CitationRun,
} from '../view-model/documents/citation-model.js';
import {SAID} from './copy-text.js';
import {saveFile} from './save-file.js';

export interface CiteProps {
  readonly strings: CitationStrings;
  readonly citation: CitationModel;
  /** Puts a text on the clipboard, and beside it the same as HTML; resolves to whether it is there (`copyText`). */
  readonly onCopy: (text: string, html?: string) => Promise<boolean>;
  /** Of the button and its panel, where there may be several: what is seen on it, and of what document it is. */
  readonly name?: string;
}

/** What RIS is called by servers that give it; browsers with a citation manager hand it over by this name. */
const RIS_TYPE = 'application/x-research-info-systems';

/** What was asked for is either on the clipboard, or shown so that the visitor can copy it. */
interface Outcome {
  readonly what: string;
  /** Null where it was copied. */
  readonly text: string | null;
}

/** Panels open and close by themselves: what they show is nobody else’s concern. Another document begins with a closed one. */
class CiteDirective extends AsyncDirective {
  /** Radio buttons of one name are one choice. */
  static #count = 0;
  readonly #name = `cite-${CiteDirective.#count++}`;
  readonly #button = createRef<HTMLButtonElement>();
  readonly #field = createRef<HTMLTextAreaElement>();
  #props!: CiteProps;
  /** Of what is cited now. */
  #key: string | null = null;
  #isOpen = false;
  #ofPassage = true;
  #outcome: Outcome | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override render(props: CiteProps): TemplateResult {
    const key = keyOf(props.citation);
    this.#props = props;
    if (key !== this.#key) {
      this.#key = key;
      this.#isOpen = false;
      this.#ofPassage = true;
      this.#outcome = null;
      clearTimeout(this.#timer);
    }
    return this.#template();
  }

  #template(): TemplateResult {
    const {strings, name = nothing} = this.#props;
    return html`<div class="cite" @keydown=${this.#onKeyDown}>
      <button
        type="button"
        class="control"
        aria-label=${name}
        ${ref(this.#button)}
        aria-expanded=${this.#isOpen ? 'true' : 'false'}
        @click=${() => this.#set(() => (this.#isOpen = !this.#isOpen))}
      >
        ${strings.cite}
      </button>
      ${this.#isOpen ? this.#panel() : nothing}
    </div>`;
  }

  /** What it stands in would be closed as well. */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.#isOpen) return;
    event.preventDefault();
    this.#set(() => (this.#isOpen = false));
    this.#button.value?.focus();
  };

  #panel(): TemplateResult {
    const {strings, citation, name = strings.cite} = this.#props;
    const {passage, document} = citation;
    const shown = this.#ofPassage && passage !== null ? passage : document;
    return html`<div class="cite-panel" role="group" aria-label=${name}>
      ${passage === null ? nothing : this.#choice()}
      ${this.#words(strings.note, strings.copyNote, shown.note)}
      ${this.#words(strings.bibliography, strings.copyBibliography, shown.bibliography)}
      ${this.#formats(shown)} ${this.#told()}
    </div>`;
  }

  #choice(): TemplateResult {
    const {strings} = this.#props;
    const radio = (words: string, ofPassage: boolean) =>
      html`<label>
        <input
          type="radio"
          name=${this.#name}
          .checked=${this.#ofPassage === ofPassage}
          @change=${() =>
            this.#set(() => {
              this.#ofPassage = ofPassage;
              this.#outcome = null;
            })}
        />
        ${words}
      </label>`;
    return html`<fieldset class="cite-choice">
      <legend class="hidden">${strings.what}</legend>
      ${radio(strings.passage, true)} ${radio(strings.document, false)}
    </fieldset>`;
  }

  /** They are English, and run from left to right, whatever the page is in. */
  #words(name: string, copy: string, runs: readonly CitationRun[]): TemplateResult {
    return html`<div class="cite-form">
      <p class="cite-name small">${name}</p>
      ${this.#done(name)}
      <p class="cite-words" lang="en" dir="ltr">
        ${runs.map(({text, italic}) => (italic ? html`<cite>${text}</cite>` : text))}
      </p>
      ${this.#copyButton(copy, name, textOfRuns(runs), htmlOfRuns(runs))}
    </div>`;
  }

  #formats({cslJson, ris, fileName}: Citation): TemplateResult {
    const {strings} = this.#props;
    return html`<p class="actions">
      ${this.#copyButton(strings.copyCslJson, 'CSL-JSON', cslJson)}
      ${this.#copyButton(strings.copyRis, 'RIS', ris)}
      <button type="button" class="control" @click=${() => saveFile(ris, fileName, RIS_TYPE)}>
        ${strings.saveRis}
      </button>
      ${this.#done('CSL-JSON', 'RIS')}
    </p>`;
  }

  #copyButton(words: string, what: string, text: string, rich?: string): TemplateResult {
    return html`<button type="button" class="control" @click=${() => this.#copy(what, text, rich)}>
      ${words}
    </button>`;
  }

  /** Beside the button that was pressed; screen readers are told by the status. */
  #done(...names: readonly string[]): TemplateResult | typeof nothing {
    const outcome = this.#outcome;
    return outcome?.text === null && names.includes(outcome.what)
      ? html`<span class="cite-done small" aria-hidden="true">${this.#props.strings.done}</span>`
      : nothing;
  }

  /** The status is there before it says anything: what comes with its words, some screen readers do not read. */
  #told(): TemplateResult {
    const {strings} = this.#props;
    const {what, text} = this.#outcome ?? {what: '', text: null};
    const copied = what === '' ? '' : strings.copied(what);
    return html`<p class=${text === null ? 'hidden' : 'cite-status small'} role="status">
        ${text === null ? copied : strings.notCopied}
      </p>
      ${
        text === null
          ? nothing
          : html`<textarea
              class="cite-text"
              rows="5"
              readonly
              spellcheck="false"
              dir="ltr"
              aria-label=${strings.textToCopy}
              .value=${text}
              ${ref(this.#field)}
            ></textarea>`
      }`;
  }

  async #copy(what: string, text: string, rich?: string): Promise<void> {
    const key = this.#key;
    // The same words are said again only where they were gone.
    this.#forget();
    const isCopied = await this.#props.onCopy(text, rich);
    // Another document may have come meanwhile.
    if (key !== this.#key) return;
    this.#set(() => (this.#outcome = {what, text: isCopied ? null : text}));
    if (isCopied) this.#timer = setTimeout(() => this.#forget(), SAID);
    const field = this.#field.value;
    field?.focus();
    field?.select();
    if (field) field.scrollTop = 0;
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#set(() => (this.#outcome = null));
  }

  override disconnected(): void {
    clearTimeout(this.#timer);
    this.#outcome = null;
  }

  #set(change: () => void): void {
    change();
    if (this.isConnected) this.setValue(this.#template());
  }
}

/** Written by the browser, which knows what has to be escaped. */
function htmlOfRuns(runs: readonly CitationRun[]): string {
  const words = document.createElement('span');
  for (const {text, italic} of runs) {
    const run = document.createElement('i');
    run.textContent = text;
    words.append(italic ? run : text);
  }
  return new XMLSerializer().serializeToString(words);
}

/** The same for the same citations. */
function keyOf({document, passage}: CitationModel): string {
  return document.cslJson + (passage?.ris ?? '');
}

/** Stands where its button and, below that, its panel should be. */
export const renderCite = directive(CiteDirective);
