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

/** The keys in the order of the file, of those maps whose objects have another. */
const orders = new WeakMap<object, string[]>();

/** Puts a value under a key that is new to the map. Objects put keys like `1955` first, so that their place must be kept. */
export function put<T>(map: Record<string, T>, key: string, value: T): void {
  const order = orders.get(map);
  if (order) order.push(key);
  else if (/^\d+$/.test(key)) orders.set(map, [...Object.keys(map), key]);
  map[key] = value;
}

/** The keys of a map as they come in the file. */
export function keysOf(map: PlainMap): readonly string[] {
  return orders.get(map)?.filter(key => key in map) ?? Object.keys(map);
}

/** `word` is a text that is one of a few. */
export type Shape = 'text' | 'word' | 'list' | 'map';

export function shapeOf(value: unknown): Shape {
  if (isList(value)) return 'list';
  return isMap(value) ? 'map' : 'text';
}
