/** Why nothing stands after a key, where something does: YAML takes some signs at the beginning of a value for itself. */
import type {Span} from './finding.js';
import {inQuotes, short} from './words.js';

/** The hint for the empty value of `key`, whose own span is given; undefined where it is simply empty. */
export function hintForCut(text: string, key: string, {start, end}: Span): string | undefined {
  // A key that is missing stands at the map that lacks it.
  if (text.slice(start, end).replace(/^(["'])(.*)\1$/, '$2') !== key) return undefined;
  const [, cut = ''] = /^[^\S\n]*:[^\S\n]+([#&][^\r\n]{1,500})/.exec(text.slice(end, end + 600)) ?? [];
  const written = cut.trimEnd();
  if (written.startsWith('#')) {
    return `What begins with \`#\` is a comment. ${inQuotes(written).slice(0, -1)} if it is meant as the value.`;
  }
  if (written.startsWith('&')) {
    return `YAML takes \`${short(written)}\` for a name of this place. Write it without the \`&\`, or in quotes.`;
  }
  return undefined;
}
