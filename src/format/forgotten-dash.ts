/**
 * Where an item begins whose dash was forgotten, among the keys of the item that it runs into: where the first key of that
 * one stands again, or its `title`, with the `id` and the second `date` right before it. The last key and one that is written
 * twice in a row begin nothing; they are only doubled.
 *
 * @returns indexes of the keys that begin the further items.
 */
export function forgottenStarts(keys: readonly (string | undefined)[]): readonly number[] {
  const starts: number[] = [];
  let seen = new Set<string>();
  let from = 0;
  keys.forEach((key, index) => {
    if (key === undefined) return;
    const begins = key === keys[0] || key === 'title';
    if (!begins || !seen.has(key) || index === keys.length - 1 || keys[index - 1] === key) {
      seen.add(key);
      return;
    }
    const earlier = new Set(keys.slice(from, index - 1));
    let at = index;
    while (key === 'title' && at - 1 > from && goesBefore(keys[at - 1], earlier)) at--;
    starts.push(at);
    from = at;
    seen = new Set(keys.slice(at, index + 1).filter(one => one !== undefined));
  });
  return starts;
}

function goesBefore(key: string | undefined, earlier: ReadonlySet<string | undefined>): boolean {
  return key === 'id' || (key === 'date' && earlier.has('date'));
}
