/** How the messages show numbers, and what stands in the file. */

export const count = (number: number) => number.toLocaleString('en');
export const megabytes = (characters: number) => `${characters / 1_000_000} MB`;
export const list = (words: readonly string[]) => words.map(word => `\`${word}\``).join(', ');
export const didYouMean = (suggestion: string | undefined, otherwise: string) =>
  suggestion === undefined ? otherwise : `Did you mean \`${suggestion}\`?`;

/** Values come from the file and may be whole paragraphs. */
export const short = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** In the quotes that need nothing changed, if there are such. */
export function inQuotes(text: string): string {
  if (text.length > 60) return 'Put quotes around the whole text.';
  return `Write \`${quoted(text)}\`.`;
}

/** As a text can stand in YAML, wherever it stands. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** The hint for `>1961`, which is a date rather than a text. */
export function laterThan(text: string): string | undefined {
  const [, date] = /^>=? ?(\d[\d-]{3,})$/.exec(text) ?? [];
  return date && `Write \`[${date}..]\` if a date then or later is meant; put a text in quotes.`;
}
