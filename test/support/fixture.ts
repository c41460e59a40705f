/** Files of the repository, for tests that run in Node and in a browser. The runner serves the repository's root. */

const root = new URL('../../', import.meta.url);

/** @param path from the root of the repository, e.g. `test/fixtures/invalid/bad-date.yaml`. */
export async function readRepositoryFile(path: string): Promise<string> {
  const url = new URL(path, root);
  if (url.protocol !== 'file:') {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.text();
  }
  // Not written out, so that bundlers for the browser do not look for it.
  const fileSystem = 'node:fs/promises';
  const {readFile} = (await import(fileSystem)) as {
    readFile: (url: URL, encoding: 'utf8') => Promise<string>;
  };
  return readFile(url, 'utf8');
}
