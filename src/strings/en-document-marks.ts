import type {DocumentMarkStrings} from './document-marks.js';

export const enDocumentMarks: DocumentMarkStrings = {
  document: 'Document',
  lane: 'Documents',
  datedByWhole: 'dated by its whole',
};
