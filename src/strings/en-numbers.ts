const SMALL_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const DIGITS = new Intl.NumberFormat('en');

/** In digits: `1,955`. */
export const number = (count: number): string => DIGITS.format(count);

/** In digits, with what is counted: `1 event`, `12 events`. */
export const counted = (count: number, noun: string): string => number(count) + plural(count, noun);

/** The same as running text has it, small numbers in words: `one event`, `12 events`. */
export const inWords = (count: number, noun: string): string =>
  (SMALL_NUMBERS[count] ?? number(count)) + plural(count, noun);

const plural = (count: number, noun: string): string => ` ${noun}${count === 1 ? '' : 's'}`;
