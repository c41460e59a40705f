/** What is looked at before any YAML is: characters that no text has, and where the first document ends. */
import type {Report} from './finding.js';

/**
 * Characters that YAML does not allow (YAML 1.2.2, rule `c-printable`): control characters other than tab and line breaks,
 * halves of surrogate pairs, and the two non-characters.
 */
const badCharacters = /[^\P{Cc}\t\n\r\u0085]|\p{Surrogate}|[\uFFFE\uFFFF]/gu;

/** The text without the mark of its encoding, which is no part of it; editors do not count it as a column either. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** The first character of a text that cannot be shown; an escape such as `"\0"` can bring one in. */
export function badCharacterOf(text: string): string | undefined {
  return text.match(badCharacters)?.[0];
}

/** The text with a replacement character, of the same length, for each that is bad. */
export function replaceBadCharacters(text: string, report: Report): string {
  return text.replace(badCharacters, (character: string, start: number) => {
    report('bad-character', {start, end: start + 1}, character.charCodeAt(0));
    return '\uFFFD';
  });
}

const documentMarker = /^(?:---|\.\.\.)(?=\s|$)/gm;
const content = /^(?!%|---|\.\.\.)[^\S\n]*[^\s#]/m;

/** The text of the first YAML document; what follows it is reported, unless it is nothing but comments. */
export function firstDocument(text: string, report: Report): string {
  let start = 0;
  for (const {index} of text.matchAll(documentMarker)) {
    if (content.test(text.slice(start, index))) {
      if (content.test(text.slice(index))) report('several-documents', {start: index, end: index + 3});
      return text.slice(0, index);
    }
    start = index;
  }
  return text;
}

/** Whether there is anything but comments and directives. */
export function hasContent(text: string): boolean {
  return content.test(text);
}
