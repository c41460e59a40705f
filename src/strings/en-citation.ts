import type {CitationStrings} from './citation.js';
import {enNotCopied} from './en-not-copied.js';

export const enCitation: CitationStrings = {
  cite: 'Cite',
  what: 'What to cite',
  passage: 'This passage',
  document: 'The whole document',
  note: 'Note',
  bibliography: 'Bibliography entry',
  copyNote: 'Copy note',
  copyBibliography: 'Copy entry',
  copyCslJson: 'Copy CSL-JSON',
  copyRis: 'Copy RIS',
  saveRis: 'Download RIS',
  done: 'Copied',
  copied: what => `${what} copied.`,
  notCopied: enNotCopied('text'),
  textToCopy: 'Text to copy',
};
