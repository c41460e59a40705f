/** Resolves when what is in the page now has been painted, or at once in a page that is not being painted. */
export async function nextPaint(): Promise<void> {
  if (document.visibilityState === 'hidden') return;
  await new Promise(resolve => requestAnimationFrame(resolve));
  await new Promise(resolve => setTimeout(resolve));
}
