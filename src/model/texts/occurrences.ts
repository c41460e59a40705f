/**
 * Where a string stands in another, overlapping places included, by the method of Knuth, Morris and Pratt. `indexOf` is quicker
 * in most texts, but takes as long as the product of both lengths in some, and pages read files of strangers.
 */
import type {Stretch} from './normalised-text.js';

/** @param within where the places may begin; they may end behind it. */
export function* occurrences(text: string, pattern: string, {from, to}: Stretch): Generator<number> {
  if (pattern === '') return;
  const fallback = fallbacksOf(pattern);
  const end = Math.min(text.length, to + pattern.length - 1);
  let matched = 0;
  for (let at = from; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && pattern.charCodeAt(matched) !== unit) matched = fallback[matched]!;
    if (pattern.charCodeAt(matched) === unit) matched += 1;
    if (matched === pattern.length) {
      yield at + 1 - matched;
      matched = fallback[matched]!;
    }
  }
}

/** For each length, how long the longest shorter beginning of the pattern is that ends there too. */
function fallbacksOf(pattern: string): Uint32Array {
  const fallback = new Uint32Array(pattern.length + 1);
  let matched = 0;
  for (let at = 1; at < pattern.length; at += 1) {
    const unit = pattern.charCodeAt(at);
    while (matched > 0 && pattern.charCodeAt(matched) !== unit) matched = fallback[matched]!;
    if (pattern.charCodeAt(matched) === unit) matched += 1;
    fallback[at + 1] = matched;
  }
  return fallback;
}
