/** An element with many events, and the sections of its list. */
import {type ColdWarTimeline, textOf} from './element.js';

/** Events `e0`, `e1` …, 26 a year, every tenth of which another document attests; all known a year later. */
export function yamlOf(count: number): string {
  const dateOf = (i: number): string =>
    new Date(Date.UTC(1945 + Math.floor(i / 26), 0, 2 + (i % 26) * 14)).toISOString().slice(0, 10);
  const events = Array.from({length: count}, (_, i) => {
    const known = `${Number(dateOf(i).slice(0, 4)) + 1}`;
    return `  - id: e${i}
    title: Event ${i}
    date: ${dateOf(i)}
    known: ${known}
    evidence: [{document: ${i % 10 === 0 ? 'rare' : 'common'}}]
`;
  });
  return `version: 1
title: Many
documents:
  common: {title: Common, date: 1950-05-05}
  rare: {title: Rare, date: 1960-06-06}
events:
${events.join('')}`;
}

export const sections = (element: ColdWarTimeline): readonly HTMLButtonElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part~=list] :is(h3, h4, h5) > button'),
];
export const section = (element: ColdWarTimeline, words: string): HTMLButtonElement | undefined =>
  sections(element).find(found => textOf(found).startsWith(words));
export const open = (element: ColdWarTimeline): readonly string[] =>
  sections(element)
    .filter(({ariaExpanded}) => ariaExpanded === 'true')
    .map(textOf);
export const focused = (element: ColdWarTimeline): string => textOf(element.shadowRoot!.activeElement);
