/** Reads a file that is indented with tabs throughout as if they were spaces: then they are a habit, and no slip. */
import type {Report} from './finding.js';

const indented = /^[ \t]+(?=[^\s#])/gm;

/** The text, of the same length; as it was where only some of its lines have tabs. */
export function withSpacesForTabs(text: string, report: Report): string {
  let first: number | undefined;
  for (const {0: space, index} of text.matchAll(indented)) {
    if (!space.startsWith('\t')) return text;
    first ??= index;
  }
  if (first === undefined) return text;
  const end = text.indexOf('\n', first);
  report('tab-indent', {start: first, end: end === -1 ? text.length : end}, true);
  return text.replace(/^[ \t]+/gm, space => space.replaceAll('\t', ' '));
}
