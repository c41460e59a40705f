/** Keeps a second copy of the element, in whatever file it comes, from being evaluated. */

/** Under this key a copy that is still loading leaves its promise. The classic script's wrapper looks for it too. */
const CLAIM = Symbol.for('cold-war-timeline');
const TAG = 'cold-war-timeline';

interface Claims {
  [CLAIM]?: Promise<unknown> | undefined;
}

/**
 * Calls `define`, which loads the element and defines its tag, unless that is done or being done by another copy.
 * Resolves when the tag is defined, at once where there are no custom elements. Rejects, and leaves the way free for the
 * next copy, when `define` does.
 */
export async function defineOnce(define: () => Promise<unknown>): Promise<void> {
  if (!('customElements' in globalThis)) return;
  const claims = globalThis as Claims;
  while (claims[CLAIM]) await settled(claims[CLAIM]);
  if (customElements.get(TAG)) return;

  const claim = define();
  claims[CLAIM] = claim;
  try {
    await claim;
  } finally {
    claims[CLAIM] = undefined;
  }
}

/** Whoever claimed reports the failure; the one that waits only needs to know that it is over. */
async function settled(promise: Promise<unknown>): Promise<void> {
  await promise.catch(() => undefined);
}
