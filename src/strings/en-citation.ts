import type {CitationStrings} from './citation.js';

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
  notCopied:
    'The browser does not let this page copy. The text below is selected: copy it with Ctrl+C, on a Mac with ⌘C, on a phone by holding it.',
  textToCopy: 'Text to copy',
};
