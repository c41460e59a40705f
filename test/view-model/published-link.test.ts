import {expect} from 'chai';
import type {Evidence, Quote} from '../../src/model/timeline.js';
import {opensAtBeginning, publishedLink} from '../../src/view-model/published-link.js';

const PAGE = 'https://example.org/document/1';

/** The terms of the text directives as a browser reads them; a prefix ends and a suffix begins with a hyphen. */
function termsOf(quote: Quote): readonly (readonly string[])[] {
  const link = publishedLink(PAGE, {quote});
  const [address, directive = ''] = link.split('#:~:');
  expect(address).to.equal(PAGE);
  const directives = directive.split('&').filter(part => part !== '');
  return directives.map(part => {
    expect(part).to.match(/^text=/);
    return part.slice('text='.length).split(',').map(decodeURIComponent);
  });
}

const LONG =
  'It is considered advisable to propose to the Korean side that the visit be put forward to February, in view of the ' +
  'circumstances described above, and that the talks be held in the Presidium of the Central Committee, with a further memo to follow.';

describe('a link to the published document', () => {
  const text = (exact: string): Pick<Evidence, 'quote'> => ({quote: {exact}});
  type Link = readonly [
    what: string,
    address: string,
    evidence: Pick<Evidence, 'page' | 'quote'>,
    link: string,
  ];
  const links: readonly Link[] = [
    ['nothing to go by', PAGE, {}, PAGE],
    ['an address with a fragment', `${PAGE}#part-2`, {}, `${PAGE}#part-2`],
    ['a quotation', PAGE, text('a memo'), `${PAGE}#:~:text=a%20memo`],
    ['a fragment and a quotation', `${PAGE}#part-2`, text('a memo'), `${PAGE}#part-2:~:text=a%20memo`],
    ['a text fragment of the author’s', `${PAGE}#:~:text=this`, text('that'), `${PAGE}#:~:text=this`],
    ['a query', `${PAGE}?a=b&c`, text('a'), `${PAGE}?a=b&c#:~:text=a`],
    ['a page', PAGE, {page: 2}, `${PAGE}#page=2`],
    ['a page and a quotation', PAGE, {page: 2, ...text('a')}, `${PAGE}#page=2:~:text=a`],
    ['a page and a fragment', `${PAGE}#part-2`, {page: 2}, `${PAGE}#part-2`],
    ['a PDF', `${PAGE}.pdf`, {}, `${PAGE}.pdf`],
    ['a PDF with a page', `${PAGE}.pdf`, {page: 2}, `${PAGE}.pdf#page=2`],
    ['a PDF with a page and a quotation', `${PAGE}.pdf`, {page: 2, ...text('a')}, `${PAGE}.pdf#page=2`],
    ['a PDF with a quotation', `${PAGE}.pdf`, text('a'), `${PAGE}.pdf`],
    ['a PDF that is called from a script', `${PAGE}.PDF?v=1`, {page: 12}, `${PAGE}.PDF?v=1#page=12`],
    ['a PDF with another page in its address', `${PAGE}.pdf#page=1`, {page: 3}, `${PAGE}.pdf#page=3`],
    ['a PDF with a page in its address', `${PAGE}.pdf#page=1`, {}, `${PAGE}.pdf#page=1`],
    ['what only asks for a PDF', `${PAGE}?file=a.pdf`, {page: 2}, `${PAGE}?file=a.pdf#page=2`],
  ];
  for (const [what, address, evidence, link] of links) {
    it(`from ${what}`, () => expect(publishedLink(address, evidence)).to.equal(link));
  }

  const encodings: readonly (readonly [string, string])[] = [
    ['a-b', 'a%2Db'],
    ['a, b', 'a%2C%20b'],
    ['R&D', 'R%26D'],
    ['50% #1', '50%25%20%231'],
    ['é', '%C3%A9'],
    ['김', '%EA%B9%80'],
    ['😀 a', '%F0%9F%98%80%20a'],
    ['a\uD800b', 'ab'],
  ];
  for (const [exact, encoded] of encodings) {
    it(`writes ${JSON.stringify(exact)} as ${encoded}`, () =>
      expect(publishedLink(PAGE, {quote: {exact}})).to.equal(`${PAGE}#:~:text=${encoded}`));
  }
});

