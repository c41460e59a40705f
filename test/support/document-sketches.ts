/** Documents to cite, from no more than a test is about. */
import type {Evidence, SourceDocument, Timeline} from '../../src/model/timeline.js';
import {makeTimeline, type DocumentSketch} from './make-timeline.js';
import {readRepositoryFile} from './fixture.js';
import {timelineOf} from './timeline-text.js';

/** Their agents are called as their ids are. */
export function timelineWith(...documents: readonly DocumentSketch[]): Timeline {
  const ids = documents.flatMap(({author = [], recipient = []}) => [...author, ...recipient]);
  return makeTimeline({agents: [...new Set(ids)].map(id => ({id, name: id})), documents, events: []});
}

/** The first document, and the timeline of them all. */
export function cite<T>(
  form: (document: SourceDocument, timeline: Timeline) => T,
  ...documents: readonly DocumentSketch[]
): T {
  const timeline = timelineWith(...documents);
  return form(timeline.documents[0]!, timeline);
}

export async function visit1955(): Promise<Timeline> {
  return timelineOf(await readRepositoryFile('events/moscow-visit-1955.yaml'));
}

/** Every piece of evidence that names a document, with that document, in the order of the events. */
export function passagesOf(timeline: Timeline): readonly (readonly [SourceDocument, Evidence, string])[] {
  return timeline.events.flatMap(event =>
    event.evidence.flatMap(evidence => {
      const document = timeline.documents.find(({id}) => id === evidence.document);
      return document ? [[document, evidence, event.id] as const] : [];
    }),
  );
}
