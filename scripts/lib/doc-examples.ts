/** The examples in the documents that have a picture: YAML beneath an image, which is taken of just that YAML. */
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

export interface DocExample {
  /** The document, relative to `docs/`. */
  readonly document: string;
  /** The picture, relative to `docs/`. */
  readonly picture: string;
  /** A whole file; an example begins with its events where the rest does not matter. */
  readonly yaml: string;
  /** Attributes of the element, written behind `yaml` at the top of the block: `as-of=1955-01-16`. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** An image alone on its line, and the block that follows it. */
const EXAMPLE = /^!\[[^\]]*\]\((pictures\/[\w-]+\.png)\)\n+```yaml([^\n]*)\n(.*?)^```$/gms;
const HEAD = 'version: 1\ntitle: An example\n';

/** All of them, in the order of the documents' names. */
export async function docExamples(docs: string): Promise<readonly DocExample[]> {
  const documents = (await readdir(docs)).filter(name => name.endsWith('.md')).sort();
  const found = await Promise.all(
    documents.map(async document => examplesIn(document, await readFile(join(docs, document), 'utf8'))),
  );
  return found.flat();
}

export function examplesIn(document: string, markdown: string): readonly DocExample[] {
  return [...markdown.matchAll(EXAMPLE)].map(([, picture = '', attributes = '', yaml = '']) => ({
    document,
    picture,
    yaml: /^version:/m.test(yaml) ? yaml : HEAD + yaml,
    attributes: new Map(
      attributes
        .trim()
        .split(/\s+/)
        .filter(Boolean)
        .map(attribute => attribute.split('=', 2) as [string, string]),
    ),
  }));
}
