/**
 * The examples in the documents that have a picture: YAML beneath an image, which is taken of just that YAML. Several images above
 * one block are all of it, each with its own attributes.
 */
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

export interface DocExample {
  /** The document, relative to `docs/`. */
  readonly document: string;
  /** The picture, relative to `docs/`. */
  readonly picture: string;
  /** A whole file; an example begins with its events where the rest does not matter. */
  readonly yaml: string;
  /**
   * Attributes of the element, written behind `yaml` at the top of the block: `as-of=1955-01-16`. Those for the next of several
   * pictures follow behind a `|`.
   */
  readonly attributes: ReadonlyMap<string, string>;
}

/** Images, each alone on its line, and the block that follows them. */
const EXAMPLE = /^((?:!\[[^\]]*\]\(pictures\/[\w-]+\.png\)\n+)+)```yaml([^\n]*)\n(.*?)^```$/gms;
const PICTURE = /\((pictures\/[\w-]+\.png)\)$/gm;
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
  return [...markdown.matchAll(EXAMPLE)].flatMap(([, images = '', info = '', text = '']) => {
    const yaml = /^version:/m.test(text) ? text : HEAD + text;
    const attributes = info.split('|').map(attributesIn);
    return [...images.matchAll(PICTURE)].map(([, picture = ''], i) => ({
      document,
      picture,
      yaml,
      attributes: attributes[i] ?? new Map<string, string>(),
    }));
  });
}

/** `start=1955-01 end=1955-07` */
function attributesIn(info: string): ReadonlyMap<string, string> {
  const attributes = info.trim().split(/\s+/).filter(Boolean);
  return new Map(attributes.map(attribute => attribute.split('=', 2) as [string, string]));
}
