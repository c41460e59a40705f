import type {ReactiveController, ReactiveControllerHost} from 'lit';

const SCRIPTS = 'script[type="application/yaml" i], script[type="text/yaml" i]';

/** The text of the YAML script inside the element, followed as the element's children come, go and change. */
export class InlineScript implements ReactiveController {
  /** Null where there is none, or none that is complete. */
  text: string | null = null;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new MutationObserver(() => this.#read());
  readonly #onParsed = (): void => this.#read();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['type'],
    });
    this.#document.addEventListener('DOMContentLoaded', this.#onParsed);
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#document.removeEventListener('DOMContentLoaded', this.#onParsed);
  }

  get #document(): Document {
    return this.#host.ownerDocument;
  }

  /** Also tells the host of children that came or went: it shows a slot's room only where something is in it. */
  #read(): void {
    const script = [...this.#host.querySelectorAll(SCRIPTS)].find(
      found => found.closest(this.#host.localName) === this.#host,
    );
    const text = script?.textContent ?? '';
    this.text = script && text.trim() !== '' && this.#isComplete(script) ? text : null;
    this.#host.requestUpdate();
  }

  /**
   * While the parser is at work it may stand in the middle of the script's text. It has left it when anything follows.
   */
  #isComplete(script: Element): boolean {
    if (this.#document.readyState !== 'loading') return true;
    for (let node: Node | null = script; node !== null; node = node.parentNode) {
      if (node.nextSibling !== null) return true;
    }
    return false;
  }
}
