/** Ids and tags made from words. */

/** In lower case, letters and digits of any script kept, the rest one hyphen; empty where there is no letter or digit. */
export function slugOf(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
