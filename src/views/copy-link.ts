/** The button “Copy link”, for an address on this page. */
import {html, nothing, type TemplateResult} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive} from 'lit/directive.js';
import {createRef, ref} from 'lit/directives/ref.js';
import type {CopyLinkStrings} from '../strings/copy-link.js';
import {SAID} from './copy-text.js';

export interface CopyLinkProps {
  readonly strings: CopyLinkStrings;
  /** Asked when the button is pressed: the page's own address may change. */
  readonly link: () => string;
  /** What the link leads to, the same for the same; with another, the button begins anew. */
  readonly of: string;
  /** Of the button, where there may be several: what is seen on it, and of what document it is. */
  readonly name?: string;
  /** Puts a text on the clipboard; resolves to whether it is there (`copyText`). */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** Whether the link was copied is nobody else's concern. */
class CopyLinkDirective extends AsyncDirective {
  readonly #field = createRef<HTMLInputElement>();
  #props!: CopyLinkProps;
  #of: string | null = null;
  #isCopied = false;
  /** What the browser did not let us copy, for the visitor to do so. */
  #refused: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override render(props: CopyLinkProps): TemplateResult {
    this.#props = props;
    if (props.of !== this.#of) this.#begin(props.of);
    return this.#template();
  }

  /** The status is there before it says anything: what comes with its words, some screen readers do not read. */
  #template(): TemplateResult {
    const {strings, name = nothing} = this.#props;
    const told = this.#refused === null ? nothing : strings.notCopied;
    return html`<span class="copy-link">
      <button type="button" class="control" aria-label=${name} @click=${() => this.#copy()}>
        ${strings.copyLink}
      </button>
      <span class="small" role="status">${this.#isCopied ? strings.copied : told}</span>
      ${
        this.#refused === null
          ? nothing
          : html`<input
              type="text"
              readonly
              dir="ltr"
              aria-label=${strings.linkToCopy}
              .value=${this.#refused}
              ${ref(this.#field)}
            />`
      }
    </span>`;
  }

  async #copy(): Promise<void> {
    const of = this.#of;
    const link = this.#props.link();
    // The same words are said again only where they were gone.
    this.#tell(false, null);
    const isCopied = await this.#props.onCopy(link);
    // Another link may have come meanwhile.
    if (of !== this.#of || !this.isConnected) return;
    this.#tell(isCopied, isCopied ? null : link);
    if (isCopied) this.#timer = setTimeout(() => this.#tell(false, null), SAID);
    const field = this.#field.value;
    field?.focus();
    field?.select();
  }

  override disconnected(): void {
    clearTimeout(this.#timer);
    this.#isCopied = false;
  }

  #tell(isCopied: boolean, refused: string | null): void {
    clearTimeout(this.#timer);
    this.#isCopied = isCopied;
    this.#refused = refused;
    this.setValue(this.#template());
  }

  #begin(of: string): void {
    clearTimeout(this.#timer);
    this.#of = of;
    this.#isCopied = false;
    this.#refused = null;
  }
}

/** Stands among the actions of a piece of evidence. Its look is in `copy-link.styles.ts`. */
export const renderCopyLink = directive(CopyLinkDirective);
