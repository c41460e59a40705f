/**
 * Asks for what the timelines of a page will need before the element is there to ask for it itself. On a slow line a file that is
 * asked for only when another has come costs the time of a journey there and back.
 */

/** Addresses of scripts. */
export interface Ahead {
  /** What every timeline needs besides the element itself. */
  readonly second: string;
  /** What draws. */
  readonly canvas: string;
}

const TAG = 'cold-war-timeline';

/** Of the timelines that are in the document already; those that come later ask for themselves. */
export function askAhead({second, canvas}: Ahead): void {
  const timelines = [...document.querySelectorAll<HTMLElement>(TAG)];
  // Nothing that draws comes in the way of the list.
  preload({rel: 'modulepreload', href: second}).addEventListener('load', () => {
    if (timelines.some(drawsSoon)) preload({rel: 'modulepreload', href: canvas});
  });
  for (const source of new Set(timelines.flatMap(textSource))) {
    // As the element will fetch it: anything else would be fetched twice.
    preload({rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: source});
  }
}

/** The address of a file that is read whole; of Parquet only parts are. */
function textSource(timeline: Element): readonly string[] {
  const source = timeline.getAttribute('src')?.trim();
  return !source || /\.parquet(?:[?#]|$)/i.test(source) ? [] : [source];
}

/** In view, or within a screen of it, as a picture. */
function drawsSoon(timeline: Element): boolean {
  const {top, bottom} = timeline.getBoundingClientRect();
  return timeline.getAttribute('view') !== 'list' && top < 2 * innerHeight && bottom > -innerHeight;
}

function preload(attributes: Partial<HTMLLinkElement>): HTMLLinkElement {
  const link = Object.assign(document.createElement('link'), attributes);
  document.head.append(link);
  return link;
}
