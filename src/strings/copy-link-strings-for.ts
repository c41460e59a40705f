import type {CopyLinkStrings} from './copy-link.js';
import {enCopyLink} from './en-copy-link.js';

/** As `stringsFor`: the words of the button for a BCP 47 tag. */
export function copyLinkStringsFor(locale: string): CopyLinkStrings {
  const language = locale.toLowerCase().split('-', 1)[0] ?? '';
  return languages.get(language) ?? enCopyLink;
}

const languages: ReadonlyMap<string, CopyLinkStrings> = new Map([['en', enCopyLink]]);
