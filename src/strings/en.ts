import {largeFileFailure} from './en-large-files.js';
import {enAsOf} from './en-as-of.js';
import {enBins} from './en-bins.js';
import {enFirst} from './en-first.js';
import {enLinks} from './en-links.js';
import {counted, inWords, number} from './en-numbers.js';
import {enPeriods} from './en-periods.js';
import {enReading} from './en-reading.js';
import type {FailureWords, LoadFailureFacts, LoadFailureName, Strings} from './strings.js';

export const en: Strings = {
  ...enFirst,

  toolbar: {
    views: 'View',
    timeline: 'Timeline',
    list: 'List',
    window: 'Span of time shown',
    earlier: 'Earlier',
    later: 'Later',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    showAll: 'Show all',
  },

  loadingReader: 'Loading…',
  choose: 'Choose an event to read what attests it.',

  legend: {
    edges: {unknown: 'Start or end not known', soft: 'Approximate or uncertain', open: 'Continues'},
    outcomes: {superseded: 'Superseded', cancelled: 'Cancelled'},
    arrows: {wouldReplace: 'Would replace', replaces: 'Replaces', other: 'Other relation'},
    signs: {
      oneOf: 'One of these',
      allOf: 'All of these',
      accounts: 'Accounts differ',
      otherDate: 'Date in another account',
      beyond: 'Earlier or later than the axis reaches',
    },
  },

  reading: enReading,

  links: enLinks,

  asOf: enAsOf,

  bins: enBins,

  periods: enPeriods,

  failure: {
    ...enFirst.failure,
    open: 'Open the file',
    load: loadFailure,
    unreadable: 'There is no event in it that can be read.',
    unexpected: {
      message: 'Something went wrong while the timeline was being read.',
      hint: 'Try again. If it happens again, the console of the browser’s developer tools says more.',
    },
    kept: 'What is shown below is the last state that could be read.',
    canvas: {
      message: 'The picture of the timeline could not be loaded.',
      hint: 'The list below has every event.',
    },
    list: {
      message: 'The list of events could not be loaded.',
      hint: 'The timeline can be used without it.',
    },
    reader: {
      message: 'What there is to read about this event could not be loaded.',
      hint: 'The rest of the timeline can be used without it.',
    },
  },

  diagnostics: {
    count: total => `${counted(total, 'problem')} in this file`,
    bySeverity: (errors, warnings) =>
      [errors > 0 ? inWords(errors, 'error') : '', warnings > 0 ? inWords(warnings, 'warning') : '']
        .filter(Boolean)
        .join(', '),
    error: 'Error',
    warning: 'Warning',
    place: (file, line, column) => {
      const place = `line ${number(line)}, column ${number(column)}`;
      return file === null ? place : `${file}, ${place}`;
    },
    more: count => `and ${number(count)} more`,
  },
};

function loadFailure(name: LoadFailureName, {status, fromDisk}: LoadFailureFacts): FailureWords {
  switch (name) {
    case 'network':
      return fromDisk
        ? {
            message: 'A page opened from the disk cannot load files.',
            hint: 'Open it through a web server, or put the YAML into the page.',
          }
        : {
            message: 'The file could not be fetched.',
            hint: 'Check the connection and the address. A file on another site has to be shared by that site (CORS).',
          };
    case 'http-status':
      return httpStatus(status);
    case 'timeout':
      return {message: 'The server stopped answering.', hint: 'Try again in a while.'};
    case 'too-large':
      return {message: 'The file is larger than 16 MB.', hint: 'Split it, or leave out what is not shown.'};
    case 'html':
      return {
        message: 'There is a web page at this address, not a YAML file.',
        hint: 'Give the address of the file itself (on GitHub, the one behind “Raw”).',
      };
    case 'not-text':
      return {
        message: 'This file is not text.',
        hint: 'A timeline is a YAML file, which any text editor opens.',
      };
    case 'bad-encoding':
      return {
        message: 'The file is not encoded as UTF-8.',
        hint: 'Save it as UTF-8 in the editor it comes from.',
      };
    case 'no-ranges':
    case 'changed':
    case 'damaged':
    case 'wrong-columns':
      return largeFileFailure(name);
    case 'aborted':
      return {message: 'Loading was interrupted.', hint: 'Try again.'};
  }
}

function httpStatus(status: number | undefined): FailureWords {
  if (status === 404 || status === 410)
    return {message: 'There is no file at this address.', hint: 'Check how `src` is spelt.'};
  if (status === 401 || status === 403)
    return {
      message: 'The server does not give this file to everybody.',
      hint: 'Ask the owner of the page to make it public.',
    };
  return {
    message: `The server answered with error ${status ?? ''}`.trimEnd() + '.',
    hint: 'Try again in a while.',
  };
}
