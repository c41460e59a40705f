import {expect} from 'chai';
import {findQuote} from '../../../src/model/texts/find-quote.js';
import type {Evidence, Quote} from '../../../src/model/timeline.js';
import {citedParagraphs} from '../../../src/view-model/documents/cited-paragraphs.js';
import {makeText} from '../../support/document-text.js';

const CHRONICLE = makeText(
  Array.from(
    {length: 2_000},
    (_, i) =>
      `On day ${i} of the year it was “recorded” that … ${'the harbour committee met and agreed to a plan. '.repeat(4)}`,
  ),
);

function quoting(...quotes: readonly Quote[]): readonly Evidence[] {
  return quotes.map(quote => ({stance: 'supports', quote}));
}

const dayOf = (i: number): Quote => ({exact: `day ${i} of the year it was`});

/** Of every form that quotations are found in. */
const QUOTES: readonly Quote[] = [
  ...Array.from({length: 20}, (_, i) => dayOf(i * 97)),
  {exact: 'met'},
  {exact: 'On day 7 '},
  {exact: 'the harbour committee met'},
  {exact: 'a plan. On day 300 of the year'},
  {exact: 'the harbour committee met', prefix: '…'},
  {exact: 'of the year it was', prefix: 'On day 1234'},
  {exact: 'of the year it was', prefix: 'On day 12'},
  {exact: 'agreed to a plan.', suffix: 'On day 41 of'},
  {exact: '“On day 55 of the year”'},
  {exact: '"recorded" that … the harbour'},
  {exact: 'On day 9999 of the year it was'},
  {exact: 'Nobody says so anywhere in it'},
  {exact: '…'},
];

describe('the paragraphs that evidence cites', () => {
  it('are those where each quotation first stands by itself', function () {
    this.timeout(20_000);
    const evidence = quoting(...QUOTES);
    const paragraphs = citedParagraphs(CHRONICLE, evidence);
    expect(evidence.map(piece => paragraphs.get(piece))).to.deep.equal(
      QUOTES.map(quote => findQuote(CHRONICLE, quote)[0]?.[0]?.paragraph ?? null),
    );
    expect(evidence.filter(piece => paragraphs.get(piece) === null)).to.have.length(2);
  });

  it('are those that the file counts, as far as there are so many', () => {
    const text = makeText(['one', 'two']);
    const evidence: readonly Evidence[] = [
      {stance: 'supports', paragraph: 1, quote: {exact: 'two'}},
      {stance: 'supports', paragraph: 3, quote: {exact: 'two'}},
      {stance: 'supports', paragraph: 3},
      {stance: 'supports'},
    ];
    const paragraphs = citedParagraphs(text, evidence);
    expect(evidence.map(piece => paragraphs.get(piece))).to.deep.equal([1, 2, null, null]);
  });

  it('are found once for each text', () => {
    const evidence = quoting(dayOf(3));
    expect(citedParagraphs(CHRONICLE, evidence).get(evidence[0]!)).to.equal(4);
    expect(citedParagraphs(makeText(['other']), evidence).get(evidence[0]!)).to.equal(null);
    expect(citedParagraphs(CHRONICLE, evidence).get(evidence[0]!)).to.equal(4);
  });

  it('come also of thousands of quotations from a book', function () {
    this.timeout(20_000);
    const evidence = quoting(...Array.from({length: 2_000}, (_, i) => dayOf(i)));
    citedParagraphs(CHRONICLE, quoting({exact: 'met'}));
    const paragraphs = citedParagraphs(CHRONICLE, evidence);
    expect(evidence.map(piece => paragraphs.get(piece))).to.deep.equal(evidence.map((_, i) => i + 1));
    citedParagraphs(CHRONICLE, evidence);
  });
});
