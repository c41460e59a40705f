/** Random EDTF of every form, the same in every run. */
export interface Dice {
  /** A whole number from 0 to below `sides`. */
  roll(sides: number): number;
  pick<T>(choices: readonly T[]): T;
}

/** Mulberry32: small, seeded, good enough to wander through a grammar. */
export function dice(seed: number): Dice {
  let state = seed;
  const roll = (sides: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * sides);
  };
  return {roll, pick: choices => choices[roll(choices.length)]!};
}

const SIGNS = ['', '', '', '', '?', '~', '%'];

/** Reads as a date unless its day does not exist or its interval runs backwards. */
export function randomEdtf(die: Dice): string {
  switch (die.roll(8)) {
    case 0:
      return `${single(die)}/${single(die)}`;
    case 1:
      return die.pick([`${single(die)}/..`, `${single(die)}/`, `../${single(die)}`, `/${single(die)}`]);
    case 2:
      return setOf(die, '[', ']');
    case 3:
      return setOf(die, '{', '}');
    default:
      return single(die);
  }
}

function setOf(die: Dice, open: string, close: string): string {
  const members = Array.from({length: die.roll(3) + 1}, () =>
    die.roll(3) === 0 ? `${single(die)}..${single(die)}` : single(die),
  );
  return `${open}${die.pick(['', '', `..${single(die)},`])}${members.join()}${die.pick(['', '', '..'])}${close}`.replace(
    /(\.\.[^,]+)\.\.([\]}])/,
    '$1$2',
  );
}

function single(die: Dice): string {
  switch (die.roll(8)) {
    case 0:
      return die.pick(['', '-']).concat(fourDigits(die), '-', String(21 + die.roll(21)), die.pick(SIGNS));
    case 1:
      return `Y${die.pick(['', '-'])}${1 + die.roll(9)}${fourDigits(die)}${die.pick(['', 'E3', 'E5S2', 'S3'])}`;
    case 2:
      return `${die.pick(['', '-'])}1${fourDigits(die).slice(1)}S${1 + die.roll(5)}`;
    case 3: {
      const [hours, rest] = [die.roll(24), die.roll(60)].map(number => String(number).padStart(2, '0'));
      const offset = die.pick(['', 'Z', '+03:00', '-09:30', '+05']);
      return `${plainDay(die)}T${hours}:${rest}${die.pick(['', `:${rest}`, `:${rest}.25`])}${offset}`;
    }
    default:
      return withParts(die);
  }
}

function withParts(die: Dice): string {
  const masked = (digits: string) =>
    digits.replace(/\d/g, digit => (die.roll(8) === 0 ? 'X' : digit)).replace(/^0{2}$/, '01');
  const part = (digits: string) => `${die.pick(SIGNS)}${masked(digits)}${die.pick(SIGNS)}`;
  const [year = '', month = '', day = ''] = plainDay(die).split('-');
  const sign = die.pick(['', '', '-']);
  const yearPart = sign && Number(year) > 0 ? `${sign}${masked(year)}` : part(year);
  return [yearPart, part(month), part(day)].slice(0, 1 + die.roll(3)).join('-');
}

function plainDay(die: Dice): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${fourDigits(die)}-${two(1 + die.roll(12))}-${two(1 + die.roll(30))}`;
}

/** A third of the years are of the first century. */
function fourDigits(die: Dice): string {
  return String(die.roll(3) === 0 ? 1 + die.roll(99) : 1 + die.roll(9999)).padStart(4, '0');
}
