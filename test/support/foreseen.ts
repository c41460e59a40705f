/** What stands on the page in the place of the canvas, before that is there. */
import {part, type ColdWarTimeline} from './element.js';

export interface Foreseen {
  /** Height of the canvas's place, top of the list below it, CSS pixels; words of the legend. */
  readonly room: number | undefined;
  readonly list: number | undefined;
  readonly legend: string | undefined;
}

/**
 * Watches from now on; the result tells what there was last. The canvas may come between two looks at the clock, but not before
 * the page has been told what it will take.
 */
export function watchForeseen(element: ColdWarTimeline): () => Foreseen {
  let seen: Foreseen = {room: undefined, list: undefined, legend: undefined};
  const observer = new MutationObserver(() => {
    const place = part(element, 'timeline');
    if (!place?.style.getPropertyValue('--awaited-lines') || place.childElementCount > 0) return;
    seen = standing(element);
  });
  observer.observe(element.shadowRoot!, {attributes: true, childList: true, subtree: true});
  return () => {
    observer.disconnect();
    return seen;
  };
}

/** The same as it is now. */
export function standing(element: ColdWarTimeline): Foreseen {
  return {
    room: part(element, 'timeline')?.getBoundingClientRect().height,
    list: part(element, 'list')?.getBoundingClientRect().top,
    legend: part(element, 'legend')?.textContent,
  };
}