describe('the words that a link looks for', () => {
  type Words = readonly [what: string, quote: Quote, ...terms: readonly (readonly string[])[]];
  const short: readonly Words[] = [
    ['are the quotation', {exact: 'the visit in February'}, ['the visit in February']],
    ['have single spaces', {exact: ' a \t b\u00A0c '}, ['a b c']],
    ['have no soft hyphens', {exact: 'del\u00ADe\u00ADgation'}, ['delegation']],
    ['are composed', {exact: 'cafe\u0301'}, ['café']],
    ['have no quotation marks at the edge', {exact: '“a ‘memo’ …”'}, ['a ‘memo']],
    ['keep their other punctuation', {exact: '(3) to the point.'}, ['(3) to the point.']],
    ['may be no words', {exact: '“”'}, ['”']],
    ['have a prefix', {exact: 'b', prefix: 'a '}, ['a-', 'b']],
    ['have a suffix', {exact: 'b', suffix: ', c'}, ['b', '-, c']],
    ['have both', {exact: 'b', prefix: 'a ', suffix: ' c'}, ['a-', 'b', '-c']],
    ['keep punctuation beside context', {exact: '“b”', prefix: 'a ', suffix: ' c'}, ['a-', '“b”', '-c']],
    ['have context without quotation marks at its far edge', {exact: 'b', prefix: '“a '}, ['a-', 'b']],
    ['have the nearest line as context', {exact: 'b', prefix: 'x\na\n', suffix: '\nc\ny'}, ['a-', 'b', '-c']],
    ['have no empty context', {exact: 'b', prefix: ' ', suffix: '\n'}, ['b']],
    ['keep a hyphen beside context', {exact: 'May', prefix: 'April-'}, ['April--', 'May']],
    ['go on in half a word', {exact: 'planned', prefix: 'un'}, ['un-', 'planned']],
  ];
  const cut: readonly Words[] = [
    [
      'are tried with context cut off by a program, and without its halves of words',
      {
        exact: 'visit',
        prefix: 'evisions to the time set for the ',
        suffix: ' in February, in view of the circ',
      },
      ['evisions to the time set for the-', 'visit', '-in February, in view of the circ'],
      ['to the time set for the-', 'visit', '-in February, in view of the'],
    ],
    [
      'have no more context than a line',
      {exact: 'visit', prefix: `${LONG} `},
      ['of the Central Committee, with a further memo to follow.-', 'visit'],
    ],
    [
      'are the beginning and the end of a long quotation',
      {exact: LONG},
      [
        'It is considered advisable to propose to the Korean side that the visit be put forward to February, in view of the ' +
          'circumstances described above, and',
        'Central Committee, with a further memo to follow.',
      ],
    ],
    [
      'are all of a long quotation that only its suffix tells from another',
      {exact: LONG, suffix: ' The'},
      [LONG, '-The'],
    ],
    [
      'have line breaks for spaces, else for ends of paragraphs',
      {exact: 'the visit\nin February'},
      ['the visit in February'],
      ['the visit', '-in February'],
    ],
    [
      'go from line to line where the first tells enough',
      {exact: 'that the visit be put forward to February, in view of the rest\nand so on\nto the end'},
      ['that the visit be put forward to February, in view of the rest and so on to the end'],
      ['that the visit be put forward to February, in view of the rest', 'to the end'],
    ],
    [
      'go from line to line where the prefix tells enough',
      {exact: 'the visit\n\nand so on\r\nto the end', prefix: 'of '},
      ['of-', 'the visit and so on to the end'],
      ['of-', 'the visit', 'to the end'],
    ],
  ];
  for (const [what, quote, ...terms] of [...short, ...cut]) {
    it(what, () => expect(termsOf(quote)).to.deep.equal(terms));
  }

  it('are cut between words in Chinese too', () => {
    const exact =
      '苏联共产党中央委员会建议金日成同志于一九五五年二月访问莫斯科，而不是原定的四月或五月。'.repeat(6);
    const [[start = '', end = ''] = []] = termsOf({exact});
    const bounds = new Set(
      [...new Intl.Segmenter('zh', {granularity: 'word'}).segment(exact)].map(({index}) => index),
    );
    expect(exact.startsWith(start)).to.equal(true);
    expect(start.length).to.be.within(130, 150);
    expect(bounds.has(start.length), start).to.equal(true);
    expect(end.length).to.be.within(35, 50);
    expect(bounds.has(exact.length - end.length), end).to.equal(true);
  });

  it('are found in hostile quotations', () => {
    for (const unit of ['"', ' ', ' \n', 'a', 'a ', '字', '“a']) {
      const exact = unit.repeat(200_000);
      for (const quote of [
        {exact: `${exact}x`, prefix: exact, suffix: `${exact}.`},
        {exact: `${exact}x`, suffix: 'a'},
      ]) {
        expect(publishedLink(PAGE, {quote})).to.contain(PAGE);
      }
    }
    // Not a bound on its speed: what does not end is found.
  }).timeout(60_000);
});

describe('a PDF opens at its beginning', () => {
  const PDF = `${PAGE}.pdf`;
  type Case = readonly [string, Partial<Evidence>, boolean];
  const cases: readonly Case[] = [
    [PDF, {locator: 'p. 2'}, true],
    [PDF, {paragraph: 3}, true],
    [PDF, {quote: {exact: 'a'}}, true],
    [PDF, {}, false],
    [PDF, {locator: 'p. 2', page: 2}, false],
    [`${PDF}#page=2`, {locator: 'p. 2'}, false],
    [PAGE, {locator: 'p. 2'}, false],
  ];
  for (const [address, evidence, expected] of cases) {
    it(`${expected ? 'with' : 'not with'} ${JSON.stringify(evidence)} at ${address}`, () =>
      expect(opensAtBeginning(address, {stance: 'supports', ...evidence})).to.equal(expected));
  }
});
