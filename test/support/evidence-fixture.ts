/** The timeline of `test/fixtures/evidence/`, every paragraph of whose texts is cited. */
import {compile} from '../../src/core.js';
import type {DocumentText} from '../../src/model/texts/document-text.js';
import {readDocumentText} from '../../src/model/texts/read-text.js';
import type {Evidence, Timeline} from '../../src/model/timeline.js';
import {readRepositoryFile} from './fixture.js';

export interface EvidenceFixture {
  readonly yaml: string;
  readonly timeline: Timeline;
  /** Document id → its text, as it stands in the file. */
  readonly sources: ReadonlyMap<string, string>;
  /** Document id → its text, read. */
  readonly texts: ReadonlyMap<string, DocumentText>;
}

const folder = 'test/fixtures/evidence/';

export async function evidenceFixture(): Promise<EvidenceFixture> {
  const yaml = await readRepositoryFile(`${folder}harbour.yaml`);
  const {timeline} = await compile(yaml);
  if (!timeline) throw new Error('There is no timeline in harbour.yaml');
  const sources = new Map<string, string>();
  const texts = new Map<string, DocumentText>();
  for (const {id, text: address = ''} of timeline.documents) {
    const source = await readRepositoryFile(folder + address);
    sources.set(id, source);
    texts.set(id, await readDocumentText(source, {address}));
  }
  return {yaml, timeline, sources, texts};
}

export function evidenceOf({events}: Timeline): readonly Evidence[] {
  return events.flatMap(({evidence}) => evidence);
}
