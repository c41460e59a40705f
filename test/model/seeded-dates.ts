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
const OFFSETS = ['', '', 'Z', '+03:00', '-09:30', '+05', '-12', '+14:00', '+00:00'];
/** What numbers can count: more digits are more years than that. */
const MOST_DIGITS = 15;

/** Reads as a date unless its day does not exist or it runs backwards. */
export function randomEdtf(die: Dice): string {
  switch (die.roll(9)) {
    case 0:
    case 1:
      return `${randomSingle(die)}/${randomSingle(die)}`;
    case 2:
      return die.pick([
        `${randomSingle(die)}/..`,
        `${randomSingle(die)}/`,
        `../${randomSingle(die)}`,
        `/${randomSingle(die)}`,
      ]);
    case 3:
      return `[${members(die)}]`;
    case 4:
      return `{${members(die)}}`;
    default:
      return randomSingle(die);
  }
}

function members(die: Dice): string {
  const between = Array.from({length: 1 + die.roll(3)}, () =>
    die.roll(4) === 0 ? `${randomSingle(die)}..${randomSingle(die)}` : randomSingle(die),
  );
  const before = die.roll(4) === 0 ? [`..${randomSingle(die)}`] : [];
  const after = die.roll(4) === 0 ? [`${randomSingle(die)}..`] : [];
  return [...before, ...between, ...after].slice(0, 1 + die.roll(5)).join();
}

const SINGLES: readonly ((die: Dice) => string)[] = [
  plain,
  plain,
  unspecifiedFromTheRight,
  withParts,
  withParts,
  withParts,
  subYear,
  longYear,
  significant,
  momentOfDay,
];

export function randomSingle(die: Dice): string {
  return die.pick(SINGLES)(die);
}

function plain(die: Dice): string {
  const parts = plainDay(die).split('-');
  return die.pick(['', '', '-']) + parts.slice(0, 1 + die.roll(3)).join('-') + die.pick(SIGNS);
}

function unspecifiedFromTheRight(die: Dice): string {
  const [year = '', month = ''] = plainDay(die).split('-');
  const [decade, century] = [`${year.slice(0, 3)}X`, `${year.slice(0, 2)}XX`];
  const choices = [decade, century, `${year}-XX`, `${year}-${month}-XX`, `${year}-XX-XX`, 'XXXX', '0000'];
  return die.pick(choices) + die.pick(SIGNS);
}

/** With `X` in any place and a doubt on either side of any part. */
function withParts(die: Dice): string {
  const masked = (digits: string) => digits.replace(/\d/g, digit => (die.roll(8) === 0 ? 'X' : digit));
  const part = (digits: string) => `${die.pick(SIGNS)}${masked(digits)}${die.pick(SIGNS)}`;
  const [year = '', month = '', day = ''] = plainDay(die).split('-');
  const yearPart = die.roll(3) === 0 ? `-${masked(year)}${die.pick(SIGNS)}` : part(year);
  return [yearPart, part(month), part(day)].slice(0, 1 + die.roll(3)).join('-');
}

/** With so many `X` and no doubts that every combination of gaps occurs. */
export function randomGaps(die: Dice): string {
  const masked = (digits: string) => digits.replace(/\d/g, digit => (die.roll(3) === 0 ? 'X' : digit));
  const parts = plainDay(die).split('-').map(masked);
  return die.pick(['', '', '-']) + parts.slice(0, 1 + die.roll(3)).join('-');
}

/** An interval or a set of whole years, months and days, without doubts and gaps. */
export function randomPlain(die: Dice): string {
  const [a, b, c] = [0, 1, 2].map(() => plainDay(die).slice(0, die.pick([4, 7, 10])));
  return die.pick([
    `${a}/${b}`,
    `[${a},${b}..${c}]`,
    `{${a}..${b}}`,
    `[${a},${b}]`,
    `{${a},${b}..}`,
    `[..${a},${b}]`,
  ]);
}

function subYear(die: Dice): string {
  const year = fourDigits(die);
  const told = die.roll(6) === 0 ? die.pick([`${year.slice(0, 3)}X`, `${year.slice(0, 2)}XX`, 'XXXX']) : year;
  return `${die.pick(['', '', '-'])}${told}${die.pick(SIGNS)}-${String(21 + die.roll(21))}${die.pick(SIGNS)}`;
}

function longYear(die: Dice): string {
  const digits = String(1 + die.roll(9)) + someDigits(die, 4 + die.roll(MOST_DIGITS - 4));
  const exponential = `${1 + die.roll(999)}E${1 + die.roll(12)}`;
  return `Y${die.pick(['', '-'])}${die.pick([digits, exponential])}${die.pick(SIGNS)}`;
}

function significant(die: Dice): string {
  const year = die.pick([
    String(1 + die.roll(9999)).padStart(4, '0'),
    `Y${1 + die.roll(9)}${someDigits(die, 4 + die.roll(6))}`,
    `Y${1 + die.roll(9999)}E${1 + die.roll(9)}`,
  ]);
  const signed = die.roll(3) === 0 ? year.replace(/^Y?/, '$&-') : year;
  return `${signed}S${1 + die.roll(6)}${die.pick(SIGNS)}`;
}

function momentOfDay(die: Dice): string {
  const [hours, minutes, seconds] = [24, 60, 60].map(sides => two(die.roll(sides)));
  const further = die.pick([
    '',
    `:${seconds}`,
    `:${seconds}`,
    `:${seconds}.${someDigits(die, 1 + die.roll(5))}`,
  ]);
  const day = die.pick(['', '', '-']) + plainDay(die);
  return `${day}T${hours}:${minutes}${further}${die.pick(OFFSETS)}${die.pick(SIGNS)}`;
}

/** Leap days more often than they come. */
function plainDay(die: Dice): string {
  const day = die.roll(40) === 0 ? '02-29' : `${two(1 + die.roll(12))}-${two(1 + die.roll(31))}`;
  return `${fourDigits(die)}-${day}`;
}

/** A third of the years are of the first century; never the year 0, which has no sign. */
function fourDigits(die: Dice): string {
  return String(die.roll(3) === 0 ? 1 + die.roll(99) : 1 + die.roll(9999)).padStart(4, '0');
}

function someDigits(die: Dice, count: number): string {
  return Array.from({length: count}, () => die.roll(10)).join('');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
