import type {LinkStrings} from './links.js';

export const enLinks: LinkStrings = {
  atBeginning: 'opens at its beginning',
  astray: {
    question: 'If the link does not lead there',
    search: 'Search what opens for the words quoted.',
    gone: copy => `If it is gone, look for ${copy}.`,
    keptCopy: 'a copy in the Internet Archive',
  },
};
