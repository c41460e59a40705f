/**
 * The words that people have for months and other parts of a year, in English, and months in Russian, in which many of the
 * documents are. Only for guesses.
 */
/** From January to December. Russian ones are in the case that follows a day and in the one that stands alone. */
const MONTHS: readonly string[] = `
  january february march april may june july august september october november december
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря
  январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
`
  .trim()
  .split(/\s+/);
/** Words for ISO 8601-2's numbered parts of a year. */
const PARTS_OF_YEAR: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
  ['q1', 33],
  ['q2', 34],
  ['q3', 35],
  ['q4', 36],
]);

const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** Of a month, 1–12, or of another part of a year, 21–41. Months may be cut short, from three letters on. */
export function numberOfWord(word: string): number | undefined {
  const part = PARTS_OF_YEAR.get(word);
  if (part !== undefined || word.length < 3) return part;
  const month = MONTHS.findIndex(name => name.startsWith(word === 'sept' ? 'sep' : word));
  return month < 0 ? undefined : (month % 12) + 1;
}

/** Of the "second half" or the "last quarter" of a year. */
export function numberOfShare(ordinal: string, share: string): number | undefined {
  const [first, count] = share === 'half' ? [40, 2] : [33, 4];
  const place = ordinal === 'last' ? count : ORDINALS.indexOf(ordinal) + 1 || Number.parseInt(ordinal, 10);
  return place >= 1 && place <= count ? first + place - 1 : undefined;
}
