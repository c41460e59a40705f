/**
 * Texts as they are compared: what differs only in how it is typed becomes the same, and each unit still knows where in the
 * text as written it comes from. Case, words, and which marks stand between them are kept.
 */
import {kindOf, type CharacterKind} from './characters.js';

export interface Normalised {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where what it was made of begins in the text as written. */
  readonly starts: Uint32Array;
  /** And where it ends, exclusive. */
  readonly ends: Uint32Array;
}

/** Parts paragraphs in what is given to `normalise`. */
export const endOfParagraph = '\u2029';

/**
 * In Unicode's composed form (NFC), with these rules:
 *
 * - One space stands between two words, whatever stood there, and none beside a punctuation mark or between ideographs, where
 *   typists, and the lines of a file, do as they like.
 * - Quotation marks and apostrophes are all `"`, dashes and hyphens all `-`; several in a row are one. Several dots in a row are
 *   `…`, with spaces between them or not, but for those of two paragraphs.
 * - What is not seen is not there.
 */
export function normalise(written: string): Normalised {
  const {text, starts, ends} = compose(written);
  const made = new Maker(text.length);
  for (let at = 0; at < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const next = at + character.length;
    made.add(character, kindOf(character), starts ? starts[at]! : at, ends ? ends[next - 1]! : next);
    at = next;
  }
  return made.result();
}

/** Of each kind that comes in many forms, the one it is compared in. */
const forms: Partial<Record<CharacterKind, string>> = {'quotation-mark': '"', dash: '-'};

class Maker {
  readonly #units: string[] = [];
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  #length = 0;
  #last: CharacterKind | undefined;
  /** Where the space began that stands before what comes next. */
  #space: number | undefined;
  #parted = false;

  constructor(length: number) {
    // A space may come to stand where there was one, and nothing grows.
    this.#starts = new Uint32Array(length);
    this.#ends = new Uint32Array(length);
  }

  add(character: string, kind: CharacterKind, start: number, end: number): void {
    if (kind === 'unseen') return;
    if (kind === 'space') {
      this.#space ??= start;
      this.#parted ||= character === endOfParagraph;
      return;
    }
    if (kind === this.#last && (kind in forms || (kind === 'dots' && this.#isInRow(character)))) {
      // Of dots, the first may have been a full stop until now.
      if (kind === 'dots') this.#units[this.#units.length - 1] = '…';
      this.#ends[this.#length - 1] = end;
    } else {
      if (this.#space !== undefined && kind === 'word' && this.#last === 'word')
        this.#put(' ', this.#space, start);
      this.#put(forms[kind] ?? (kind === 'dots' && character !== '.' ? '…' : character), start, end);
    }
    this.#last = kind;
    this.#space = undefined;
    this.#parted = false;
  }

  /** Dots that are typed apart are a row too, but what is called an ellipsis is one already. */
  #isInRow(character: string): boolean {
    return this.#space === undefined || (character === '.' && !this.#parted);
  }

  result(): Normalised {
    return {
      text: this.#units.join(''),
      starts: this.#starts.subarray(0, this.#length),
      ends: this.#ends.subarray(0, this.#length),
    };
  }

  #put(units: string, start: number, end: number): void {
    this.#units.push(units);
    const next = this.#length + units.length;
    for (let at = this.#length; at < next; at += 1) {
      this.#starts[at] = start;
      this.#ends[at] = end;
    }
    this.#length = next;
  }
}

interface Composed {
  readonly text: string;
  /** Absent where the text was composed already, and every unit is where it was. */
  readonly starts?: readonly number[];
  readonly ends?: readonly number[];
}

/** What can become one character: the letters of one Korean syllable, or any character, with the marks behind it. */
const composable =
  /(?:[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]?|[\uac00-\ud7a3][\u11a8-\u11ff]?|[^])\p{Mark}*/gu;

function compose(written: string): Composed {
  if (written.normalize() === written) return {text: written};
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const {0: part, index} of written.matchAll(composable)) {
    const composed = part.normalize();
    parts.push(composed);
    starts.push(...Array.from({length: composed.length}, () => index));
    ends.push(...Array.from({length: composed.length}, () => index + part.length));
  }
  return {text: parts.join(''), starts, ends};
}
