import type {DocumentTextsStrings, TextFailureFacts} from './document-texts.js';
import {en} from './en.js';
import type {FailureWords, LoadFailureName} from './strings.js';

export const enDocumentTexts: DocumentTextsStrings = {
  load: (name, facts) => ownWords(name, facts) ?? en.failure.load(name, facts),
  unreadable: (code, place) => {
    const at = place === null ? '' : ` at ${place}`;
    switch (code) {
      case 'empty':
        return {message: 'The file of this text is empty.', hint: 'Nothing but spaces is in it.'};
      case 'no-text':
        return {
          message: 'There are no words of a text in this file.',
          hint: 'In TEI they stand in paragraphs, inside `text` and `body`.',
        };
      case 'html':
        return WEB_PAGE;
      case 'not-text':
        return NOT_TEXT;
      case 'bad-xml':
        return {
          message: `This text is not well-formed XML${at}.`,
          hint: 'There, or before it, a tag is not closed, or a bare `&` or `<` stands for itself: write `&amp;`, `&lt;`.',
        };
      case 'unknown-entity':
        return {
          message: `This text has a name between \`&\` and \`;\` that XML does not know${at}.`,
          hint: 'Write the character itself, or its number: `&#160;` for `&nbsp;`.',
        };
      case 'too-deep':
        return {
          message: `This text has more elements inside one another than are read${at}.`,
          hint: 'Leave out those that only hold another.',
        };
    }
  },
  unexpected: {message: 'Something went wrong while the text was being read.', hint: 'Try again.'},
};

/** Null where the words for a timeline’s file will do. */
function ownWords(name: LoadFailureName, facts: TextFailureFacts): FailureWords | null {
  switch (name) {
    case 'network':
      return networkWords(facts);
    case 'http-status':
      return facts.status === 404 || facts.status === 410 ? MISSING : null;
    case 'too-large':
      return {
        message: 'The text is larger than 2 MB.',
        hint: 'Divide it into parts, each a document of its own with `partOf`.',
      };
    case 'html':
      return WEB_PAGE;
    case 'not-text':
      return NOT_TEXT;
    case 'timeout':
    case 'bad-encoding':
    case 'no-ranges':
    case 'changed':
    case 'damaged':
    case 'wrong-columns':
    case 'aborted':
      return null;
  }
}

const WEB_PAGE: FailureWords = {
  message: 'There is a web page at this address, not the text of the document.',
  hint: 'Give the address of the text itself; a page to be read there goes into `url`.',
};

const NOT_TEXT: FailureWords = {
  message: 'This file is not text.',
  hint: 'A text is Markdown, plain text or TEI; a PDF or a picture goes into `url` or `copies`.',
};

const MISSING: FailureWords = {
  message: 'There is no text at this address.',
  hint: 'Check how `text` of the document is spelt.',
};

function networkWords({fromDisk, otherSite}: TextFailureFacts): FailureWords | null {
  if (fromDisk)
    return {message: 'A page opened from the disk cannot load texts.', hint: 'Open it through a web server.'};
  if (otherSite === null) return null;
  // Which of the two it was, browsers do not tell.
  return {
    message: 'The text could not be fetched.',
    hint: `There is no connection, or the other site, ${otherSite}, does not let this page read it (CORS).`,
  };
}
