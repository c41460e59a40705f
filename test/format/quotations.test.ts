import {expect} from 'chai';
import {compile, type Diagnostic, type GivenText} from '../../src/core.js';

const minutes = [
  'The committee met on 4 March and heard the pilot. It rose at noon.',
  'The pilot asked for a second boat; the pilot said that one could not be in two places.',
  'The committee met on 11 March and granted the boat, but not the oars.',
].join('\n\n');
const letter = 'I could not be in two places, and told the committee so.';
const tei = '<TEI><text><body><head>Log</head><p>Wind <hi>west</hi>.</p></body></text></TEI>';

/** What is found in one piece of evidence: `code: message | hint`. */
async function found(
  evidence: string,
  texts: Readonly<Record<string, GivenText>> = {minutes, letter, log: tei},
  kind = 'transcript',
): Promise<string[]> {
  const text = `version: 1
title: A timeline
documents:
  minutes: {title: Minutes, text: minutes.md, textKind: ${kind}}
  letter: {title: Letter, text: letter.md}
  log: {title: Log, text: log.xml}
  digest: {title: Digest, text: digest.md, textKind: precis}
events:
  - title: Meeting
    date: 1921
    evidence: ${evidence}
`;
  const {diagnostics} = await compile(text, {texts});
  return diagnostics.map(({code, message, hint = ''}) => `${code}: ${message} | ${hint}`);
}

const ROWS: readonly [what: string, evidence: string, diagnostics: readonly string[]][] = [
  ['what stands there', '{document: minutes, paragraph: 2, quote: a second boat}', []],
  ['what stands in TEI, over its markup', '{document: log, paragraph: 1, quote: Wind west}', []],
  ['a quotation without a paragraph', '{document: minutes, quote: a second boat}', []],
  ['a document whose text was not given', '{document: digest, quote: Nothing}', []],
  ['a web address', '{url: https://example.org/, quote: Nothing}', []],
  [
    'what is like a passage',
    '{document: minutes, paragraph: 2, quote: a third boat}',
    [
      'quote-not-found: The quotation does not stand in the text of `minutes`. | If this is meant, copy it: found instead in paragraph 2: “a second boat”.',
    ],
  ],
  [
    'what is like nothing',
    '{document: minutes, paragraph: 2, quote: Zoology flourishes}',
    [
      'quote-not-found: The quotation does not stand in the text of `minutes`. | Nothing in the text is like it; look whether this is the document that is meant.',
    ],
  ],
  [
    'what stands in another document',
    '{document: minutes, quote: told the committee so}',
    [
      'quote-not-found: The quotation does not stand in the text of `minutes`. | It stands in `letter`, paragraph 1: cite that document.',
    ],
  ],
  [
    'what stands beside other words',
    '{document: minutes, paragraph: 2, quote: {exact: boat, prefix: a third}}',
    [
      'quote-not-found: The quotation stands in the text of `minutes`, but not behind its `prefix`. | In paragraph 2 it stands as “for a second boat; the pilot”: correct `prefix`.',
    ],
  ],
  [
    'what stands before other words',
    '{document: minutes, quote: {exact: boat, suffix: was lost}}',
    [
      'quote-not-found: The quotation stands in the text of `minutes`, but not before its `suffix`. | In paragraph 2 it stands as “for a second boat; the pilot”: correct `suffix`.',
    ],
  ],
  [
    'what stands between other words',
    '{document: minutes, quote: {exact: boat, prefix: third, suffix: was lost}}',
    [
      'quote-not-found: The quotation stands in the text of `minutes`, but not between its `prefix` and `suffix`. | In paragraph 2 it stands as “for a second boat; the pilot”: correct `prefix` or `suffix`.',
    ],
  ],
  [
    'a heading',
    '{document: log, quote: Log}',
    [
      'quote-not-found: The quotation does not stand in a paragraph of `log`. | It is a heading, which evidence cannot cite: quote what stands under it.',
    ],
  ],
  [
    'what has no words',
    '{document: minutes, quote: …}',
    ['quote-not-found: The quotation holds no words. | Quote words of the text, or leave `quote` out.'],
  ],
  [
    'what nobody sees',
    '{document: minutes, quote: "\\u00AD"}',
    ['quote-not-found: The quotation holds no words. | Quote words of the text, or leave `quote` out.'],
  ],
  [
    'what stands in another paragraph',
    '{document: minutes, paragraph: 1, quote: a second boat}',
    [
      'quote-elsewhere: The quotation stands in paragraph 2 of `minutes`, not in paragraph 1. | Write `paragraph: 2`.',
    ],
  ],
  [
    'what stands in another paragraph than one that is not there',
    '{document: minutes, paragraph: 7, quote: a second boat}',
    [
      'paragraph-out-of-range: The text of `minutes` has 3 paragraphs; there is no paragraph 7. | The quotation stands in paragraph 2: write `paragraph: 2`.',
    ],
  ],
  [
    'a paragraph that is not there, of TEI',
    '{document: log, paragraph: 2}',
    [
      'paragraph-out-of-range: The text of `log` has 1 paragraph; there is no paragraph 2. | Count the paragraphs of the text from 1, and no headings.',
    ],
  ],
  [
    'what stands twice in a paragraph',
    '{document: minutes, paragraph: 2, quote: pilot}',
    [
      'ambiguous-quote: The quotation stands 2 times in paragraph 2 of `minutes`: nothing tells which is meant. | Add the words before it: `quote: {exact: …, prefix: "The"}`, if the first is meant.',
    ],
  ],
  [
    'what stands twice in a text',
    '{document: minutes, quote: The committee met on}',
    [
      'ambiguous-quote: The quotation stands 2 times in the text of `minutes`: nothing tells which is meant. | Add the words behind it: `quote: {exact: …, suffix: "4"}`, if the first is meant.',
    ],
  ],
];

