import {expect} from 'chai';
import {compile, type Diagnostic} from '../../src/core.js';
import {readRepositoryFile} from '../support/fixture.js';

/** A slip of the keyboard in one line; the line as it was where it does not apply. Null deletes the line. */
type Slip = (line: string) => string | null;

const outdented = (spaces: number) => (line: string) =>
  line.startsWith(' '.repeat(spaces)) ? line.slice(spaces) : line;

const slips: Readonly<Record<string, Slip>> = {
  'indented by one more': line => ` ${line}`,
  'indented by two more': line => `  ${line}`,
  'indented by one less': outdented(1),
  'indented by two less': outdented(2),
  'at column 0': line => line.trimStart(),
  'behind a tab': line => `\t${line.trimStart()}`,
  'behind a tab and its spaces': line => `\t${line}`,
  deleted: () => null,
  'without its dash': line => line.replace(/^( *)- /, '$1  '),
  'with its dash glued': line => line.replace(/^( *)- /, '$1-'),
  'with two spaces too many behind its dash': line => line.replace(/^( *)- /, '$1-   '),
  'with a dash too many': line => line.replace(/^( *)(?=\w)/, '$1- '),
  'with a quote that is never closed': line => line.replace(/: (?=\w)/, ': "'),
  'with an apostrophe that is never closed': line => line.replace(/: (?=\w)/, ": '"),
  'with a colon too many': line => line.replace(/(\w) (\w+)$/, '$1: $2'),
  'without its colon': line => line.replace(/:(?=\s|$)/, ''),
  'without the space behind its colon': line => line.replace(/: /, ':'),
  'with a bracket that is never closed': line => line.replace(/[\]}]$/, ''),
  'with a bracket that is never opened': line => line.replace(/: [[{]/, ': '),
  'with a bracket too many': line => line.replace(/: (?=\w)/, ': ['),
  'with an asterisk before its value': line => line.replace(/: (?=\w)/, ': *'),
  'with a percent sign before its value': line => line.replace(/: (?=\w)/, ': %'),
  'cut in the middle': line => line.slice(0, line.length / 2),
  'written twice': line => `${line}\n${line}`,
  'with a word below it': line => `${line}\nword`,
};

/** For each line the item or entry that it stands in: the number of its event, or the name of its section. */
function ownersOf(lines: readonly string[]): readonly (string | number)[] {
  let section = 'head';
  let event = -1;
  return lines.map(line => {
    const top = /^(\w+):/.exec(line)?.[1];
    if (top !== undefined) section = top;
    if (section === 'events' && line.startsWith('  - ')) event++;
    return section === 'events' && event >= 0 ? event : section;
  });
}

interface Damage {
  readonly name: string;
  readonly text: string;
  readonly line: number;
}

function* damagesOf(lines: readonly string[]): Generator<Damage> {
  for (const [index, line] of lines.entries()) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    for (const [number, [name, slip]] of Object.entries(slips).entries()) {
      if ((index + number) % share !== 0) continue;
      const slipped = slip(line);
      if (slipped === line) continue;
      const text = [
        ...lines.slice(0, index),
        ...(slipped === null ? [] : [slipped]),
        ...lines.slice(index + 1),
      ];
      yield {name: `line ${index + 1} ${name}`, text: text.join('\n'), line: index + 1};
    }
  }
}
/** What a slip may cost: the event whose line it is in, and where it is in none, no event. */
function allowedToLose(owner: string | number | undefined): number {
  return typeof owner === 'number' ? 1 : 0;
}

/** By all the rules of YAML, this makes a document of the name `events`, and a file that has no events. */
const isLawful = ({name, text}: Damage) =>
  name.endsWith('indented by two more') && /^ {2}events:$/m.test(text);

/**
 * Findings stand in the slipped line or next to it, unless YAML has nothing to say against the slip: then they stand where the
 * entry begins that lacks the line, or where a name is used that it gave.
 */
function isInPlace({line, code}: Diagnostic, slipped: number, entry: number): boolean {
  return Math.abs(line - slipped) <= 1 || Math.abs(line - entry) <= 1 || code.startsWith('unknown-');
}

/** Of a file of 280 lines; the heads of the sections tell of each part below them. */
const mostFindings = 60;

/** Each slip meets every eighth line, and each line an eighth of the slips: the whole would take half a minute. */
const share = 8;

describe('compile, of a file with a slip in any one line', () => {
  it('loses no event but that of the line, and tells where the slip is', async () => {
    const text = await readRepositoryFile('events/moscow-visit-1955.yaml');
    const lines = text.split('\n');
    const owners = ownersOf(lines);
    const all = (await compile(text)).timeline?.events.length ?? 0;
    expect(all).to.equal(12);
    for (const damage of damagesOf(lines)) {
      if (isLawful(damage)) continue;
      const {timeline, diagnostics} = await compile(damage.text);
      const owner = owners[damage.line - 1];
      const left = timeline?.events.length ?? 0;
      expect(left, damage.name).to.be.at.least(all - allowedToLose(owner));
      expect(diagnostics.length, damage.name).to.be.at.most(mostFindings);
      const errors = diagnostics.filter(({severity}) => severity === 'error');
      const told = errors.length > 0 ? errors : diagnostics;
      if (left < all) expect(errors, damage.name).to.not.be.empty;
      const entry = owners.indexOf(owner ?? 'head') + 1;
      const inPlace = told.some(found => isInPlace(found, damage.line, entry));
      expect(inPlace || told.length === 0, `${damage.name}: ${told[0]?.code} ${told[0]?.line}`).to.be.true;
    }
  }).timeout(60_000);
});
