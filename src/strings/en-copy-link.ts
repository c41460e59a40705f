import type {CopyLinkStrings} from './copy-link.js';

export const enCopyLink: CopyLinkStrings = {
  copyLink: 'Copy link',
  copied: 'Copied',
  linkToCopy: 'Link to copy',
};
