import {expect} from 'chai';
import {findCircles} from '../../src/format/circles.js';

/** `a>b b>c` */
const links = (text: string) =>
  text.split(' ').map(link => ({from: link.split('>')[0] ?? '', to: link.split('>')[1] ?? ''}));

describe('circles', () => {
  const rows: readonly (readonly [text: string, circles: readonly string[]])[] = [
    ['a>b b>c', []],
    ['a>a', ['aa']],
    ['a>b b>a', ['aba']],
    ['x>a a>b b>c c>a', ['abca']],
    ['a>b b>a c>d d>c', ['aba', 'cdc']],
    ['a>b a>c b>d c>d', []],
    ['a>b a>c b>d c>d d>b', ['bdb']],
  ];
  for (const [text, circles] of rows) {
    it(`${text}: ${circles.join(' and ') || 'none'}`, () => {
      expect(findCircles(links(text)).map(({ids}) => ids.join(''))).to.deep.equal(circles);
    });
  }

  it('are looked for once behind every id, however many ways lead there', () => {
    const diamonds = Array.from(
      {length: 40},
      (_, n) => `${n}>${n}l ${n}>${n}r ${n}l>${n + 1} ${n}r>${n + 1}`,
    );
    expect(findCircles(links(diamonds.join(' ')))).to.deep.equal([]);
  });
});
