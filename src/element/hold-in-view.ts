/** By these a visitor takes over. */
const DOINGS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** For so long something is waited for that may still come, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Brings an element to the top of what is in view, without any movement to watch, and keeps it there while one of `boxes`, which it
 * stands in, still gets its content: for a while, and until the visitor does anything. Browsers that do so by themselves do it by halves.
 * Returns what ends it.
 */
export function holdInView(element: Element, boxes: readonly Element[]): () => void {
  const ended = new AbortController();
  const {signal} = ended;
  const show = (): void => element.scrollIntoView({behavior: 'instant'});
  const end = (): void => ended.abort();
  const observer = new ResizeObserver(() => (element.isConnected ? show() : end()));
  const patience = setTimeout(end, PATIENCE);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(patience);
  });
  for (const type of DOINGS) addEventListener(type, end, {signal, passive: true});
  for (const box of boxes) observer.observe(box);
  show();
  return end;
}
