const told = new Set<string>();

/** Says in the console, once, what the author of a page did not mean. Visitors see nothing of it. */
export function warnAuthor(words: string): void {
  if (told.has(words)) return;
  told.add(words);
  console.warn(`<cold-war-timeline> ${words}`);
}
