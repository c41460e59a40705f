import {expect} from 'chai';
import {compile, type Diagnostic} from '../../src/core.js';
import {withEvent} from '../support/timeline-text.js';

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
  texts: Readonly<Record<string, string | null>> = {minutes, letter, log: tei},
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
      'quote-not-found: The quotation stands in the text of `minutes`, but not between its `prefix` and `suffix`. | If this is meant, copy it: found instead in paragraph 2: “for a second boat; the pilot”.',
    ],
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
      'paragraph-out-of-range: The text of `log` has 1 paragraphs; there is no paragraph 2. | Count the paragraphs of the text from 1, and no headings.',
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

describe('a place in a PDF', () => {
  const PAGES: readonly [what: string, documents: string, evidence: string, isMissing: boolean][] = [
    ['a locator', 'a: {title: A, url: https://e.org/a.pdf}', 'locator: point 1', true],
    ['a paragraph', 'a: {title: A, url: https://e.org/a.pdf}', 'paragraph: 1', true],
    ['a quotation', 'a: {title: A, url: https://e.org/A.PDF?v=2}', 'quote: Wind', true],
    ['a page', 'a: {title: A, url: https://e.org/a.pdf}', 'locator: point 1, page: 2', false],
    ['no place', 'a: {title: A, url: https://e.org/a.pdf}', 'note: Wind', false],
    ['no PDF', 'a: {title: A, url: https://e.org/pdf}', 'locator: point 1', false],
    ['no address', 'a: {title: A}', 'locator: point 1', false],
    ['an address with a page', 'a: {title: A, url: "https://e.org/a.pdf#page=3"}', 'locator: point 1', false],
    [
      'a part of a PDF',
      'a: {title: A, partOf: b}, b: {title: B, url: https://e.org/b.pdf}',
      'quote: a',
      true,
    ],
    [
      'a part with an address of its own',
      'a: {title: A, partOf: b, url: https://e.org/a}, b: {title: B, url: https://e.org/b.pdf}',
      'quote: a',
      false,
    ],
    [
      'evidence with an address of its own',
      'a: {title: A, url: https://e.org/a.pdf}',
      'locator: point 1, url: https://e.org/a',
      false,
    ],
    [
      'evidence with a PDF of its own',
      'a: {title: A, url: https://e.org/a}',
      'locator: point 1, url: https://e.org/a.pdf',
      true,
    ],
  ];
  for (const [what, documents, evidence, isMissing] of PAGES) {
    it(`${isMissing ? 'needs its page' : 'needs none'}: ${what}`, async () => {
      const text = `version: 1\ntitle: T\ndocuments: {${documents}}\nevents:\n  - title: E\n    date: 1921\n    evidence: {document: a, ${evidence}}\n`;
      const codes = (await compile(text)).diagnostics.map(({code}) => code);
      expect(codes).to.deep.equal(isMissing ? ['missing-page'] : []);
    });
  }

  it('needs its page: evidence without a document', async () => {
    const text = withEvent('title: E\ndate: 1921\nevidence: {url: "https://e.org/a.pdf", locator: point 1}');
    const [{code, message} = {code: '', message: ''}] = (await compile(text)).diagnostics;
    expect(code).to.equal('missing-page');
    expect(message).to.include('`https://e.org/a.pdf`');
  });

  it('is looked for through any number of parts', async () => {
    const parts = Array.from(
      {length: 20_000},
      (_, index) => `  d${index + 1}: {title: D, partOf: d${index}}`,
    );
    const evidence = [19_999, 20_000].map(index => `      - {document: d${index}, locator: point 1}`);
    const text = `version: 1\ntitle: T\ndocuments:\n  d0: {title: D, url: "https://e.org/a.pdf"}\n${parts.join('\n')}\nevents:\n  - title: E\n    date: 1921\n    evidence:\n${evidence.join('\n')}\n`;
    const codes = (await compile(text)).diagnostics.map(({code}) => code);
    expect(codes).to.deep.equal(['missing-page', 'missing-page']);
  });
});
