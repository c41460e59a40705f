import {expect} from 'chai';
import type {DocumentText} from '../../../src/model/texts/document-text.js';
import type {TextKind, Timeline} from '../../../src/model/timeline.js';
import {buildDocumentText, type DocumentTextModel} from '../../../src/view-model/documents/text-model.js';
import {makeText, plainOf} from '../../support/document-text.js';
import {makeTimeline, type DocumentSketch, type EventSketch} from '../../support/make-timeline.js';

const TEXT = makeText([
  '# Draft',
  '| 1',
  'Kim Il Sung is to come in February.',
  '| 2',
  'The Chinese friends are to hear of it in February.',
  'Signed.',
]);

function timelineOf(events: readonly EventSketch[], document: Partial<DocumentSketch> = {}): Timeline {
  return makeTimeline({documents: [{id: 'd', textKind: 'transcript', ...document}], events});
}

interface Asked {
  readonly text?: DocumentText;
  /** Id of the event whose first piece of evidence is read. */
  readonly cited?: string;
}

function build(timeline: Timeline, {text = TEXT, cited}: Asked = {}): DocumentTextModel {
  const document = timeline.documents[0]!;
  const evidence = timeline.events.find(({id}) => id === cited)?.evidence[0];
  return buildDocumentText({timeline, document, text, ...(evidence && {cited: evidence})});
}

const paragraphsOf = ({sections}: DocumentTextModel) => sections.flatMap(({paragraphs}) => paragraphs);
const citedIn = (model: DocumentTextModel) =>
  paragraphsOf(model)
    .filter(({isCited}) => isCited)
    .map(({number}) => number);
const quotedIn = (model: DocumentTextModel) =>
  paragraphsOf(model).flatMap(({number, runs}) =>
    runs.filter(({isQuoted}) => isQuoted).map(({content}) => `${number}: ${plainOf(content)}`),
  );
const attestedIn = (model: DocumentTextModel) =>
  paragraphsOf(model).flatMap(({number, attests}) =>
    attests.map(({id, evidence, stance, isRead}) =>
      [
        number,
        id,
        evidence,
        ...(stance === 'contradicts' ? ['contra'] : []),
        ...(isRead ? ['read'] : []),
      ].join(' '),
    ),
  );

