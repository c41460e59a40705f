/** The reader for files that are right: quick, small, and silent about where anything stands. */
import {defineMappingTag, load, Schema, seqTag, strTag, YAMLException} from 'js-yaml';
import {limits} from './limits.js';
import {emptyMap, type Plain} from './plain.js';
import {hasContent} from './prepare-text.js';

/** A map without prototype: on `{}` the key `__proto__` would be the object's own, and `constructor` always taken. */
const bareMapTag = defineMappingTag('tag:yaml.org,2002:map', {
  create: () => emptyMap<unknown>(),
  addPair(map, key, value) {
    if (typeof key !== 'string') return 'a key must be a text';
    map[key] = value;
    return '';
  },
  has: (map, key) => typeof key === 'string' && key in map,
  keys: map => Object.keys(map),
  get: (map, key) => map[String(key)],
  identify: () => false,
});

/** YAML's failsafe schema (YAML 1.2.2, section 10.1): every scalar is the text as written, so `1955` needs no quotes. */
const schema = new Schema([strTag, seqTag, bareMapTag]);

export type FastReading =
  | {readonly read: true; readonly value: Plain}
  /** `offset`: where the reader stopped, in UTF-16 units; somewhere after the mistake, not at it. */
  | {readonly read: false; readonly offset: number};

/** Reads one YAML document. A text of nothing but comments is the empty text. */
export function readFast(text: string): FastReading {
  if (!hasContent(text)) return {read: true, value: ''};
  try {
    const value = load(text, {schema, maxAliases: 0, maxDepth: limits.depth + 1});
    return {read: true, value: value as Plain};
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return {read: false, offset: error.mark?.position ?? 0};
  }
}
