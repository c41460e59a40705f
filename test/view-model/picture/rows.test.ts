import {expect} from 'chai';
import {MARK_GAP} from '../../../src/view-model/picture/metrics.js';
import {type Box, assignRows} from '../../../src/view-model/picture/rows.js';

const none = new Map<number, number>();

function rowsOf(
  boxes: readonly Box[],
  replaces: ReadonlyMap<number, number> = none,
  previous: (number | undefined)[] = [],
) {
  return assignRows({boxes, replaces, previousRow: i => previous[i]});
}

const box = (left: number, right: number): Box => ({left, right});

describe('assignRows', () => {
  const cases: readonly [what: string, boxes: Box[], replaces: [number, number][], rows: number[]][] = [
    ['each the first row that is free', [box(0, 100), box(50, 150), box(120, 200)], [], [0, 1, 0]],
    ['with a gap between neighbours', [box(0, 100), box(100 + MARK_GAP - 1, 150)], [], [0, 1]],
    ['and no more than that', [box(0, 100), box(100 + MARK_GAP, 150)], [], [0, 0]],
    [
      'a row for itself where both ends are open',
      [box(-Infinity, Infinity), box(0, 1), box(5, 9)],
      [],
      [0, 1, 2],
    ],
    ['a replaced timing above the new one', [box(0, 100), box(300, 400)], [[0, 1]], [1, 0]],
    [
      'the first rows where both of a pair fit',
      [box(0, 200), box(0, 200), box(0, 150), box(100, 250), box(100, 250), box(400, 500)],
      [[3, 5]],
      [0, 1, 2, 3, 4, 2],
    ],
    [
      'a chain of three, the oldest on top',
      [box(0, 10), box(50, 60), box(90, 99)],
      [
        [0, 1],
        [1, 2],
      ],
      [2, 1, 0],
    ],
    [
      'a circle, which ends where it closes',
      [box(0, 10), box(50, 60)],
      [
        [0, 1],
        [1, 0],
      ],
      [1, 0],
    ],
    [
      'two that replace the same one: the second finds its own',
      [box(0, 10), box(0, 12), box(90, 99)],
      [
        [0, 2],
        [1, 2],
      ],
      [1, 2, 0],
    ],
  ];
  for (const [what, boxes, replaces, rows] of cases) {
    it(what, () => {
      expect(rowsOf(boxes, new Map(replaces))).to.deep.equal(rows);
    });
  }

  it('keeps the rows of before, and puts what is new around them', () => {
    expect(rowsOf([box(0, 100), box(200, 300), box(210, 310)], none, [undefined, 3, 0])).to.deep.equal([
      0, 3, 0,
    ]);
  });

  it('gives up a row of before that is taken', () => {
    expect(rowsOf([box(0, 100), box(50, 150)], none, [2, 2])).to.deep.equal([2, 0]);
  });

  it('never lays one over another', () => {
    let state = 11;
    const next = (): number => (state = (Math.imul(state, 48271) >>> 0) % 2147483647) / 2147483647;
    const boxes = Array.from({length: 300}, () => {
      const left = Math.floor(next() * 2000);
      return box(left, left + 20 + Math.floor(next() * 200));
    });
    const replaces = new Map(Array.from({length: 40}, (_, i) => [i * 7, i * 7 + 3] as const));
    const previous = boxes.map(() => (next() < 0.3 ? Math.floor(next() * 20) : undefined));
    const rows = rowsOf(boxes, replaces, previous);
    for (const [i, a] of boxes.entries()) {
      for (const [j, b] of boxes.entries()) {
        if (i >= j || rows[i] !== rows[j]) continue;
        expect(a.right + MARK_GAP <= b.left || b.right + MARK_GAP <= a.left, `${i} and ${j}`).to.equal(true);
      }
    }
  });
});
