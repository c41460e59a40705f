/** One event of a timeline → what the reader shows of it. */
import type {EventImage, HistoricalEvent, Timeline} from '../model/timeline.js';
import {safeImageUrl, safeUrl} from '../model/web-address.js';
import {formatHistoricalDate} from '../model/words/format-historical-date.js';
import {accountsOf} from './accounts.js';
import {extentOf} from './picture/extent.js';
import {countDocuments, evidenceOf} from './reader-evidence.js';
import {indexOf, type ReaderIndex} from './reader-index.js';
import {relationsOf} from './reader-relations.js';
import {outcomeKnownOf, statusDateOf} from './reader-status.js';
import type {ReaderAccount, ReaderAgent, ReaderEvidence, ReaderImage, ReaderModel} from './reader-types.js';

/** The event of this id, dates in the words of `locale` (BCP 47); null where the timeline has none. */
export function buildReader(timeline: Timeline, id: string | null, locale: string): ReaderModel | null {
  const index = indexOf(timeline);
  const event = id === null ? undefined : index.events.get(id);
  if (event === undefined) return null;
  const image = imageOf(event.image);
  const outcomeKnown = outcomeKnownOf(event, locale);
  const evidence = event.evidence.map(piece => evidenceOf(piece, event, index, locale));
  return {
    language: timeline.language,
    dateLanguage: locale,
    id: event.id,
    title: event.title,
    date: formatHistoricalDate(event.date, locale),
    edtf: event.date.edtf,
    status: event.status,
    statusDate: statusDateOf(event, locale),
    outcome: event.outcome,
    ...(outcomeKnown && {outcomeKnown}),
    accounts: readAccounts(event, evidence, locale),
    beyond: extentOf(event.date)?.beyond ?? null,
    ...(event.text !== undefined && {text: event.text}),
    ...(image && {image}),
    agents: agentsOf(event.agents, index),
    relations: relationsOf(event, index, locale),
    evidence,
    documents: countDocuments(event.evidence),
  };
}

/** `read` is the evidence of the event as the reader shows it. */
function readAccounts(
  event: HistoricalEvent,
  read: readonly ReaderEvidence[],
  locale: string,
): readonly ReaderAccount[] {
  return accountsOf(event).map(({isTold, date, contradicts, evidence}) => ({
    isTold,
    ...(date && {date: formatHistoricalDate(date, locale)}),
    ...(date && !isTold && {edtf: date.edtf}),
    contradicts,
    evidence: read.filter((_, i) => evidence.includes(event.evidence[i]!)),
  }));
}

/** Those of them that the timeline declares. */
export function agentsOf(ids: readonly string[], {agents}: ReaderIndex): readonly ReaderAgent[] {
  return ids.flatMap(id => {
    const agent = agents.get(id);
    if (agent === undefined) return [];
    const href = agent.sameAs === undefined ? null : safeUrl(agent.sameAs);
    return [
      {
        id,
        name: agent.name,
        ...(agent.role !== undefined && {role: agent.role}),
        ...(href !== null && {href}),
      },
    ];
  });
}

/** A picture from anywhere but the web or the page's own site is left out. */
function imageOf(image: EventImage | undefined): ReaderImage | undefined {
  if (image === undefined) return undefined;
  const {url, ...rest} = image;
  const src = safeImageUrl(url);
  return src === null ? undefined : {src, ...rest};
}
