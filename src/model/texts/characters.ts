/**
 * What a character counts as when a quotation is compared with the text it is from. Two people who type the same words differ
 * in spaces, quotation marks and dashes, and in signs that nobody sees.
 */

export type CharacterKind =
  /** Of a word in a script that parts its words by spaces. */
  | 'word'
  /** Of a script without spaces between words: Chinese and Japanese. */
  | 'ideograph'
  | 'space'
  /** Not seen: soft hyphens, signs without width, marks of direction; the stroke that lengthens an Arabic word. */
  | 'unseen'
  /** Quotation marks, apostrophes, and what is typed in their stead. */
  | 'quotation-mark'
  | 'dash'
  | 'dots'
  /** Every other punctuation mark or symbol. */
  | 'mark';

/** The first that fits; the rest are of words. Unicode has no property for what is only used as a quotation mark. */
const kinds: readonly (readonly [CharacterKind, RegExp])[] = [
  ['unseen', /[\p{Default_Ignorable_Code_Point}\u0640]/u],
  ['space', /[\s\u0085]/u],
  ['quotation-mark', /[\p{Quotation_Mark}`´ʹʺʻʼʽˮ׳״′″‵‶〈〉《》]/u],
  ['dash', /[\p{Dash_Punctuation}\u2212]/u],
  ['dots', /[.\u2025\u2026\u22ef]/u],
  ['mark', /[\p{Punctuation}\p{Symbol}]/u],
  ['ideograph', /[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}]/u],
];

const known = new Map<string, CharacterKind>();

/** @param character one code point. */
export function kindOf(character: string): CharacterKind {
  const found = known.get(character);
  if (found) return found;
  const kind = kinds.find(([, pattern]) => pattern.test(character))?.[0] ?? 'word';
  known.set(character, kind);
  return kind;
}
