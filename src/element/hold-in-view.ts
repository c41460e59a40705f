/** By these a visitor takes over. */
const DOINGS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** For so long something is waited for that may still come, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Brings what `find` finds to the top of what is in view, without any movement to watch, and keeps it there while what stands above
 * it comes, or it is drawn in another place: for a while, until it is found no more, and until the visitor does anything. Browsers
 * that do so by themselves do it by halves. Returns what ends it.
 */
export function holdInView(find: () => Element | null): () => void {
  const ended = new AbortController();
  const {signal} = ended;
  const end = (): void => ended.abort();
  const patience = setTimeout(end, PATIENCE);
  signal.addEventListener('abort', () => clearTimeout(patience));
  for (const type of DOINGS) addEventListener(type, end, {signal, passive: true});
  let top: number | null = null;
  // What is observed in its size must not be rendered anew by that, and the element is.
  const look = (): void => {
    if (signal.aborted) return;
    const element = find();
    if (!element) {
      end();
      return;
    }
    if (top === null || Math.abs(topOf(element) - top) >= 1) top = show(element);
    requestAnimationFrame(look);
  };
  look();
  return end;
}

/** Where it is then: at the top, or as near to it as it can be. */
function show(element: Element): number {
  element.scrollIntoView({behavior: 'instant'});
  return topOf(element);
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}
