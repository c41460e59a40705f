/** The element with the file of 1955 and the panel of “As known on…”. */
import {expect} from 'chai';
import {button, mark, mountLoaded, part, parts, textOf, until, type ColdWarTimeline} from './element.js';

export const VISIT = '/events/moscow-visit-1955.yaml';
/** What was known before the report. */
export const SPRING = ['visit-spring'];

export const ids = (element: ColdWarTimeline, name: 'event' | 'mark'): (string | undefined)[] =>
  parts(element, name)
    .map(({dataset}) => dataset.eventId)
    .sort();
export const slider = (element: ColdWarTimeline): HTMLInputElement | null =>
  part(element, 'as-of')?.querySelector('input') ?? null;
export const told = (element: ColdWarTimeline): string =>
  textOf(part(element, 'as-of')?.querySelector('output'));
export const status = (element: ColdWarTimeline): string => textOf(part(element, 'status'));
export const toggle = (element: ColdWarTimeline): HTMLButtonElement | undefined =>
  button(element, 'As known on…');
export async function load(attributes: Record<string, string> = {}): Promise<ColdWarTimeline> {
  const element = await mountLoaded({attributes: {lang: 'en-GB', src: VISIT, ...attributes}});
  await until(() => mark(element, 'visit-spring'));
  return element;
}

/** With the panel in which there is a slider. */
export async function opened(attributes: Record<string, string> = {}): Promise<ColdWarTimeline> {
  const element = await load(attributes);
  if (!part(element, 'as-of')) toggle(element)!.click();
  await until(() => slider(element));
  return element;
}

export async function expectKnown(
  element: ColdWarTimeline,
  known: readonly string[] | 'all',
  day: string,
): Promise<void> {
  await element.updateComplete;
  const count = known === 'all' ? 12 : known.length;
  await until(() => parts(element, 'mark').length === count);
  expect(ids(element, 'event')).to.deep.equal(ids(element, 'mark'));
  if (known !== 'all') expect(ids(element, 'event')).to.deep.equal(known);
  expect(told(element)).to.contain(`${day} ${count} of 12 events`);
  expect(slider(element)!.ariaValueText).to.equal(day);
  expect(status(element)).to.equal(`As known on ${day}: ${count} of 12 events`);
  expect(textOf(part(element, 'timeline'))).to.contain(`As known on ${day}`);
  expect(element.timeline!.events).to.have.length(12);
}
