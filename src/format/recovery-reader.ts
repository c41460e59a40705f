/** What the parts of the recovery share: to whom they report, and how many pieces they may still read. */
import type {Report} from './finding.js';
import {limits} from './limits.js';
import {readFragment, spanOfText, type Fragment, type FragmentReading} from './yaml-fragment.js';

export interface Recovery {
  readonly report: Report;
  /** @param depth how many maps and lists of the file are around the fragment. */
  readonly read: (fragment: Fragment, depth: number) => FragmentReading;
}

export function recoveryWith(report: Report): Recovery {
  let left: number = limits.pieces;
  return {
    report,
    read(fragment, depth) {
      if (left-- > 0) return readFragment(fragment, depth, report);
      if (left === -1) report('yaml-syntax', spanOfText(fragment));
      return {errors: [], value: null};
    },
  };
}
