/** From the text of a timeline file to the timeline: the table of contents of this folder. */
import type {Timeline} from '../model/timeline.js';
import {buildTimeline} from './build-timeline.js';
import {readDates} from './dates.js';
import type {Diagnostic} from './diagnostic.js';
import {readFast} from './fast-reader.js';
import {atKey, type Report} from './finding.js';
import {Findings} from './findings.js';
import {idsOf} from './ids.js';
import {findLanes} from './lanes.js';
import {limits} from './limits.js';
import {checkPages} from './missing-page.js';
import {toPlain, type Placed} from './placed.js';
import {isList, isMap, type Plain} from './plain.js';
import {firstDocument, replaceBadCharacters, withoutByteOrderMark} from './prepare-text.js';
import {resolveReferences} from './references.js';
import {checkShape} from './shape.js';
import type {Texts} from './texts.js';
import {finish, type Pacer, type Work} from './work.js';

export interface CompileOptions {
  /** Address of the file: what is relative in it is relative to this, and the diagnostics name it. */
  readonly url?: string | undefined;
  /**
   * Document id → its text, null where it could not be read, or `{unreadable: reason}`; the paragraphs that the evidence cites, and the words that it
   * quotes, are then looked for in them.
   */
  readonly texts?: Texts | undefined;
  /**
   * For whoever has something else to do meanwhile, such as a page: `inTurns` makes one. The reading of the YAML cannot be left in the
   * middle. Its rejection ends the work, and is the only one there is.
   */
  readonly pacer?: Pacer | undefined;
}

export interface Compilation {
  /**
   * Null only where there is nothing to show: the file is too large, is no map, is of a newer version, had events of which
   * none could be read, or is JSON of more than 2 MB with a mistake in its syntax.
   */
  readonly timeline: Timeline | null;
  /** In the order of their places. */
  readonly diagnostics: Diagnostic[];
}

/**
 * Reads a timeline file (YAML 1.2, of which JSON is a part). Whatever the text holds, the promise is kept and never broken:
 * what is wrong comes back as diagnostics, and good events survive bad neighbours.
 *
 *     text ─1→ one clean document ─2→ plain values ─3→ parts of the right shape ─4→ dated ─5→ named ─6→ joined ─7→ timeline
 *       │                            ↑                                                                            │
 *       └── tolerant reader ─────────┴──── only where there is something to report ──────8→ diagnostics ←─────────┘
 *
 * 1. Limits and characters (`limits.ts`, `prepare-text.ts`).
 * 2. Reading: the fast reader for a file that is right, else recovery (`fast-reader.ts`, `recovery.ts`).
 * 3. Shape: every part against the schema, the one source of what may stand in a file (`schema.ts`, `check-part.ts`).
 * 4. Dates (`dates.ts`).
 * 5. Ids and lanes (`ids.ts`, `lanes.ts`).
 * 6. References, circles, and what is said of the documents and their texts (`references.ts`, `circles.ts`, `missing-page.ts`,
 *    `texts.ts`, which is loaded only where there are any).
 * 7. The timeline, with from when each event is known (`build-timeline.ts`, `known.ts`).
 * 8. Places of the findings (`placed.ts`, `diagnose.ts`).
 */
export async function compile(text: string, options: CompileOptions = {}): Promise<Compilation> {
  const findings = new Findings();
  const {report} = findings;
  if (text.length > limits.characters) {
    report('too-large', {start: 0, end: 0}, text.length);
    return {timeline: null, diagnostics: await tell(findings, '', null, options.url)};
  }
  const source = firstDocument(replaceBadCharacters(withoutByteOrderMark(text), report), report);
  const {value, placed, lost} = await read(source, findings);
  const timeline = value === null ? null : await build(value, options, lost, report);
  const places = placed ?? (findings.needPlaces ? await readPlaces(source, report) : null);
  return {timeline, diagnostics: await tell(findings, source, places, options.url)};
}

export interface Reading {
  /** Null where nothing could be read. */
  readonly value: Plain | null;
  /** Present where the file had to be recovered: findings must be looked up in what was recovered. */
  readonly placed?: Placed | null;
  /** Present where the file had to be recovered: names that it declares, whether or not their bearers could be read. */
  readonly lost?: ReadonlySet<string>;
}

/** Phase 2. @param source one clean document. */
export async function read(source: string, findings: Findings): Promise<Reading> {
  const fast = readFast(source);
  if (fast.read) return {value: fast.value};
  const here = {start: fast.offset, end: fast.offset};
  const {namesDeclaredIn, recover} = await import('./tolerant-reader.js');
  const told = findings.told.length;
  const placed = recover(source, here, findings.report);
  // The two readers are not of one mind about every rule of YAML.
  if (findings.told.length === told) findings.report('yaml-syntax', here);
  return {value: placed && toPlain(placed), placed, lost: namesDeclaredIn(source)};
}

async function build(
  value: Plain,
  {url, texts, pacer}: CompileOptions,
  lost: ReadonlySet<string> | undefined,
  report: Report,
): Promise<Timeline | null> {
  const total = isMap(value) && isList(value.events) ? Math.min(value.events.length, limits.events) : 0;
  const run = async <Result>(work: Work<Result>): Promise<Result> => pacer?.run(work, total) ?? finish(work);
  const file = await run(checkShape(value, lost !== undefined, report));
  if (!file) return null;
  const namesLost = lost ?? new Set<string>();
  const dates = await run(readDates(file, report));
  const ids = idsOf(dates.events, report);
  const lanes = findLanes(file.lanes, dates.events, namesLost, report);
  const references = await run(resolveReferences(file, dates.events, ids, namesLost, report));
  await run(checkPages(references, report));
  if (texts) await (await import('./texts.js')).checkTexts(references, texts, namesLost, report, pacer?.rest);
  const timeline = await run(buildTimeline({file, dates, lanes, references, base: url}, report));
  if (timeline.events.length > 0) return timeline;
  // Of a file with syntax errors nobody knows how many events it had.
  const hadEvents = file.hadEvents === true || lost !== undefined;
  if (hadEvents) report('no-event-left', atKey('events'));
  else if (file.hadEvents === false) report('no-events', atKey('events'));
  return hadEvents ? null : timeline;
}

/** Phase 8. */
export async function tell(
  findings: Findings,
  source: string,
  places: Placed | null,
  url: string | undefined,
): Promise<Diagnostic[]> {
  if (findings.told.length === 0) return [];
  const {diagnose} = await import('./diagnose.js');
  return diagnose(findings, source, places, url);
}

/** Null where the file is too large for it. */
export async function readPlaces(source: string, report: Report): Promise<Placed | null> {
  if (source.length > limits.tolerantCharacters) {
    report('positions-unknown', {start: 0, end: 0});
    return null;
  }
  const {readPlaced} = await import('./tolerant-reader.js');
  return readPlaced(source);
}
