import {expect} from 'chai';
import {documentStringsFor} from '../../src/strings/document-strings-for.js';
import {en} from '../../src/strings/en.js';
import {buildDocumentText} from '../../src/view-model/documents/text-model.js';
import {renderDocumentText} from '../../src/views/document-text.js';
import {makeText, text} from '../support/document-text.js';
import {makeTimeline, type DocumentSketch, type EvidenceSketch} from '../support/make-timeline.js';
import {removeRendered, renderInShadow, wordsOf} from '../support/render-in-shadow.js';
import {showText} from '../support/show-document-text.js';

const paragraphs = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>('ol > li')];

describe('the text of a document', () => {
  afterEach(removeRendered);

  it('has its paragraphs in lists, with their numbers, under its headings', () => {
    const {root} = showText({text: makeText(['before', '# Part', 'one', 'two'])});
    const lists = [...root.querySelectorAll('ol')];
    expect(lists.map(list => [...list.children].map(wordsOf))).to.deep.equal([
      ['1 before Contradicts: The spring'],
      ['2 one', '3 two'],
    ]);
    expect(wordsOf(root.querySelector('h5'))).to.equal('Part');
    expect(paragraphs(root).map(li => li.getAttribute('part'))).to.deep.equal(Array(3).fill('paragraph'));
  });

  it('marks the paragraph that is cited, and in it the words', () => {
    const {root} = showText({
      text: makeText([
        'one',
        [text('they '), {kind: 'emphasis', children: [text('will come')]}, text(' soon')],
      ]),
      evidence: {paragraph: 2, quote: {exact: 'come soon'}},
    });
    const cited = root.querySelector('[part="paragraph cited"]');
    expect(wordsOf(cited?.querySelector('p'))).to.equal('2 they will come soon');
    const marks = [...root.querySelectorAll('mark')];
    expect(marks.map(mark => [mark.getAttribute('part'), wordsOf(mark)])).to.deep.equal([
      ['quotation', 'come soon'],
    ]);
    expect(marks[0]!.querySelector('em')?.textContent).to.equal('come');
  });

  it('draws everything that can stand in it, and nothing as markup', () => {
    const {root} = showText({
      text: makeText([
        [
          {kind: 'strong', children: [text('<b>strong</b> ')]},
          {kind: 'code', children: [text('code ')]},
          {kind: 'person', children: [text('Kim ')]},
          {kind: 'break'},
          {kind: 'page', label: '2'},
          {kind: 'link', href: 'https://a.org/', children: [text('link')]},
        ],
      ]),
    });
    const p = root.querySelector('ol p')!;
    expect(wordsOf(p)).to.equal('1 <b>strong</b> code Kim page 2 link (opens in a new tab)');
    expect([...p.querySelectorAll('*')].map(({localName}) => localName)).to.deep.equal([
      ...['span', 'strong', 'code', 'br', 'span', 'a', 'span', 'span'],
    ]);
    expect(p.querySelector('a')?.rel).to.equal('noopener noreferrer');
  });

  it('says where pages begin', () => {
    const {root} = showText({text: makeText(['| 7', 'one', '|', 'two'])});
    expect([...root.querySelectorAll('.text-page')].map(wordsOf)).to.deep.equal(['page 7', 'new page']);
  });

  describe('says what it is', () => {
    const cases: readonly (readonly [DocumentSketch['textKind'], string | undefined, string, string])[] = [
      [
        'precis',
        'G. Goldberg',
        'Précis',
        'Précis in this timeline’s words; the marked phrase is the published translation’s.',
      ],
      [
        'precis',
        undefined,
        'Précis',
        'Précis in this timeline’s words; the marked phrase is the document’s.',
      ],
      ['transcript', undefined, 'Transcript', 'Transcript of the original.'],
      ['translation', undefined, 'Translation', 'Translation.'],
    ];
    for (const [textKind, translator, tag, sentence] of cases) {
      it(`as a ${textKind}${translator ? ' of what was translated' : ''}`, () => {
        const {root} = showText({
          text: makeText(['one two']),
          evidence: {quote: {exact: 'two'}},
          document: {...(textKind && {textKind}), ...(translator && {translator})},
        });
        expect(wordsOf(root.querySelector('.text-kind'))).to.equal(tag);
        expect(wordsOf(root.querySelector('.text-said'))).to.equal(sentence);
        const isPrecis = textKind === 'precis';
        expect(root.querySelector('.text')!.classList.contains('is-precis')).to.equal(isPrecis);
        // A summary never looks like the document.
        const font = (selector: string) => getComputedStyle(root.querySelector(selector)!).fontFamily;
        expect(font('ol p') === font('mark')).to.equal(!isPrecis);
      });
    }

    it('or that the file does not say', () => {
      const timeline = makeTimeline({documents: [{id: 'd'}], events: [{id: 'a', date: '1955'}]});
      const model = buildDocumentText({timeline, document: timeline.documents[0]!, text: makeText(['one'])});
      const nowhere = () => undefined;
      const root = renderInShadow(
        renderDocumentText({
          strings: en,
          words: documentStringsFor('en'),
          model,
          headingLevel: 5,
          onEvent: nowhere,
          onMark: nowhere,
        }),
      );
      expect(wordsOf(root.querySelector('.text-kind'))).to.equal('Text');
      expect(wordsOf(root.querySelector('.text-said'))).to.equal(
        'What kind of text this is, the file does not say.',
      );
    });
  });

  it('is in its own language, what is said about it in the interface’s, and titles in the file’s', () => {
    const {root} = showText({text: makeText(['один']), evidence: {paragraph: 1}, language: 'de'});
    const language = (selector: string) =>
      root.querySelector(selector)!.closest('[lang]')!.getAttribute('lang');
    expect(language('ol p')).to.equal('ru');
    expect(language('.back-to')).to.equal('en');
    expect(language('.text-said')).to.equal('en');
    expect(language('.marker:not(.is-read) > :last-child')).to.equal('de');
  });

  describe('leads from a paragraph', () => {
    const shown = () => showText({text: makeText(['one', 'two']), evidence: {paragraph: 1}});

    it('to the events that it attests, each with the piece of evidence that says so', () => {
      const {root, followed} = shown();
      const marker = [...root.querySelectorAll<HTMLButtonElement>('.marker')].at(-1)!;
      expect(wordsOf(marker)).to.equal('Contradicts: The spring');
      expect(marker.querySelector('.swatch')!.classList.contains('is-planned')).to.equal(true);
      marker.click();
      expect(followed).to.deep.equal([['spring', 2]]);
    });

    it('back to the mark of the event being read', () => {
      const {root, marks} = shown();
      const marker = root.querySelector<HTMLButtonElement>('.marker')!;
      expect(wordsOf(marker)).to.equal('Back to the mark');
      marker.click();
      expect(marks()).to.equal(1);
    });

    it('nowhere where it attests nothing', () => {
      expect(paragraphs(shown().root)[1]!.querySelectorAll('button').length).to.equal(0);
    });

    it('by targets that a finger can hit', () => {
      for (const marker of shown().root.querySelectorAll('.marker'))
        expect(marker.getBoundingClientRect().height).to.be.at.least(24);
    });
  });

  describe('tells what is wrong with the place that is cited', () => {
    const cases: readonly (readonly [EvidenceSketch, string])[] = [
      [{paragraph: 3}, 'Paragraph 3 is cited; the text has two paragraphs.'],
      [
        {quote: {exact: 'the same'}},
        'The quotation stands in two places; which is meant, the file does not say.',
      ],
      [
        {paragraph: 2, quote: {exact: 'Kim Il Sung'}},
        'The quotation stands in paragraph 1, not in the one cited.',
      ],
      [
        {quote: {exact: 'Kim Il Sung thinks much the same of it'}},
        'The quotation does not stand in this text. Nearest to it, in paragraph 1: “Kim Il Sung thinks the same of it”',
      ],
      [{quote: {exact: 'zzz'}}, 'The quotation does not stand in this text.'],
    ];
    for (const [evidence, expected] of cases) {
      it(expected, () => {
        const {root} = showText({
          text: makeText(['Kim Il Sung thinks the same of it.', 'Others say the same.']),
          evidence,
        });
        expect([...root.querySelectorAll('.text-notice')].map(wordsOf)).to.deep.equal([expected]);
      });
    }
  });
});
