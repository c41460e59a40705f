/**
 * Asks for what the timelines of a page will need before the element is there to ask for it itself. On a slow line a file that is
 * asked for only when another has come costs the time of a journey there and back.
 */

export interface Ahead {
  /** Addresses of the scripts that every timeline needs, the longest way round last. */
  readonly first: readonly string[];
  /** Of the one that draws. */
  readonly canvas: string;
}

const TAG = 'cold-war-timeline';

/** Of the timelines that are in the document already; those that come later ask for themselves. */
export function askAhead({first, canvas}: Ahead): void {
  const timelines = [...document.querySelectorAll<HTMLElement>(TAG)];
  const links = first.map(address => preload({rel: 'modulepreload', href: address}));
  for (const source of new Set(timelines.flatMap(textSource))) {
    // As the element will fetch it: anything else would be fetched twice.
    preload({rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: source});
  }
  // Nothing that draws comes in the way of the list.
  links.at(-1)?.addEventListener('load', () => {
    if (timelines.some(drawsSoon)) preload({rel: 'modulepreload', href: canvas});
  });
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
