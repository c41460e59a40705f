/** What a date is called in the places where it can stand. */

export interface Phrase {
  /** `1950s` */
  readonly alone: string;
  /** `the 1950s`, as in "about the 1950s" */
  readonly inside: string;
  /** What else its language needs. A table asks only for what it makes itself, and has an answer where there is none. */
  readonly forms?: Forms;
}

export type Forms = Readonly<Partial<Record<Form, string>>>;

/**
 * `listed`: beside others, "… or …", where `alone` would seem to speak of all of them.
 * `bare`: of a year, without the word or sign that says that it is one.
 * `genitive`, `instrumental`: the cases of these names.
 * `about`, `since`, `till`: with the words for these, which have their place among others, and their case.
 */
export type Form = 'listed' | 'bare' | 'genitive' | 'instrumental' | 'about' | 'since' | 'till';

/** A phrase that is the same wherever it stands. */
export function asPhrase(words: string): Phrase {
  return {alone: words, inside: words};
}

/** The same said to each of its forms. */
export function mapPhrase({alone, inside, forms}: Phrase, change: (words: string) => string): Phrase {
  const changed =
    forms && Object.fromEntries(Object.entries(forms).map(([name, form]) => [name, change(form)]));
  return {alone: change(alone), inside: change(inside), ...(changed && {forms: changed})};
}

/** How a language puts a note behind words. */
export interface Brackets {
  readonly opening: string;
  readonly comma: string;
  readonly closing: string;
}

/** Words with a note in brackets, or in those that they end in. */
export function noted(words: string, note: string, {opening, comma, closing}: Brackets): string {
  return words.endsWith(closing)
    ? words.slice(0, -closing.length) + comma + note + closing
    : words + opening + note + closing;
}
