/** What the parts of the recovery share: to whom they report, how they read, and how many pieces they may still read. */
import {readFast} from './fast-reader.js';
import type {Path, Report} from './finding.js';
import {limits} from './limits.js';
import {fromPlain} from './placed-plain.js';
import type {Placed} from './placed.js';
import {readFragment, spanOfText, type Fragment, type FragmentReading} from './yaml-fragment.js';

export interface Recovery {
  readonly report: Report;
  /** @param path of the fragment's value; as many maps and lists of the file are around it as the path has steps. */
  readonly read: (fragment: Fragment, path: Path) => FragmentReading;
  /** Reads the parts of what cannot be read as a whole. Null where nothing of it is left. */
  readonly divide: (fragment: Fragment, path: Path) => Placed | null;
}

export type Divide = (fragment: Fragment, path: Path, recovery: Recovery) => Placed | null;

/**
 * @param large the file is too large for the library to read all of it: what is right goes to the fast reader, part by part,
 *   and its findings are told with the line that the part begins in.
 */
export function recoveryWith(report: Report, divide: Divide, large: boolean): Recovery {
  let left: number = limits.pieces;
  const recovery: Recovery = {
    report,
    divide: (fragment, path) => divide(fragment, path, recovery),
    read(fragment, path) {
      if (large) {
        const fast = readPart(fragment);
        if (fast) return fast;
      }
      if (left-- > 0) return readFragment(fragment, path.length, report);
      if (left === -1) report('yaml-syntax', spanOfText(fragment));
      return {errors: [], value: null};
    },
  };
  return recovery;
}

/** Undefined where the library has to look at it. */
function readPart(fragment: Fragment): FragmentReading | undefined {
  const span = spanOfText(fragment);
  const fast = readFast(fragment.source);
  if (fast.read) return {errors: [], value: fromPlain(fast.value, span)};
  return fragment.source.length > limits.largePiece ? {errors: [span], value: null} : undefined;
}
