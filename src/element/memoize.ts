/** `make`, remembering what it made of the key and of the last value that came with it. */
export function memoize<Key extends object, Value, Result>(
  make: (key: Key, value: Value) => Result,
): (key: Key, value: Value) => Result {
  const made = new WeakMap<Key, {readonly value: Value; readonly result: Result}>();
  return (key, value) => {
    const last = made.get(key);
    if (last && Object.is(last.value, value)) return last.result;
    const result = make(key, value);
    made.set(key, {value, result});
    return result;
  };
}
