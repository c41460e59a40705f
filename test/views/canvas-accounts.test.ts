import {expect} from 'chai';
import {setViewport} from '@web/test-runner-commands';
import {all, boxOf, showing, xOf} from '../support/canvas-places.js';
import {clearCanvases, mark, spring} from '../support/show-canvas.js';

describe('canvas', () => {
  before(() => setViewport({width: 1100, height: 800}));
  afterEach(clearCanvases);

  describe('other accounts', () => {
    const evidence = [{}, {date: '1955-04-10/1955-05-10'}];

    it('draws the date of another account beside the bar, and the sign behind the title', async () => {
      const made = await showing([{id: 'a', title: 'Visit', date: '1955-02', evidence}]);
      const bracket = boxOf(made, 'a', '.bracket');
      expect(bracket.left).to.be.closeTo(xOf(made, Date.UTC(1955, 3, 10)), 1);
      expect(bracket.right).to.be.closeTo(xOf(made, Date.UTC(1955, 4, 11)), 1);
      expect(bracket.height).to.equal(8);
      expect(boxOf(made, 'a', '.bar').right).to.be.closeTo(xOf(made, Date.UTC(1955, 2, 1)), 1);
      const [label, sign] = [boxOf(made, 'a', '.label'), boxOf(made, 'a', '.sign')];
      expect(label.left).to.be.closeTo(bracket.right + 8, 1);
      expect([sign.width, sign.height]).to.deep.equal([11, 11]);
      expect(sign.left).to.be.closeTo(label.right + 6, 0.1);
      expect(mark(made, 'a').getBoundingClientRect().right).to.be.closeTo(sign.right, 0.1);
      expect(all(made, 'a', '.label')[0]!.scrollWidth).to.be.at.most(Math.ceil(label.width));
    });

    it('leads to it by a hairline that no set has', async () => {
      const made = await showing([
        {id: 'a', date: '1955-02', evidence},
        {id: 'set', date: '[1955-02,1955-04]'},
      ]);
      const link = all(made, 'a', '.link.is-account')[0]!;
      expect(link.getBoundingClientRect().height).to.equal(1);
      expect(getComputedStyle(link).backgroundImage).not.to.equal(
        getComputedStyle(all(made, 'set', '.link')[0]!).backgroundImage,
      );
      expect(all(made, 'a', '.link')).to.have.length(1);
    });

    it('draws it below a bar that it would lie over', async () => {
      const made = await showing([{id: 'a', date: '1955-04', evidence}]);
      expect(boxOf(made, 'a', '.bracket').top).to.be.at.least(boxOf(made, 'a', '.bar').bottom);
      expect(all(made, 'a', '.link')).to.have.length(0);
    });

    it('points on from it below the bar, where nothing else goes on', async () => {
      const open = [{}, {date: '1955-04-10/..'}];
      const made = await showing([
        {id: 'a', date: '1955-04', evidence: open},
        {id: 'b', date: '1955-03/1956', evidence: open},
      ]);
      const middle = ({top, height}: DOMRect): number => top + height / 2;
      expect(middle(boxOf(made, 'a', '.beyond'))).to.be.closeTo(middle(boxOf(made, 'a', '.bracket')), 0.1);
      expect(middle(boxOf(made, 'b', '.beyond'))).to.be.closeTo(middle(boxOf(made, 'b', '.bar')), 0.1);
    });

    it('has no wall at an end that is not certain', async () => {
      const made = await showing([{id: 'a', date: '1955-02', evidence: [{}, {date: '1955-04~/1955-05-01'}]}]);
      expect(all(made, 'a', '.bracket')[0]!.className).to.equal('bracket fades-a wall-b');
    });

    for (const [place, date, window] of [
      ['before', '1955-06', spring],
      ['inside', '1954/1956', spring],
    ] as const) {
      it(`has the sign behind a title ${place} the bar, and nothing over it`, async () => {
        const made = await showing(
          [{id: 'a', title: 'Visit', date, evidence: [{}, {stance: 'contradicts'}]}],
          {window},
        );
        expect(mark(made, 'a').classList.contains(`label-${place}`)).to.equal(true);
        const [label, sign, bars] = [
          boxOf(made, 'a', '.label'),
          boxOf(made, 'a', '.sign'),
          all(made, 'a', '.bar'),
        ];
        expect(sign.left).to.be.at.least(label.left + 10);
        expect(bars.at(-1)!.getBoundingClientRect().left - sign.right).to.be.closeTo(8, 1);
      });
    }

    it('has no sign where nothing differs', async () => {
      const made = await showing([{id: 'a', date: '1955-02', evidence: [{}, {}]}]);
      expect(all(made, 'a', '.sign')).to.have.length(0);
    });
  });
});
