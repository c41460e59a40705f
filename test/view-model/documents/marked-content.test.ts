import {expect} from 'chai';
import type {TextInline} from '../../../src/model/texts/document-text.js';
import {runsOf} from '../../../src/view-model/documents/marked-content.js';
import {text} from '../../support/document-text.js';

const em = (...children: TextInline[]): TextInline => ({kind: 'emphasis', children});
const page: TextInline = {kind: 'page', label: '2'};
const br: TextInline = {kind: 'break'};

/** Content as one line: `<…>` is a span, `/` a break, `^` a page. */
function drawn(content: readonly TextInline[]): string {
  return content
    .map(inline => {
      switch (inline.kind) {
        case 'text':
          return inline.text;
        case 'break':
          return '/';
        case 'page':
          return '^';
        default:
          return `<${drawn(inline.children)}>`;
      }
    })
    .join('');
}

/** Quoted runs are in brackets. */
function shown(content: readonly TextInline[], ...ranges: readonly (readonly [number, number])[]): string {
  return runsOf(
    content,
    ranges.map(([start, end]) => ({start, end})),
  )
    .map(({isQuoted, content: run}) => (isQuoted ? `[${drawn(run)}]` : drawn(run)))
    .join('');
}

describe('the runs of a paragraph', () => {
  const plain = [text('in February 1955')];
  const marked = [text('in '), em(text('February '), em(text('19'))), text('55'), br, page, text('in all')];
  const cases: readonly (readonly [
    string,
    readonly TextInline[],
    readonly (readonly [number, number])[],
    string,
  ])[] = [
    ['none', plain, [], 'in February 1955'],
    ['in the middle', plain, [[3, 11]], 'in [February] 1955'],
    ['at the beginning', plain, [[0, 2]], '[in] February 1955'],
    ['at the end', plain, [[12, 16]], 'in February [1955]'],
    ['all of it', plain, [[0, 16]], '[in February 1955]'],
    [
      'two',
      plain,
      [
        [12, 16],
        [0, 2],
      ],
      '[in] February [1955]',
    ],
    [
      'two that overlap',
      plain,
      [
        [0, 5],
        [3, 11],
      ],
      '[in February] 1955',
    ],
    [
      'two that touch',
      plain,
      [
        [0, 3],
        [3, 11],
      ],
      '[in February] 1955',
    ],
    ['one without length', plain, [[3, 3]], 'in February 1955'],
    ['over the beginning of a span', marked, [[0, 6]], '[in <Feb>]<ruary <19>>55/^in all'],
    ['over the end of a span within a span', marked, [[12, 15]], 'in <February >[<<19>>5]5/^in all'],
    ['over a break and a page', marked, [[14, 19]], 'in <February <19>>[55/^in] all'],
    ['up to a page', marked, [[14, 17]], 'in <February <19>>[55/]^in all'],
    ['from a page on', marked, [[17, 19]], 'in <February <19>>55/[^in] all'],
  ];
  for (const [what, content, ranges, expected] of cases) {
    it(`with ${what}`, () => {
      expect(shown(content, ...ranges)).to.equal(expected);
    });
  }

  it('keep a page at the end of the paragraph', () => {
    expect(shown([text('ab'), page], [0, 2])).to.equal('[ab]^');
    expect(shown([text('ab'), page], [0, 1])).to.equal('[a]b^');
    expect(shown([em(text('ab'), page), text('c')], [0, 2])).to.equal('[<ab>]<^>c');
  });

  it('come from one walk, however many there are', function () {
    this.timeout(5_000);
    const many = Array.from({length: 40_000}, (_, i) => [em(text('a')), text(` b c${i} `)]).flat();
    const words = drawn(many).replace(/[<>]/g, '');
    const ranges = [...words.matchAll(/b/g)].map(({index}) => ({start: index, end: index + 1}));
    const runs = runsOf(many, ranges);
    expect(runs).to.have.length(80_001);
    expect(runs.filter(({isQuoted}) => isQuoted).every(({content}) => drawn(content) === 'b')).to.equal(true);
  });

  it('lose and repeat no words, wherever they are cut', () => {
    for (let start = 0; start <= 24; start++) {
      for (let end = start; end <= 24; end++) {
        const all = shown(marked, [start, end]).replace(/[[\]<>]/g, '');
        expect(all, `${start} to ${end}`).to.equal('in February 1955/^in all');
      }
    }
  });
});
