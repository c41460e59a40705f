/** What a document takes from what it is a part of, where it does not say it itself. */
import type {SourceDocument} from '../../model/timeline.js';
import {safeUrl} from '../../model/web-address.js';

/** A document and what it is a part of, outwards; empty where there is no such document. */
export type Chain = readonly SourceDocument[];

/** What holds for all parts of a document unless they say otherwise. */
export type InheritedKey = 'collection' | 'translator' | 'credit' | 'rights' | 'language' | 'publisher';

export interface ArchivePlace {
  readonly archive?: string;
  readonly location?: string;
}

/** A circle of parts, which the compiler reports, is left where it closes. */
export function chainOf(id: string | undefined, documents: ReadonlyMap<string, SourceDocument>): Chain {
  const chain = new Set<SourceDocument>();
  let document = id === undefined ? undefined : documents.get(id);
  while (document !== undefined && !chain.has(document)) {
    chain.add(document);
    document = document.partOf === undefined ? undefined : documents.get(document.partOf);
  }
  return [...chain];
}

/** Of those of the keys that anything in the chain says, the nearest; a key that nothing says is not there. */
export function inherited<Key extends InheritedKey>(
  chain: Chain,
  ...keys: readonly Key[]
): Partial<Record<Key, string>> {
  const found = keys.map(key => [key, chain.find(document => document[key] !== undefined)?.[key]]);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined)) as Partial<Record<Key, string>>;
}

/** A place belongs to its archive: a part in another archive does not take over the place of its whole. */
export function archivePlaceOf(chain: Chain): ArchivePlace {
  const holder = chain.findIndex(document => document.archive !== undefined);
  const within = holder === -1 ? chain : chain.slice(0, holder + 1);
  const archive = chain[holder]?.archive;
  const location = within.find(document => document.archiveLocation !== undefined)?.archiveLocation;
  return {...(archive !== undefined && {archive}), ...(location !== undefined && {location})};
}

/** Where the document is read: the nearest address that is http or https; `nearer` comes before all. */
export function addressOf(chain: Chain, nearer?: string): string | undefined {
  for (const address of [nearer, ...chain.map(document => document.url)]) {
    const href = address === undefined ? null : safeUrl(address);
    if (href !== null) return href;
  }
  return undefined;
}
