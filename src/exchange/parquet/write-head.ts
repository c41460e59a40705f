/** The head of a timeline as the JSON that stands in the metadata of a file. */
import type {Agent, SourceDocument, Timeline} from '../../model/timeline.js';

/** All of a timeline but its events. */
export type TimelineHead = Omit<Timeline, 'events'>;

export function headText({title, summary, language, lanes, agents, documents, story}: TimelineHead): string {
  return object([
    ['version', '1'],
    ['title', JSON.stringify(title)],
    ...(summary === undefined ? [] : [['summary', JSON.stringify(summary)] as const]),
    ['language', JSON.stringify(language)],
    ...named('lanes', lanes, ({name}) => name),
    ...named('agents', agents, agentPart),
    ...named('documents', documents, documentPart),
    ...(story.length === 0 ? [] : [['story', JSON.stringify(story)] as const]),
  ]);
}

type Entry = readonly [key: string, json: string];

/** By hand, since objects put keys such as `1955` first. */
function object(entries: readonly Entry[]): string {
  return `{${entries.map(([key, json]) => `${JSON.stringify(key)}:${json}`).join(',')}}`;
}

function named<T extends {readonly id: string}>(
  key: string,
  parts: readonly T[],
  part: (of: T) => unknown,
): Entry[] {
  if (parts.length === 0) return [];
  return [[key, object(parts.map(one => [one.id, JSON.stringify(part(one))]))]];
}

function agentPart({name, role, sameAs}: Agent): object {
  return {name, role, sameAs};
}

function documentPart(document: SourceDocument): object {
  const {date, author, recipient, copies, ...rest} = document;
  const part: Record<string, unknown> = {...rest, date: date?.edtf};
  delete part.id;
  if (author.length > 0) part.author = author;
  if (recipient.length > 0) part.recipient = recipient;
  if (copies.length > 0) part.copies = copies;
  return part;
}
