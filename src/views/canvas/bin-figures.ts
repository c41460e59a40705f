/** The figures above bins: whole where they have room, else rounded, as in 7.4K. */

/** What a figure of 12 px takes of a bin's width, and what stays free beside them. */
export const FIGURE = 6.75;
const FREE = 2;

/** `width`: of the bin, in CSS pixels. */
export type Figure = (count: number, width: number) => string;

const known = new Map<string, Formats>();

interface Formats {
  readonly whole: Intl.NumberFormat;
  readonly round: Intl.NumberFormat;
}

/** For a BCP 47 tag. */
export function figures(locale: string): Figure {
  const {whole, round} = formatsFor(locale);
  return (count, width) => {
    const text = whole.format(count);
    return text.length * FIGURE + FREE <= width ? text : round.format(count);
  };
}

export function wholeFigure(locale: string, count: number): string {
  return formatsFor(locale).whole.format(count);
}

function formatsFor(locale: string): Formats {
  const made = known.get(locale) ?? {
    whole: new Intl.NumberFormat(locale),
    round: new Intl.NumberFormat(locale, {notation: 'compact', maximumSignificantDigits: 2}),
  };
  known.set(locale, made);
  return made;
}
