/** Timelines with permalinks, on a page whose address tests may change. */
import {entry, mountLoaded, YAML, type ColdWarTimeline} from './element.js';

/** The address of the test's page without a fragment. */
export const PAGE = location.href.replace(/#.*/, '');
/** As if the page had been opened at this fragment: nobody is told. */
export function openAt(fragment: string): void {
  history.replaceState({page: 'own'}, '', PAGE + fragment);
}

/** As a link within the page does. */
export async function follow(fragment: string): Promise<void> {
  const told = new Promise(resolve => addEventListener('hashchange', resolve, {once: true}));
  location.hash = fragment;
  await told;
}

export function timeline(attributes: Record<string, string> = {}, yaml = YAML): Promise<ColdWarTimeline> {
  return mountLoaded({attributes: {permalink: '', ...attributes}, properties: {yaml}});
}

export async function choose(element: ColdWarTimeline, id: string): Promise<void> {
  entry(element, id)!.click();
  await element.updateComplete;
}

export async function select(element: ColdWarTimeline, id: string | null): Promise<void> {
  element.select(id);
  await element.updateComplete;
}
