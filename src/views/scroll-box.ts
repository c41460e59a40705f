import {noChange} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive, type ElementPart} from 'lit/directive.js';

/** Lines of text that are left in view above what a box is scrolled to, in pixels: it is seen that there is more. */
const CONTEXT = 36;

/**
 * On a box of which the style sheet limits the height. At first it shows what is cited in it: the box is scrolled, the page is not.
 * Where there is more in it than it shows, it is a region with this name, which a keyboard can scroll.
 */
class ScrollBox extends AsyncDirective {
  #box: HTMLElement | null = null;
  #name = '';
  #isPlaced = false;
  readonly #observer = new ResizeObserver(() => this.#fit());

  override render(name: string): unknown {
    this.#name = name;
    return noChange;
  }

  override update({element}: ElementPart, [name]: [string]): unknown {
    if (this.#box !== element && element instanceof HTMLElement) {
      this.#box = element;
      this.reconnected();
    }
    return this.render(name);
  }

  override disconnected(): void {
    this.#observer.disconnect();
  }

  override reconnected(): void {
    if (!this.#box) return;
    this.#observer.observe(this.#box);
    // Of a box that is as high as it may be, only what is in it grows.
    for (const child of this.#box.children) this.#observer.observe(child);
  }

  #fit(): void {
    const box = this.#box;
    // Within closed details it has no size.
    if (!box || box.clientHeight === 0) return;
    const isLong = box.scrollHeight > box.clientHeight + 1;
    if (isLong) {
      box.setAttribute('role', 'region');
      box.setAttribute('aria-label', this.#name);
      box.tabIndex = 0;
    } else {
      for (const name of ['role', 'aria-label', 'tabindex']) box.removeAttribute(name);
    }
    if (!this.#isPlaced) showCited(box);
    this.#isPlaced = true;
  }
}

export const scrollBox = directive(ScrollBox);

/** The cited paragraph, or of one that is longer than the box the quotation in it. */
function showCited(box: HTMLElement): void {
  const quotation = box.querySelector('[part~=quotation]');
  const cited = box.querySelector('[part~=cited]') ?? quotation;
  if (!cited) return;
  const top = box.getBoundingClientRect().top - box.scrollTop;
  const start = cited.getBoundingClientRect().top - top;
  const end = (quotation ?? cited).getBoundingClientRect().bottom - top;
  const isOver = end - start + CONTEXT > box.clientHeight;
  box.scrollTop = isOver ? end - box.clientHeight + CONTEXT : start - CONTEXT;
}
