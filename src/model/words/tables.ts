/**
 * The tables of date words that are there. English always is; the others come one by one as they are asked for
 * (`loadDateWords`), so that a page pays for its own language alone, or all at once where programs import
 * `all-languages.ts`.
 */
import type {DateWords} from './date-words.js';
import {en} from './en.js';
import {resolvedLocale} from './locale.js';
import {remembered} from './remembered.js';

/** By tag: of a language, or of a language with a script, or with script and region, where these have words of their own. */
export type DateWordsTables = Readonly<Record<string, DateWords>>;

const tables = new Map<string, DateWords>([['en', en]]);

const LOADERS: ReadonlyMap<string, () => Promise<DateWordsTables>> = new Map([
  ['ar', () => import('./ar.js').then(({ar}) => ({ar}))],
  ['ko', () => import('./ko.js').then(({ko}) => ({ko}))],
  ['ru', () => import('./ru.js').then(({ru}) => ({ru}))],
  ['zh', () => import('./zh.js').then(({chinese}) => chinese)],
]);

export function registerDateWords(more: DateWordsTables): void {
  for (const [tag, words] of Object.entries(more)) tables.set(tag, words);
}

/** Of a resolved locale; English where there are none of its language, or not yet. */
export function dateWordsOf(locale: string): DateWords {
  return ownWords(locale) ?? en;
}

/** Whether dates in this locale (BCP 47) are worded in its language: now, after `loadDateWords`, or never. */
export function dateWordsState(locale: string): 'here' | 'to be loaded' | 'none' {
  // What `Intl` does not know is English only for want of anything better.
  if (!isKnown(locale)) return 'none';
  const tag = resolvedLocale(locale);
  if (ownWords(tag)) return 'here';
  return LOADERS.has(subtagOf(tag)) ? 'to be loaded' : 'none';
}

/** Fetches the words of the language of a locale (BCP 47), if there are any. Rejects when they cannot be fetched. */
export async function loadDateWords(locale: string): Promise<void> {
  if (dateWordsState(locale) !== 'to be loaded') return;
  const more = await LOADERS.get(subtagOf(resolvedLocale(locale)))?.();
  if (more) registerDateWords(more);
}

/** Whether a resolved locale is worded in its own language. */
export function hasOwnWords(locale: string): boolean {
  return ownWords(locale) !== undefined;
}

function ownWords(tag: string): DateWords | undefined {
  for (const key of keysOf(tag)) {
    const words = tables.get(key);
    if (words) return words;
  }
  return undefined;
}

/** `zh-Hant-HK`, `zh-Hant`, `zh`. */
const keysOf: (tag: string) => readonly string[] = remembered(tag => {
  const {language, script = '', region = ''} = new Intl.Locale(tag).maximize();
  return [`${language}-${script}-${region}`, `${language}-${script}`, language];
});

function subtagOf(tag: string): string {
  return new Intl.Locale(tag).language;
}

function isKnown(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
