/** Why there is no text to read, as visitors are told it. */
import {LoadError} from '../load/load-error.js';
import {isTextError} from '../model/texts/text-error.js';
import {parseAddress, safeUrl} from '../model/web-address.js';
import {documentTextsStringsFor} from '../strings/document-texts-for.js';
import type {FailureWords, Strings} from '../strings/strings.js';
import type {TextFailure} from '../view-model/text-state.js';
import {memoize} from './memoize.js';

/** The same for as long as the error is: what is drawn of it need not be drawn anew. */
export const describeTextError = memoize((error: Error, address: string, strings: Strings): TextFailure => {
  const {message, hint} = wordsOf(error, address, strings);
  return {kind: 'failed', message, hint, href: safeUrl(address)};
});

function wordsOf(error: Error, address: string, strings: Strings): FailureWords {
  const words = documentTextsStringsFor(strings.locale);
  if (error instanceof LoadError) {
    return words.load(error.code, {
      ...whereOf(address),
      ...(error.status === undefined ? {} : {status: error.status}),
    });
  }
  if (!isTextError(error)) return words.unexpected;
  const {code, line, column} = error;
  const placed = line !== undefined && column !== undefined;
  return words.unreadable(code, placed ? strings.diagnostics.place(null, line, column) : null);
}

/** Whether it says itself what happened, rather than being a mistake of this script. */
export function isForeseen(error: Error): boolean {
  return error instanceof LoadError || isTextError(error);
}

function whereOf(address: string): {readonly fromDisk: boolean; readonly otherSite: string | null} {
  const url = parseAddress(address);
  const fromDisk = url?.protocol === 'file:';
  return {fromDisk, otherSite: url && !fromDisk && url.origin !== location.origin ? url.host : null};
}
