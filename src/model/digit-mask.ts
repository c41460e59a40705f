/** Numbers of which some digits are not told: `19X5`, `1X`, `-01XX`. An `X` stands for any digit. */

export type Order = 'ascending' | 'descending';

export function isMask(digits: string): boolean {
  return digits.includes('X');
}

/** The numbers from `lowest` to `highest` that `mask` can mean, ascending. A missing mask leaves all of them. */
export function numbersBetween(lowest: number, highest: number, mask: string | undefined): readonly number[] {
  if (mask !== undefined && !isMask(mask)) {
    const number = Number(mask);
    return number >= lowest && number <= highest ? [number] : [];
  }
  return Array.from({length: highest - lowest + 1}, (_, i) => lowest + i).filter(
    number => mask === undefined || fits(mask, String(number).padStart(mask.length, '0')),
  );
}

/** Every year that `mask` can mean, one after the other; there may be ten thousand, so they are made as they are asked for. */
export function* yearsOfMask(mask: string, order: Order): Generator<number> {
  const negative = mask.startsWith('-');
  const digits = negative ? mask.slice(1) : mask;
  const holes = digits.split('X').length - 1;
  const count = 10 ** holes;
  const upwards = (order === 'ascending') !== negative;
  for (let i = 0; i < count; i++) {
    const filling = String(upwards ? i : count - 1 - i).padStart(holes, '0');
    const year = Number(fill(digits, filling));
    // The year 0 has no sign.
    if (!negative) yield year;
    else if (year > 0) yield -year;
  }
}

function fits(mask: string, digits: string): boolean {
  return mask.length === digits.length && mask.replace(/X/g, (_, i: number) => digits.charAt(i)) === digits;
}

function fill(digits: string, filling: string): string {
  let next = 0;
  return digits.replace(/X/g, () => filling[next++] ?? '0');
}
