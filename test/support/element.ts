/** Puts elements on the page and waits for what they do. Only the public contract: these tests also run against the build. */
import './define.js';
import type {ColdWarTimeline} from '../../src/cold-war-timeline.js';

export type {ColdWarTimeline};

/** Two events, the later one planned. */
export const YAML = `version: 1
title: A visit to Moscow
summary: Planned, then proposed.
documents:
  report:
    title: Report
    date: 1955-01-17
    url: https://digitalarchive.wilsoncenter.org/document/115797
events:
  - id: report-sent
    title: Report to the Central Committee
    date: 1955-01-17
    evidence: [{document: report}]
  - id: visit-spring
    title: Visit as planned
    date: 1955-05
    status: planned
    evidence: [{document: report}]
`;

/** Another timeline, with one event. */
export const OTHER_YAML = `version: 1
title: Berlin
events:
  - id: wall
    title: A wall is built
    date: 1961-08-13
    evidence: [https://example.org/berlin]
`;

/** One event cannot be read: its date is on line 5. */
export const FAULTY_YAML = `version: 1
title: With a mistake
events:
  - title: Bad
    date: 13/02/1955
  - title: Good
    date: 1955-02-14
    evidence: [https://example.org/good]
`;

/** None can be read. */
export const UNREADABLE_YAML = `version: 1
title: All wrong
events:
  - title: Bad
    date: 13/02/1955
`;

export interface Fixture {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: Partial<Pick<ColdWarTimeline, 'yaml' | 'src' | 'view' | 'selected'>>;
  readonly children?: readonly Node[];
  readonly into?: Node;
}

const mounted = new Set<HTMLElement>();

/** An element on the page. All of them are taken away by `clear`. */
export function mount({attributes = {}, properties = {}, children = [], into = document.body}: Fixture = {}) {
  const element = document.createElement('cold-war-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  element.append(...children);
  into.appendChild(element);
  mounted.add(element);
  return element;
}

/** An element whose timeline is shown. */
export async function mountLoaded(fixture: Fixture): Promise<ColdWarTimeline> {
  const element = mount(fixture);
  await once(element, 'cwt-load');
  return element;
}

export function clear(): void {
  for (const element of mounted) element.remove();
  mounted.clear();
}

/** The next DOM event of this name. */
export function once<Name extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  name: Name,
): Promise<HTMLElementEventMap[Name]> {
  return new Promise(resolve => {
    target.addEventListener(name, event => resolve(event), {once: true});
  });
}

/** Every DOM event of this name from now on. */
export function recorded<Name extends keyof HTMLElementEventMap>(target: HTMLElement, name: Name) {
  const events: HTMLElementEventMap[Name][] = [];
  target.addEventListener(name, event => events.push(event));
  return events;
}

/** Resolves when `test` holds, looking once a frame; the runner's time-out ends a wait for what never comes. */
export async function until(test: () => unknown): Promise<void> {
  while (!test()) await new Promise(resolve => setTimeout(resolve, 10));
}

/** Long enough for anything that was going to happen to have happened. */
export async function aMoment(milliseconds = 60): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, milliseconds));
}

export function part(element: HTMLElement, name: string): HTMLElement | null {
  return element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
}

export function parts(element: HTMLElement, name: string): readonly HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
}

/** For assertions: the runner hangs when one about a node fails, since nodes cannot be sent to it. */
export function present(node: Node | null | undefined): boolean {
  return node instanceof Node;
}

/** Text as it is read: white space of the template does not count. */
export function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function button(element: HTMLElement, label: string): HTMLButtonElement | undefined {
  return [...element.shadowRoot!.querySelectorAll('button')].find(found => textOf(found) === label);
}

export function entry(element: HTMLElement, id: string): HTMLElement | null {
  return element.shadowRoot!.querySelector<HTMLElement>(`[part~=event][data-event-id="${id}"]`);
}

export function mark(element: HTMLElement, id: string): HTMLElement | null {
  return element.shadowRoot!.querySelector<HTMLElement>(`[part~=mark][data-event-id="${id}"]`);
}

export function yamlScript(text: string, type = 'application/yaml'): HTMLScriptElement {
  return Object.assign(document.createElement('script'), {type, textContent: text});
}

export function fallback(text = 'Read the document.'): HTMLElement {
  return Object.assign(document.createElement('span'), {slot: 'fallback', textContent: text});
}

/** Whether a child of the element is on the screen. */
export function isShown(node: HTMLElement): boolean {
  return node.assignedSlot !== null && node.getClientRects().length > 0;
}
