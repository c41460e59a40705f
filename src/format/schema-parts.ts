/**
 * What the values of a timeline file can be. A schema's message is the code of the finding it gives rise to; the words are in
 * `messages.ts`. Schemas take what the readers give, in which every scalar is a text.
 */
import * as v from 'valibot';
import {safeUrl} from '../model/web-address.js';
import type {DiagnosticCode} from './diagnostic-codes.js';
import {emptyMap, isMap, keysOf, type PlainMap} from './plain.js';
import {badCharacterOf} from './prepare-text.js';
import {slugOf} from './slug.js';

const code = (name: DiagnosticCode): DiagnosticCode => name;

/** What an editor is told that a value may look like; `scripts/make-schema.ts` reads it. */
export type EditorForm =
  /** A list; one of its items will do as well. */
  | 'list-or-one'
  /** A map; a text will do as well. */
  | 'map-or-text'
  /** To an editor, the date `1955` is a number and `[1961,1962]` a list. */
  | 'date'
  | 'web-address'
  | 'version';

const inEditor = <Input>(form: EditorForm) =>
  v.metadata<Input, {readonly editorForm: EditorForm}>({editorForm: form});

/** One sentence that editors show beside the key. */
export const told = <Input>(sentence: string) => v.description<Input, string>(sentence);

/** Whether a value says nothing. `null` and `~` are how other programs write that nothing stands there. */
export const isEmpty = (value: unknown) => value === '' || value === '~' || value === 'null';

/** A text that says something. */
export const text = v.pipe(
  v.string(code('wrong-type')),
  v.check(value => !isEmpty(value) && value.trim() !== '', code('empty-value')),
  v.check(value => badCharacterOf(value) === undefined, code('bad-character')),
);

/** Small letters and digits of any script, and single hyphens between them. */
export const slug = v.pipe(
  text,
  v.check(value => slugOf(value) === value, code('bad-tag')),
);

/** BCP 47. */
export const language = v.pipe(text, v.check(isLanguage, code('bad-language')));

export const choice = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, code('bad-choice'));

/** A number counted from 1. */
export const ordinal = v.pipe(
  v.string(code('wrong-type')),
  v.check(value => !isEmpty(value), code('empty-value')),
  v.regex(/^[1-9][0-9]{0,8}$/, code('bad-number')),
  v.transform(Number),
  v.number(),
  v.integer(),
  v.minValue(1),
);

/** An absolute http or https address (WHATWG URL). */
export const webAddress = v.pipe(
  text,
  v.check(address => safeUrl(address) !== null, code('bad-url')),
  inEditor('web-address'),
);

/** Of the format; `shape.ts` looks at it, since it tells how the rest is to be read. */
export const version = v.pipe(text, inEditor('version'));

/** An address that may be relative to the file; `addresses.ts` resolves it. */
export const fileAddress = text;

/**
 * EDTF (ISO 8601-2). YAML takes an unquoted `[1961,1962]` for a list and `{1960..1965}` for a map; both are read as the set
 * that they look like.
 */
export const date = v.pipe(v.unknown(), v.transform(asEdtf), text, inEditor('date'));

/**
 * One or a list. An item that had to be taken out leaves a hole, so that the index of the others still tells where they stand.
 */
export function oneOrMany<const Item extends v.GenericSchema<unknown, unknown>>(item: Item) {
  return v.pipe(
    v.unknown(),
    v.transform(value => (Array.isArray(value) || isEmpty(value) ? value : [value])),
    v.array(v.undefinedable(item), code('wrong-type')),
    inEditor('list-or-one'),
  );
}

/** A map of known keys; each other key is reported. */
export function map<const Entries extends v.ObjectEntries>(entries: Entries) {
  const schema = v.pipe(
    v.custom<PlainMap>(isMap, code('wrong-type')),
    v.objectWithRest(entries, v.never(code('unknown-key'))),
  );
  // What `never` adds to the type of the output would make every key of it unreadable.
  return Object.assign(schema, {entries}) as unknown as v.GenericSchema<
    unknown,
    v.InferOutput<v.ObjectSchema<Entries, undefined>>
  > & {entries: Entries};
}

/** A map that may be written as a text, the value of its key `key`. */
export function mapOrText<const Entries extends v.ObjectEntries>(
  key: keyof Entries & string,
  entries: Entries,
) {
  const wrap = (value: unknown): unknown =>
    typeof value === 'string' && !isEmpty(value) ? Object.assign(emptyMap<unknown>(), {[key]: value}) : value;
  return Object.assign(v.pipe(v.unknown(), v.transform(wrap), map(entries), inEditor('map-or-text')), {
    entries,
  });
}

function asEdtf(value: unknown): unknown {
  const join = (parts: readonly unknown[]) =>
    parts.every(part => typeof part === 'string') ? parts.join(',') : undefined;
  if (Array.isArray(value)) {
    const members = join(value);
    return members === undefined ? value : `[${members}]`;
  }
  if (!isMap(value) || !Object.values(value).every(part => part === '')) return value;
  return `{${keysOf(value).join(',')}}`;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
