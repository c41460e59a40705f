/**
 * What a YAML file is before anything is known of its meaning: texts, lists and maps. Both readers give this. Maps have no
 * prototype, so that a key such as `constructor` or `__proto__` is a key like any other.
 */
export type Plain = string | readonly Plain[] | PlainMap;

export interface PlainMap {
  readonly [key: string]: Plain;
}

export function isMap(value: unknown): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly Plain[] {
  return Array.isArray(value);
}

export function emptyMap<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

/** For messages. */
export const shapeNames = {text: 'a text', list: 'a list', map: 'a map of keys and values'} as const;

export function shapeOf(value: unknown): string {
  if (isList(value)) return shapeNames.list;
  return isMap(value) ? shapeNames.map : shapeNames.text;
}
