import type {Timeline} from '../model/timeline.js';

/**
 * The timeline with those events alone of which there is evidence in one of these documents, be it for or against them. A document
 * counts by itself: its parts are documents of their own. Events stay as they are, relations to others included, since what
 * came of a plan does not depend on what is shown. The same timeline where nothing is left out.
 */
export function ofDocuments(timeline: Timeline, documents: ReadonlySet<string>): Timeline {
  const events = timeline.events.filter(({evidence}) =>
    evidence.some(({document}) => document !== undefined && documents.has(document)),
  );
  if (events.length === timeline.events.length) return timeline;
  const ids = new Set(events.map(({id}) => id));
  return {...timeline, events, story: timeline.story.filter(id => ids.has(id))};
}
