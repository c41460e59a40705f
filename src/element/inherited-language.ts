import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The language that the page gives the element: its own `lang`, that of what it stands in, else the browser's. */
export class InheritedLanguage implements ReactiveController {
  /** A BCP 47 tag that `Intl` takes. */
  locale = 'en';

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new MutationObserver(() => this.#read());
  readonly #onPreferences = (): void => this.#read();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const root of enclosingRoots(this.#host)) {
      this.#observer.observe(root, {subtree: true, attributeFilter: ['lang']});
    }
    globalThis.addEventListener('languagechange', this.#onPreferences);
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    globalThis.removeEventListener('languagechange', this.#onPreferences);
  }

  #read(): void {
    const candidates = [declaredLanguage(this.#host), ...navigator.languages];
    const locale = candidates.map(canonical).find(tag => tag !== null) ?? 'en';
    if (locale === this.locale) return;
    this.locale = locale;
    this.#host.requestUpdate();
  }
}

/** The nearest `lang`, through shadow roots to their hosts; empty where the page says that it is not known. */
function declaredLanguage(element: Element): string {
  const declaring = element.closest('[lang]');
  if (declaring) return declaring.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? declaredLanguage(root.host) : '';
}

function enclosingRoots(element: Element): readonly Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...enclosingRoots(root.host)] : [root];
}

function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    // Pages have `lang="en_US"` and worse; the next candidate is as good as any guess.
    return null;
  }
}
