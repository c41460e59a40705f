/** The way of `compile.ts` for a file of which all but the events is wanted. */
import {read, readPlaces, tell} from './compile.js';
import {buildHead, type CompiledHead} from './compile-rows.js';
import {atValue} from './finding.js';
import {Findings} from './findings.js';
import {limits} from './limits.js';
import {isMap, type PlainMap} from './plain.js';
import {firstDocument, replaceBadCharacters, withoutByteOrderMark} from './prepare-text.js';

/**
 * The head of a timeline from a file of YAML; the lines of the diagnostics are its own.
 *
 * @param defaults for what it does not say.
 */
export async function compileHeadFile(text: string, defaults: PlainMap): Promise<CompiledHead> {
  const findings = new Findings();
  const {report} = findings;
  if (text.length > limits.characters) {
    report('too-large', {start: 0, end: 0}, text.length);
    return {head: null, diagnostics: await tell(findings, '', null, undefined)};
  }
  const source = firstDocument(replaceBadCharacters(withoutByteOrderMark(text), report), report);
  const {value, placed} = await read(source, findings);
  if (!isMap(value) && value !== null) report('not-a-map', atValue());
  const head = isMap(value) ? buildHead(value, defaults, undefined, findings) : null;
  const places = placed ?? (findings.needPlaces ? await readPlaces(source, report) : null);
  return {head, diagnostics: await tell(findings, source, places, undefined)};
}