describe('the text of a document', () => {
  it('keeps its order, with each page before the paragraph that begins on it', () => {
    const {sections} = build(timelineOf([{id: 'a', date: '1955'}]));
    expect(sections.map(({heading}) => heading && plainOf(heading.content))).to.deep.equal(['Draft']);
    expect(sections[0]!.paragraphs.map(({number, pages}) => [number, pages])).to.deep.equal([
      [1, ['1']],
      [2, ['2']],
      [3, []],
    ]);
  });

  it('may begin without a heading, and with a page before one', () => {
    const {sections} = build(timelineOf([{id: 'a', date: '1955'}]), {
      text: makeText(['one', '| 2', '# Two', 'two', '| 3']),
    });
    expect(
      sections.map(({heading, paragraphs}) => [heading?.pages ?? null, paragraphs.length]),
    ).to.deep.equal([
      [null, 1],
      [['2'], 1],
    ]);
  });

  describe('cited', () => {
    const february = {exact: 'in February'};
    const cases: readonly (readonly [
      what: string,
      evidence: NonNullable<EventSketch['evidence']>[number],
      cited: readonly number[],
      quoted: readonly string[],
      notices: readonly string[],
    ])[] = [
      ['by paragraph and words', {paragraph: 2, quote: february}, [2], ['2: in February'], []],
      ['by paragraph', {paragraph: 3}, [3], [], []],
      ['by words', {quote: {exact: 'Chinese friends'}}, [2], ['2: Chinese friends'], []],
      [
        'by words that stand there twice',
        {quote: february},
        [],
        ['1: in February', '2: in February'],
        ['ambiguous'],
      ],
      [
        'by words of another paragraph',
        {paragraph: 3, quote: {exact: 'Chinese friends'}},
        [3],
        ['2: Chinese friends'],
        ['elsewhere'],
      ],
      [
        'by words that are not there',
        {paragraph: 2, quote: {exact: 'the Korean friends are to hear of it'}},
        [2],
        [],
        ['missing'],
      ],
      ['by a paragraph that is not there', {paragraph: 9}, [], [], ['outOfRange']],
      [
        'by a paragraph that is not there, and words that are',
        {paragraph: 9, quote: {exact: 'Signed'}},
        [3],
        ['3: Signed'],
        ['outOfRange', 'elsewhere'],
      ],
      [
        'by words over two paragraphs',
        {quote: {exact: 'hear of it in February. Signed.'}},
        [2],
        ['2: hear of it in February.', '3: Signed.'],
        [],
      ],
      ['as a whole', {}, [], [], []],
    ];
    for (const [what, evidence, cited, quoted, notices] of cases) {
      it(`${what}, it shows where that is`, () => {
        const timeline = timelineOf([{id: 'a', date: '1955', evidence: [{document: 'd', ...evidence}]}]);
        const model = build(timeline, {cited: 'a'});
        expect(citedIn(model)).to.deep.equal(cited);
        expect(quotedIn(model)).to.deep.equal(quoted);
        expect(model.notices.map(({kind}) => kind)).to.deep.equal(notices);
      });
    }

    it('names the nearest words to a quotation that is not there', () => {
      const quote = {exact: 'The Korean friends are to hear of it'};
      const timeline = timelineOf([
        {id: 'a', date: '1955', evidence: [{document: 'd', paragraph: 2, quote}]},
      ]);
      const [notice] = build(timeline, {cited: 'a'}).notices;
      expect(notice?.kind).to.equal('missing');
      if (notice?.kind !== 'missing') return;
      expect(notice.nearest?.paragraph).to.equal(2);
      expect(notice.nearest?.words).to.contain('Chinese friends are to hear of it');
    });

    it('as a précis, it need not have the words in it, but the paragraph', () => {
      const quote = {exact: 'nothing of the kind'};
      const timeline = timelineOf(
        [{id: 'a', date: '1955', evidence: [{document: 'd', paragraph: 9, quote}]}],
        {textKind: 'precis'},
      );
      const model = build(timeline, {cited: 'a'});
      expect(model.notices.map(({kind}) => kind)).to.deep.equal(['outOfRange']);
      expect(model.quoted).to.equal(null);
    });

    it('says nothing of a quotation where the markup of the text could not be read', () => {
      const timeline = timelineOf([
        {id: 'a', date: '1955', evidence: [{document: 'd', paragraph: 9, quote: {exact: 'is to come'}}]},
      ]);
      const text: DocumentText = {...makeText(['Kim *is* to come.']), isUnread: true};
      const {notices} = build(timeline, {text, cited: 'a'});
      expect(notices.map(({kind}) => kind)).to.deep.equal(['outOfRange']);
    });

    it('by words that stand there all over, it marks some and says how many there are', () => {
      const timeline = timelineOf([
        {id: 'a', date: '1955', evidence: [{document: 'd', quote: {exact: 'grain'}}]},
      ]);
      const text = makeText(Array.from({length: 100}, () => 'grain and grain'));
      const model = build(timeline, {text, cited: 'a'});
      expect(quotedIn(model)).to.have.length(50);
      expect(model.notices).to.deep.equal([{kind: 'ambiguous', places: 200}]);
    });
  });

  describe('attests', () => {
    const timeline = timelineOf([
      {
        id: 'visit',
        date: '1955-02',
        evidence: [
          {document: 'd', paragraph: 1},
          {document: 'd', paragraph: 1, quote: {exact: 'Kim Il Sung'}},
          {document: 'd', quote: {exact: 'Chinese friends'}},
        ],
      },
      {
        id: 'spring',
        date: '1955-04',
        evidence: [{url: 'https://a.org'}, {document: 'd', paragraph: 1, stance: 'contradicts'}],
      },
      {id: 'lost', date: '1955-05', evidence: [{document: 'd', paragraph: 9}, {document: 'd'}]},
      {id: 'other', date: '1955-06', evidence: [{document: 'e', paragraph: 1}]},
    ]);

    it('the events that cite each paragraph, each once, by which piece of their evidence', () => {
      expect(attestedIn(build(timeline))).to.deep.equal(['1 visit 1', '1 spring 2 contra', '2 visit 3']);
    });

    it('the event being read wherever it cites the document', () => {
      expect(attestedIn(build(timeline, {cited: 'visit'}))).to.deep.equal([
        '1 visit 1 read',
        '1 spring 2 contra',
        '2 visit 3 read',
      ]);
    });

    it('no other event’s words with a mark', () => {
      expect(quotedIn(build(timeline, {cited: 'spring'}))).to.deep.equal([]);
    });
  });

  describe('has a language', () => {
    const cases: readonly (readonly [TextKind | undefined, string | undefined, string])[] = [
      ['transcript', undefined, 'ru'],
      ['precis', undefined, 'en'],
      ['translation', undefined, 'en'],
      [undefined, undefined, 'en'],
      ['transcript', 'ko', 'ko'],
      ['translation', 'de', 'de'],
    ];
    for (const [textKind, said, expected] of cases) {
      it(said ? `that it says itself, ${said}` : `as a ${textKind ?? 'text of no kind'}: ${expected}`, () => {
        const timeline = makeTimeline({
          documents: [
            {id: 'd', partOf: 'whole', ...(textKind && {textKind})},
            {id: 'whole', language: 'ru'},
          ],
          events: [{id: 'a', date: '1955'}],
        });
        expect(build(timeline, {text: makeText(['a'], said)}).language).to.equal(expected);
      });
    }

    it('unless nothing tells the language of the original', () => {
      expect(build(timelineOf([{id: 'a', date: '1955'}])).language).to.equal('');
    });
  });

  for (const [translator, whose] of [
    ['Gary Goldberg', 'translation'],
    [undefined, 'document'],
  ] as const) {
    it(`with marked words of the ${whose}`, () => {
      const timeline = makeTimeline({
        documents: [
          {id: 'd', partOf: 'whole'},
          {id: 'whole', ...(translator && {translator})},
        ],
        events: [{id: 'a', date: '1955', evidence: [{document: 'd', quote: {exact: 'Signed'}}]}],
      });
      expect(build(timeline, {cited: 'a'}).quoted).to.equal(whose);
    });
  }
});
