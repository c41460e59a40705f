import type {CopyLinkStrings} from './copy-link.js';
import {enNotCopied} from './en-not-copied.js';

export const enCopyLink: CopyLinkStrings = {
  copyLink: 'Copy link',
  copied: 'Copied',
  notCopied: enNotCopied('link'),
  linkToCopy: 'Link to copy',
};