describe('what the evidence quotes', () => {
  for (const [what, evidence, diagnostics] of ROWS) {
    it(`is checked: ${what}`, async () => expect(await found(evidence)).to.deep.equal(diagnostics));
  }

  it('may stand or not where the text is a précis, but not in a paragraph that is not there', async () => {
    expect(
      await found('{document: minutes, paragraph: 1, quote: Nothing}', {minutes}, 'precis'),
    ).to.deep.equal([]);
    const [diagnostic] = await found('{document: minutes, paragraph: 9}', {minutes}, 'precis');
    expect(diagnostic).to.match(/^paragraph-out-of-range/);
  });

  it('is counted up to a thousand places', async () => {
    const [diagnostic] = await found('{document: minutes, quote: wind}', {minutes: 'wind and '.repeat(1500)});
    expect(diagnostic).to.include('stands 1,000 times or more in the text');
  });

  it('is not in a paragraph of a text that has none', async () => {
    const [diagnostic] = await found('{document: minutes, paragraph: 1}', {minutes: '# Minutes'});
    expect(diagnostic).to.include('The text of `minutes` has no paragraphs; there is no paragraph 1.');
  });

  it('is checked in long texts by the thousand, in turns with whatever else has to be done', async function () {
    this.timeout(20_000);
    const years = Array.from(
      {length: 3000},
      (_, index) => `In year ${index}, ${'nothing came to pass. '.repeat(10)}`,
    );
    const events = years.map(
      (_, index) => `  - {title: E, date: 1921, evidence: {document: a, quote: "In year ${index},"}}`,
    );
    const text = `version: 1\ntitle: T\ndocuments: {a: {title: A}}\nevents:\n${events.join('\n')}\n`;
    let turns = 0;
    const other = setInterval(() => (turns += 1), 0);
    const {diagnostics} = await compile(text, {texts: {a: years.join('\n\n')}});
    clearInterval(other);
    expect(diagnostics).to.deep.equal([]);
    expect(turns).to.be.above(2);
  });

  it('is not checked where the text cannot be read', async () => {
    const evidence = '{document: minutes, paragraph: 7, quote: Nothing}';
    const codes = async (text: string | null) =>
      (await found(evidence, {minutes: text})).map(line => line.split(':')[0]);
    expect(await codes(null)).to.deep.equal(['missing-text']);
    expect(await codes('a '.repeat(1_000_001))).to.deep.equal(['text-too-large']);
    expect(await codes(' \n')).to.deep.equal(['unreadable-text']);
  });

  it('says where a text is not well-formed', async () => {
    const log = '<TEI>\n<text><body><p>Wind</head></p></body></text></TEI>';
    const [diagnostic] = await found('{document: log, quote: Wind}', {log});
    expect(diagnostic).to.match(
      /^unreadable-text: The text `log.xml` is not well-formed XML \(line 2, column \d+\); it was not checked\./,
    );
  });

  it('is placed where it stands, in either form', async () => {
    const place = async (evidence: string) => {
      const text = `version: 1\ntitle: T\ndocuments: {a: {title: A, text: a.md}}\nevents:\n  - title: E\n    date: 1921\n    evidence:\n${evidence}\n`;
      const {diagnostics} = await compile(text, {texts: {a: 'Wind.'}});
      return diagnostics.map(({line, column, endColumn}: Diagnostic) => [line, column, endColumn]);
    };
    expect(await place('      - document: a\n        quote: no wind')).to.deep.equal([[9, 16, 23]]);
    expect(await place('      - document: a\n        quote: {exact: no wind}')).to.deep.equal([[9, 24, 31]]);
  });
});
