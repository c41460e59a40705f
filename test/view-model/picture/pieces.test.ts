import {expect} from 'chai';
import {parseHistoricalDate} from '../../../src/model/historical-date.js';
import {extentOf} from '../../../src/view-model/picture/extent.js';
import type {Ink} from '../../../src/view-model/picture/ink.js';
import {placeLabel, withGap} from '../../../src/view-model/picture/label.js';
import {metricsFor} from '../../../src/view-model/picture/metrics.js';
import {inkOfEvent} from '../../../src/view-model/picture/pieces.js';

/** A plane of 1000 px that begins with 1955 unless told, with this many days on it. */
function drawn(edtf: string, days: number, others: readonly string[] = [], from = Date.UTC(1955, 0, 1)): Ink {
  const [extent, ...rest] = [edtf, ...others].map(date => extentOf(parseHistoricalDate(date))!);
  const window = {start: from, end: from + days * 86_400_000};
  return inkOfEvent(extent!, rest, {window, width: 1000, metrics: metricsFor(false)});
}

/** Pieces and links from left to right: `bar sharp 10-20 open`, `oneOf 20-30`. */
function told({pieces = [], links = []}: Ink): string[] {
  const span = ({left, right}: {left: number; right: number}): string =>
    `${Math.round(left)}-${Math.round(right)}`;
  return [
    ...pieces.map(piece => ({
      at: piece.left,
      words: `${piece.low ? 'low ' : ''}${piece.shape} ${piece.startEdge} ${span(piece)} ${piece.endEdge}`,
    })),
    ...links.map(link => ({at: link.left, words: `${link.joint} ${span(link)}`})),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({words}) => words);
}

const round = ({left, right}: Ink): [number, number] => [Math.round(left), Math.round(right)];

