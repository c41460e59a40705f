import {expect} from 'chai';
import {compile, diagnosticCodes, type CompileOptions, type DiagnosticCode} from '../../src/core.js';
import {severities} from '../../src/format/diagnostic-codes.js';
import {limits} from '../../src/format/limits.js';
import {readRepositoryFile} from '../support/fixture.js';
import {withEvent, withEventAnd} from '../support/timeline-text.js';

interface Case {
  readonly text: string;
  readonly options?: CompileOptions;
  /** Every diagnostic of the file: `severity line:column code`. */
  readonly expected: readonly string[];
}

const report = 'documents: {report: {title: Report, text: report.md}}';
const evidence = 'title: Visit\ndate: 1955\nevidence:\n  - document: report\n    paragraph: 3';
/** The same with `quote`, and a text of three paragraphs. */
const quoting = (quote: string, expected: readonly string[]): Case => ({
  text: withEvent(
    `title: Visit\ndate: 1955\nevidence:\n  - document: report\n    paragraph: 2\n    quote: ${quote}`,
    report,
  ),
  options: {texts: {report: 'One by one they came.\n\nTwo by two they left.\n\nNobody stayed.\n'}},
  expected,
});
const many = (length: number, line: string) => Array.from({length}, () => line).join('');
const event = '  - {title: Visit, date: 1955, evidence: https://example.org/}\n';
const bare = '  - {title: Visit, date: 1955}\n';
const head = 'version: 1\ntitle: A timeline\nevents:\n';

/** Cases that are too large for a file, or need more than one. */
const generated: Partial<Record<DiagnosticCode, () => Case>> = {
  'too-large': () => ({text: ' '.repeat(limits.characters + 1), expected: ['error 1:1 too-large']}),
  'too-large-to-mend': () => ({
    text: `{"title": "A timeline"\n"events": []}${' '.repeat(limits.tolerantCharacters)}`,
    expected: ['error 2:1 too-large-to-mend'],
  }),
  'too-many-events': () => ({
    text: head + many(limits.events + 1, event),
    expected: ['warning 1:1 positions-unknown', 'error 1:1 too-many-events'],
  }),
  'positions-unknown': () => ({
    text: `${head}${event}titel: x\n#${' '.repeat(limits.tolerantCharacters)}`,
    expected: ['warning 1:1 unknown-key', 'warning 1:1 positions-unknown'],
  }),
  'more-warnings': () => ({
    text: head + many(limits.findingsOfOneCode + 5, bare),
    expected: [
      ...Array.from(
        {length: limits.findingsOfOneCode},
        (_, index) => `warning ${index + 4}:5 missing-evidence`,
      ),
      `warning ${limits.findingsOfOneCode + 9}:1 more-warnings`,
    ],
  }),
  'more-errors': () => ({
    text: head + event + many(limits.findingsOfOneCode + 5, '  - {title: Visit}\n'),
    expected: [
      ...Array.from({length: limits.findingsOfOneCode}, (_, index) => `error ${index + 5}:5 missing-key`),
      `error ${limits.findingsOfOneCode + 10}:1 more-errors`,
    ],
  }),
  'no-event-left': () => ({
    text: withEvent('title: Visit\ndate: soon'),
    expected: ['error 3:1 no-event-left', 'warning 4:5 missing-evidence', 'error 5:11 bad-date'],
  }),
  'missing-text': () => ({
    text: withEventAnd('status: planned', report),
    options: {texts: {report: null}},
    expected: ['error 3:43 missing-text'],
  }),
  'paragraph-out-of-range': () => ({
    text: withEvent(evidence, report),
    options: {texts: {report: '1. One\n\n2. Two\n'}},
    expected: ['error 9:20 paragraph-out-of-range'],
  }),
  'text-too-large': () => ({
    text: withEvent(evidence, report),
    options: {texts: {report: 'a'.repeat(limits.textBytes + 1)}},
    expected: ['error 3:43 text-too-large'],
  }),
  'unreadable-text': () => ({
    text: withEvent(evidence, report.replace('.md', '.xml')),
    options: {texts: {report: '<TEI><text><body><p>One</body></text></TEI>'}},
    expected: ['error 3:43 unreadable-text'],
  }),
  'quote-not-found': () => quoting('two by three they left', ['error 10:16 quote-not-found']),
  'quote-elsewhere': () => quoting('Nobody stayed', ['error 9:20 quote-elsewhere']),
  'ambiguous-quote': () => quoting('{exact: t}', ['warning 10:24 ambiguous-quote']),
};

async function caseFor(code: DiagnosticCode): Promise<Case> {
  const make = generated[code];
  if (make) return make();
  const text = await readRepositoryFile(`test/fixtures/invalid/${code}.yaml`);
  const [, severity, place] = /^# (error|warning) (\d+:\d+)\n/.exec(text) ?? [];
  if (!severity || !place) throw new Error(`${code}.yaml must begin with its severity and place`);
  return {text, expected: [`${severity} ${place} ${code}`]};
}

describe('diagnostic codes', function () {
  this.timeout(20_000);

  for (const code of diagnosticCodes) {
    it(`${code}: one case, nothing else found in it, at its place`, async () => {
      const {text, options, expected} = await caseFor(code);
      const {diagnostics} = await compile(text, options);
      const found = diagnostics.map(d => `${d.severity} ${d.line}:${d.column} ${d.code}`);
      expect(found).to.have.members(expected);
      expect(found.some(line => line.startsWith(severities[code]) && line.endsWith(` ${code}`))).to.be.true;
    });
  }

  it('have a section each in docs/diagnostics.md, with an example and the mend, and no other has one', async () => {
    const guide = await readRepositoryFile('docs/diagnostics.md');
    const sections = new Map(
      guide
        .split(/^### /m)
        .slice(1)
        .map(section => [/^`([^`]+)`/.exec(section)?.[1] ?? section, section]),
    );
    expect([...sections.keys()]).to.have.members([...diagnosticCodes]);
    for (const [code, section] of sections) {
      expect(section, code).to.match(/```(?:yaml|json|text)\n[^]*?\n```/);
      expect(section, code).to.match(/^Mend: \S/m);
      expect(section, code).to.match(new RegExp(`^.${code}. · ${severities[code as DiagnosticCode]}\n`));
    }
  });

  it('give messages that are sentences, with the hint as another', async () => {
    for (const code of diagnosticCodes) {
      const {text, options} = await caseFor(code);
      for (const {message, hint} of (await compile(text, options)).diagnostics) {
        expect(message).to.match(/^\S[^]*[.:]$|’$/);
        if (hint !== undefined) expect(hint).to.match(/^\S[^]*[.?]$/);
      }
    }
  });
});
