/** Whatever was thrown, as what may be told of. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown), {cause: thrown});
}
