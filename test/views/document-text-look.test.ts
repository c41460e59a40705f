import {expect} from 'chai';
import type {EvidenceSketch} from '../support/make-timeline.js';
import {makeText} from '../support/document-text.js';
import {removeRendered} from '../support/render-in-shadow.js';
import {showText} from '../support/show-document-text.js';

const paragraphs = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>('ol > li')];

describe('the look of a document’s text', () => {
  afterEach(removeRendered);

  describe('has its numbers, and the bar at what is cited,', () => {
    const many = Array.from({length: 120}, (_, i) => `paragraph ${i + 1}`);
    const arabic = ['تقرير عن الزيارة', 'English words.', 'وصل الوفد إلى موسكو في شباط.'];
    const cases: readonly (readonly [string, readonly string[], 'left' | 'right'])[] = [
      ['before the words', many, 'left'],
      ['on the right of Arabic', arabic, 'right'],
    ];
    for (const width of [800, 300]) {
      for (const [name, blocks, side] of cases) {
        it(`${name}, whole and in one line: ${width} px`, () => {
          const {root} = showText({text: makeText(blocks), evidence: {paragraph: blocks.length}});
          const host = root.host as HTMLElement;
          host.style.width = `${width}px`;
          host.style.containerType = 'inline-size';
          const box = root.querySelector('.text-box')!;
          expect(box.scrollWidth).to.equal(box.clientWidth);
          const {left, right} = box.getBoundingClientRect();
          const starts = new Set<number>();
          for (const li of paragraphs(root)) {
            const number = li.querySelector('.number')!.getBoundingClientRect();
            const p = li.querySelector('.paragraph')!.getBoundingClientRect();
            expect(number.height).to.be.at.most(24);
            // 3 px are the bar's.
            expect(number.left).to.be.at.least(left + (side === 'left' ? 3 : 0));
            expect(number.right).to.be.at.most(right - (side === 'right' ? 3 : 0));
            if (side === 'left') expect(number.right).to.be.below(p.left);
            else expect(number.left).to.be.above(p.right);
            starts.add(side === 'left' ? number.right : number.left);
          }
          expect(starts.size).to.equal(1);
          const bar = getComputedStyle(paragraphs(root).at(-1)!.querySelector('.paragraph')!, '::before');
          expect(parseFloat(side === 'left' ? bar.left : bar.right)).to.be.below(-30);
        });
      }
    }

    it('and not at the page that begins before it', () => {
      const {root} = showText({text: makeText(['| 7', 'one']), evidence: {paragraph: 1}});
      const [page, words] = [...root.querySelectorAll('[part~=cited] > p')].map(
        p => getComputedStyle(p, '::before').content,
      );
      expect([page, words]).to.deep.equal(['none', '""']);
    });
  });

  it('has each paragraph written its own way', () => {
    const {root} = showText({text: makeText(['وصل الوفد.', 'They came.'])});
    const [first, second] = paragraphs(root).map(li => {
      const range = document.createRange();
      const nodes = [...li.querySelector('.paragraph')!.childNodes];
      range.selectNodeContents(nodes.findLast(node => node instanceof Text && node.data.trim() !== '')!);
      const [words, p] = [range.getBoundingClientRect(), li.getBoundingClientRect()];
      return words.left - p.left > p.right - words.right ? 'right' : 'left';
    });
    expect([first, second]).to.deep.equal(['right', 'left']);
  });

  it('has headings that look the same, however deep they are', () => {
    const looks = ([5, 6] as const).map(headingLevel => {
      const {root} = showText({text: makeText(['# Part', 'one']), headingLevel});
      const {fontSize, marginTop, lineHeight} = getComputedStyle(root.querySelector(`h${headingLevel}`)!);
      return {fontSize, marginTop, lineHeight};
    });
    expect(looks[1]).to.deep.equal(looks[0]);
  });

  it('has a quotation above it look like one of the text only where nothing is wrong with it', () => {
    const look = (evidence: EvidenceSketch, textKind: 'precis' | 'transcript') => {
      const {root} = showText({text: makeText(['one']), evidence, document: {textKind}});
      const passage = document.createElement('blockquote');
      passage.className = 'passage';
      const [p, number, mark] = ['p', 'span', 'mark'].map(name => document.createElement(name));
      number!.className = 'number';
      p!.append(number!, mark!);
      passage.append(p!);
      root.querySelector('.text')!.before(passage);
      return [
        getComputedStyle(passage, '::before').display !== 'none',
        getComputedStyle(number!).display !== 'none',
        getComputedStyle(mark!).backgroundImage !== 'none',
      ];
    };
    const quote = {exact: 'zzz'};
    expect(look({paragraph: 1, quote}, 'precis')).to.deep.equal([true, true, true]);
    expect(look({paragraph: 2, quote}, 'precis')).to.deep.equal([false, false, false]);
    expect(look({paragraph: 1, quote}, 'transcript')).to.deep.equal([false, false, false]);
  });
});
