import {render, type LitElement, type ReactiveController, type TemplateResult} from 'lit';

/**
 * For as long as a page is printed, a list with everything open stands beside the one that is on screen and takes its place on paper.
 * Browsers print what is there when `beforeprint` returns; what is open on screen stays as it is, and needs not be put back.
 */
export class PrintedList implements ReactiveController {
  readonly #host: LitElement;
  readonly #content: () => TemplateResult | null;
  #copy: HTMLElement | null = null;

  /** `content`: of the list on paper; null where that is what is on screen. */
  constructor(host: LitElement, content: () => TemplateResult | null) {
    this.#host = host;
    this.#content = content;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('beforeprint', this.#begin);
    globalThis.addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('beforeprint', this.#begin);
    globalThis.removeEventListener('afterprint', this.#end);
    this.#end();
  }

  readonly #begin = (): void => {
    this.#end();
    const list = this.#host.renderRoot.querySelector('.is-sectioned');
    const content = list && this.#content();
    if (!content) return;
    const copy = document.createElement('div');
    copy.className = 'is-sectioned is-on-paper';
    render(content, copy);
    list.append(copy);
    list.classList.add('has-copy');
    this.#copy = copy;
  };

  readonly #end = (): void => {
    this.#copy?.parentElement?.classList.remove('has-copy');
    this.#copy?.remove();
    this.#copy = null;
  };
}
