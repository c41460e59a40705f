import {render} from 'lit';

const hosts: HTMLElement[] = [];

/** Renders a template into an open shadow root in the page, as the element does. */
export function renderInShadow(template: unknown): ShadowRoot {
  const host = document.body.appendChild(document.createElement('div'));
  hosts.push(host);
  const root = host.attachShadow({mode: 'open'});
  render(template, root);
  return root;
}

/** For `afterEach`: takes away what `renderInShadow` put into the page. */
export function removeRendered(): void {
  for (const host of hosts.splice(0)) host.remove();
}

/** The words of a node as a reader sees them: white space is one space. */
export function wordsOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
