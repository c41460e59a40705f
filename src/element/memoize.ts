/** `make`, remembering what it made of the key and of the last values that came with it. */
export function memoize<Key extends object, Values extends readonly unknown[], Result>(
  make: (key: Key, ...values: Values) => Result,
): (key: Key, ...values: Values) => Result {
  const made = new WeakMap<Key, {readonly values: Values; readonly result: Result}>();
  return (key, ...values) => {
    const last = made.get(key);
    if (last && values.every((value, i) => Object.is(value, last.values[i]))) return last.result;
    const result = make(key, ...values);
    made.set(key, {values, result});
    return result;
  };
}