describe('inkOfEvent', () => {
  const sets: readonly [what: string, edtf: string, days: number, pieces: string[]][] = [
    [
      'a disc for each day, joined by dots',
      '[1955-01-11,1955-02-10]',
      100,
      ['point sharp 99-111 sharp', 'oneOf 111-399', 'point sharp 399-411 sharp'],
    ],
    [
      'a bar for each month, joined by a thread',
      '{1955-01,1955-03}',
      100,
      ['bar sharp 0-310 sharp', 'allOf 310-590', 'bar sharp 590-900 sharp'],
    ],
    [
      'whiskers and tails of those that are doubtful',
      '{1955-01-11~,1955-03?}',
      100,
      ['point soft 79-131 soft', 'allOf 137-578', 'bar soft 578-912 soft'],
    ],
    [
      'no piece narrower than 12',
      '[1955-01-01..1955-01-02,1955-06-01..1955-06-02]',
      500,
      ['bar sharp -4-8 sharp', 'oneOf 8-298', 'bar sharp 298-310 sharp'],
    ],
  ];
  for (const [what, edtf, days, pieces] of sets) {
    it(`draws ${what} (${edtf})`, () => {
      expect(told(drawn(edtf, days))).to.deep.equal(pieces);
    });
  }

  it('leaves a gap between the whiskers of a day and what leads to it', () => {
    const set = told(drawn('{1955-01-11,1955-02-10~,1955-03-22}', 100));
    expect(set).to.include.members(['allOf 111-373', 'allOf 437-799']);
    expect(told(drawn('1955-01-11~', 100, ['1955-02-10']))).to.include('account 137-393');
  });

  it('draws as one piece what lies closer than 4 px, from the first to the last', () => {
    // At 5 px a day the discs of the 11th and the 14th are 3 px apart, those of the 11th and the 15th 8 px.
    const near = told(drawn('[1955-01-11,1955-01-14,1955-04]', 200));
    expect(near).to.deep.equal(['bar sharp 50-70 sharp', 'oneOf 70-450', 'bar sharp 450-600 sharp']);
    expect(told(drawn('[1955-01-11,1955-01-15,1955-04]', 200))).to.have.length(5);
  });

  it('is a plain bar when all have become one', () => {
    const ink = drawn('{1955-01,1955-03,1955-05}', 20_000);
    expect(ink).to.include({shape: 'bar', startEdge: 'sharp', endEdge: 'sharp'});
    expect(ink).not.to.have.any.keys('pieces', 'links', 'joined');
    expect(drawn('[1955-04..1955-05]', 200)).not.to.have.any.keys('pieces', 'links', 'joined');
  });

  describe('at the window', () => {
    const march = Date.UTC(1955, 2, 1);
    const cuts: readonly [
      what: string,
      edtf: string,
      from: number,
      ends: [number, number],
      pieces: string[],
    ][] = [
      [
        'leaves out a piece and goes on with the dots to a chevron',
        '[1955-01,1955-04]',
        march,
        [12, 610],
        ['oneOf 23-310', 'bar sharp 310-610 sharp'],
      ],
      [
        'cuts a piece and lets the next ones follow',
        '{1955-02-01..1955-03-11,1955-04}',
        march,
        [12, 610],
        ['bar open 23-110 sharp', 'allOf 110-310', 'bar sharp 310-610 sharp'],
      ],
      [
        'lets a later one be reached past the edge',
        '[1955-03-11..1955-03-20,1956]',
        march,
        [100, 988],
        ['bar sharp 100-200 sharp', 'oneOf 200-977'],
      ],
      [
        'draws nothing but the thread between two that are out of view',
        '{1955-01,1956}',
        march,
        [12, 988],
        ['allOf 23-977'],
      ],
      [
        'runs on where a member does',
        '[..1955-03-11,1955-04]',
        march,
        [12, 610],
        ['bar open 23-110 sharp', 'oneOf 110-310', 'bar sharp 310-610 sharp'],
      ],
    ];
    for (const [what, edtf, from, ends, pieces] of cuts) {
      it(`${what} (${edtf})`, () => {
        const ink = drawn(edtf, 100, [], from);
        expect(told(ink)).to.deep.equal(pieces);
        expect(round(ink)).to.deep.equal(ends);
        expect(ink.startEdge).to.equal(ends[0] === 12 ? 'open' : 'sharp');
        expect(ink.endEdge).to.equal(ends[1] === 988 ? 'open' : 'sharp');
      });
    }

    it('is a bar where one of its members is all that can be seen', () => {
      const ink = drawn('[1950,1954..1956]', 100);
      expect(ink).to.include({startEdge: 'open', endEdge: 'open'});
      expect(ink).not.to.have.any.keys('pieces', 'joined');
    });

    it('keeps its row free as if it were not cut', () => {
      const ink = drawn('[1955-01,1956]', 100, [], march);
      expect([Math.round(ink.fullLeft), Math.round(ink.fullRight)]).to.deep.equal([-590, 6720]);
    });
  });

  describe('with other accounts', () => {
    const brackets: readonly [what: string, edtf: string, others: string[], pieces: string[]][] = [
      [
        'a bracket beside the bar, and a hairline that leads to it',
        '1955-01',
        ['1955-03'],
        ['bar sharp 0-310 sharp', 'account 310-584', 'bracket sharp 590-900 sharp'],
      ],
      [
        'one before it likewise',
        '1955-03',
        ['1955-01'],
        ['bracket sharp 0-310 sharp', 'account 316-590', 'bar sharp 590-900 sharp'],
      ],
      [
        'one below the bar where it would lie over it',
        '1955-01',
        ['1955-01-11/1955-02-10'],
        ['bar sharp 0-310 sharp', 'low bracket sharp 100-410 sharp'],
      ],
      [
        'a day as wide as any bar',
        '1955-01-11',
        ['1955-02-10'],
        ['point sharp 99-111 sharp', 'account 111-393', 'bracket sharp 399-411 sharp'],
      ],
      [
        'ends that are not certain, as long as they would thin out',
        '1955-01-01',
        ['1955-02-01~/1955-02-10', '/1955-04-01'],
        [
          'point sharp -1-11 sharp',
          'account 11-292',
          'bracket soft 298-410 sharp',
          'account 416-840',
          'bracket unknown 846-910 sharp',
        ],
      ],
      [
        'none between the members of a set, but below them',
        '{1955-01,1955-03}',
        ['1955-02'],
        [
          'bar sharp 0-310 sharp',
          'low bracket sharp 310-590 sharp',
          'allOf 310-590',
          'bar sharp 590-900 sharp',
        ],
      ],
    ];
    for (const [what, edtf, others, pieces] of brackets) {
      it(`draws ${what} (${edtf}, ${others.join()})`, () => {
        expect(told(drawn(edtf, 100, others))).to.deep.equal(pieces);
      });
    }

    it('tells where the ink of its own date lies', () => {
      const ink = drawn('1955-03', 100, ['1955-01']);
      expect([Math.round(ink.own!.left), Math.round(ink.own!.right)]).to.deep.equal([590, 900]);
      expect(round(ink)).to.deep.equal([0, 900]);
      expect(ink.joined).to.equal(undefined);
    });

    it('shows another date also where the event’s own is out of view', () => {
      const ink = drawn('1955-01', 100, ['1955-04'], Date.UTC(1955, 2, 1));
      expect(told(ink)).to.deep.equal(['account 23-304', 'bracket sharp 310-610 sharp']);
      expect(ink.own!.right).to.be.lessThan(0);
    });

    it('measures no distance to a date outside the axis', () => {
      expect(drawn('Y-170000002', 100, ['1955-01'])).not.to.have.any.keys('pieces', 'links');
    });
  });
});

describe('withGap', () => {
  it('leaves ink alone that has its title beside it, or is one stroke', () => {
    for (const edtf of ['[1955-01,1955-03]', '1955']) {
      const ink = drawn(edtf, 400);
      expect(withGap(ink, {place: 'after', width: 100})).to.equal(ink);
    }
    const bar = drawn('1954/1956', 100);
    expect(withGap(bar, {place: 'inside', width: 100})).to.equal(bar);
  });

  it('parts the link that has most room, and goes on with it behind the title', () => {
    const ink = drawn('{1954-12,1955-01-11,1956}', 100);
    const label = placeLabel(ink, 300, 1000);
    expect(label).to.deep.equal({place: 'inside', width: 300});
    const gap = withGap(ink, label);
    expect(Math.round(gap.labelLeft!)).to.equal(137);
    expect(told(gap)).to.deep.equal([
      'allOf 23-99',
      'point sharp 99-111 sharp',
      'allOf 111-129',
      'allOf 445-977',
    ]);
  });

  it('parts a bar that has more, between its tails', () => {
    const ink = drawn('{1954,1955-01-11~..1955-06~,1956..}', 200);
    const gap = withGap(ink, placeLabel(ink, 300, 1000));
    expect(told(gap)).to.deep.equal([
      'allOf 23-38',
      'bar soft 38-80 open',
      'bar open 396-917 soft',
      'allOf 917-977',
    ]);
  });

  it('cuts a title where nothing has room for it', () => {
    const ink = drawn('{1954-12,1955-01-31,1956}', 60);
    const {place, width} = placeLabel(ink, 900, 1000);
    expect(place).to.equal('inside');
    expect(width).to.be.within(400, 450);
  });
});
