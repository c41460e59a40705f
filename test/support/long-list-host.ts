/** A long list alone, in a host that draws nothing else. */
import {LitElement, nothing} from 'lit';
import {longList, type LongList, type LongListFacts} from '../../src/element/long-list.js';
import {parseHistoricalDate} from '../../src/model/historical-date.js';
import type {Timeline} from '../../src/model/timeline.js';
import {en} from '../../src/strings/en.js';
import {makeTimeline} from './make-timeline.js';
import {wordsOf} from './render-in-shadow.js';

/** Two a month, the second in both lanes, and some without a lane; known a year later. */
export const timeline: Timeline = {
  ...makeTimeline({
    documents: [{id: 'paper', title: 'Paper', date: '1953-02-03'}],
    events: Array.from({length: 240}, (_, i) => {
      const month = `${1945 + Math.floor(i / 24)}-${String(1 + (Math.floor(i / 2) % 12)).padStart(2, '0')}`;
      return {
        id: `e${i}`,
        title: `Event ${i}`,
        date: `${month}-${i % 2 === 0 ? '05' : '20'}`,
        lanes: i % 10 === 9 ? [] : i % 2 === 0 ? ['moscow'] : ['moscow', 'peking'],
        known: parseHistoricalDate(`${1946 + Math.floor(i / 24)}`),
      };
    }),
  }),
  lanes: [
    {id: 'moscow', name: 'Moscow'},
    {id: 'peking', name: 'Peking'},
  ],
};

export class Host extends LitElement {
  facts: LongListFacts = factsOf();
  list: LongList | null = null;

  override render(): unknown {
    return this.list?.render(this.facts) ?? nothing;
  }

  override updated(): void {
    this.list?.updated();
  }
}
customElements.define('long-list-host', Host);

export function factsOf(facts: Partial<LongListFacts> = {}): LongListFacts {
  return {
    ...{whole: timeline, known: timeline, timeline, subjects: timeline.events, day: null, selected: null},
    ...{strings: en, locale: 'en', hasPicture: true, onSelect: () => undefined},
    ...facts,
  };
}

export const sections = (host: Host): readonly HTMLElement[] => [
  ...host.shadowRoot!.querySelectorAll<HTMLElement>('h3 > button'),
];
export const section = (host: Host, words: string): HTMLElement =>
  sections(host).find(found => wordsOf(found).startsWith(words))!;
export const button = (host: Host, label: string): HTMLElement =>
  [...host.shadowRoot!.querySelectorAll('button')].find(found => wordsOf(found) === label)!;
export const entries = (host: Host): readonly (string | null)[] =>
  [...host.shadowRoot!.querySelectorAll('.entry')].map(
    entry => entry.getAttribute('data-event-id') ?? entry.getAttribute('data-document-id'),
  );
export const heading = (host: Host): string => wordsOf(host.shadowRoot!.querySelector('h3'));
export const focused = (host: Host): string => wordsOf(host.shadowRoot!.activeElement);

const hosts: Host[] = [];

/** For `afterEach`. */
export function clearHosts(): void {
  for (const host of hosts.splice(0)) host.remove();
}

export async function show(facts: Partial<LongListFacts> = {}): Promise<Host> {
  const host = document.createElement('long-list-host') as Host;
  hosts.push(host);
  document.body.append(host);
  await host.updateComplete;
  host.list = longList(host, () => undefined);
  return change(host, facts);
}

export async function change(host: Host, facts: Partial<LongListFacts>): Promise<Host> {
  host.facts = factsOf(facts);
  host.requestUpdate();
  await host.updateComplete;
  return host;
}

export async function press(host: Host, target: HTMLElement): Promise<void> {
  target.click();
  await host.updateComplete;
}
