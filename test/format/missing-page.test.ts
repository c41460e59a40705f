import {expect} from 'chai';
import {compile} from '../../src/core.js';
import {withEvent} from '../support/timeline-text.js';

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

  it('is looked for through any number of parts', async function () {
    this.timeout(20_000);
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
