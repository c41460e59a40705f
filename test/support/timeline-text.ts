/** Timeline files for tests, of which a test writes only the part that matters. */
import {
  compile,
  type Compilation,
  type CompileOptions,
  type HistoricalEvent,
  type Timeline,
} from '../../src/core.js';

/** A file with one event, which has the lines given, and other keys at the top. */
export function withEvent(lines: string, top = ''): string {
  const indented = lines.trim().replace(/\n/g, '\n    ');
  return `version: 1\ntitle: A timeline\n${top && `${top.trim()}\n`}events:\n  - ${indented}\n`;
}

/** A file with one event that is right but for the lines given. */
export function withEventAnd(lines: string, top = ''): string {
  return withEvent(`title: Visit\ndate: 1955-02\nevidence: https://example.org/\n${lines.trim()}`, top);
}

/** The diagnostics as `code line:column`, for comparison at one glance. */
export async function findingsIn(text: string, options?: CompileOptions): Promise<string[]> {
  return placesOf(await compile(text, options));
}

export function placesOf({diagnostics}: Compilation): string[] {
  return diagnostics.map(({code, line, column}) => `${code} ${line}:${column}`);
}

/** The timeline of a file that has one, whatever else is to be said about it. */
export async function timelineOf(text: string, options?: CompileOptions): Promise<Timeline> {
  const {timeline, diagnostics} = await compile(text, options);
  if (!timeline) throw new Error(`no timeline: ${diagnostics.map(({message}) => message).join(' ')}`);
  return timeline;
}

/** The one event of such a file. */
export async function eventOf(text: string, options?: CompileOptions): Promise<HistoricalEvent> {
  const {events} = await timelineOf(text, options);
  if (!events[0] || events.length > 1) throw new Error(`${events.length} events`);
  return events[0];
}
