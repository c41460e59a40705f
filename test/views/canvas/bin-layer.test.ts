import {expect} from 'chai';
import {setViewport} from '@web/test-runner-commands';
import {binAt} from '../../../src/views/canvas/bin-node.js';
import {bin, clearBins, eightYears, laidOut, type ShownBins, showBins} from '../../support/show-bins.js';

const figures = ({bins}: ShownBins): string[] =>
  bins().map(element => element.querySelector('.bin-figure')!.textContent);
const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
const laneBox = ({root}: ShownBins, lane: number): DOMRect =>
  boxOf(root.querySelectorAll('.vis-foreground > .vis-group')[lane]!);

describe('bins on the canvas', () => {
  before(() => setViewport({width: 1100, height: 800}));
  afterEach(clearBins);

  it('are columns of the textures of marks, from the bottom up, with their number above', async () => {
    const made = showBins();
    made.draw([bin(0, [5, 3, 1]), bin(1, [0, 2]), bin(0, [1], {lane: 1})]);
    await laidOut();
    expect(figures(made)).to.deep.equal(['9', '2', '1']);
    const [first, , third] = made.bins();
    const shares = [...first!.querySelectorAll<HTMLElement>('.bin-share')];
    expect(shares.map(({className}) => className)).to.deep.equal([
      'bin-share is-proposed',
      'bin-share is-planned',
      'bin-share is-actual',
    ]);
    expect(shares.map(share => boxOf(share).height)).to.deep.equal([6, 18, 30]);
    expect(boxOf(shares[2]!).top - boxOf(shares[1]!).bottom).to.equal(2);
    for (const share of shares) expect(getComputedStyle(share).backgroundImage).to.contain('gradient');
    const lane = laneBox(made, 0);
    expect(boxOf(shares[2]!).bottom, 'on the rule').to.equal(lane.bottom - 1);
    expect(boxOf(first!.querySelector('.bin-figure')!).bottom).to.be.closeTo(boxOf(shares[0]!).top, 2);
    expect(boxOf(third!).bottom, 'on the axis').to.equal(boxOf(made.frame.axis.element).top);
  });

  it('are as wide as their unit, less two pixels on either side, where the lines of the axis are', () => {
    const made = showBins();
    made.draw([bin(0, [1]), bin(31, [1])]);
    const plane = boxOf(made.root.querySelector('.vis-center')!);
    const quarter = plane.width / 32;
    const [first, last] = made.bins().map(element => boxOf(element.querySelector('.bin-share')!));
    expect(first!.left).to.be.closeTo(plane.left + 2, 1);
    expect(first!.width).to.be.closeTo(quarter - 4, 1.5);
    expect(last!.right).to.be.closeTo(plane.right - 2, 1);
  });

  it('keep their elements and places as the window moves and lengthens, and change what changed', () => {
    const made = showBins();
    const all = [bin(4, [2]), bin(5, [1, 1]), bin(6, [3])];
    made.draw(all);
    const before = made.bins();
    const year = 365 * 86_400_000;
    const styles = before.map(({style}) => style.cssText);
    made.draw(all.slice(1), {start: eightYears.start + year, end: eightYears.end + year});
    expect(made.bins()).to.deep.equal(before.slice(1));
    made.draw(all, {start: eightYears.start - year, end: eightYears.end + year});
    const [, ...after] = made.bins();
    expect(new Set(made.bins())).to.include(before[1]).and.include(before[2]);
    expect(before.slice(1).map(({style}) => style.cssText)).to.deep.equal(styles.slice(1));
    expect(after).to.have.length(2);
    made.draw([bin(4, [2]), bin(5, [1, 2]), bin(6, [3])]);
    expect(figures(made).sort()).to.deep.equal(['2', '3', '3']);
  });

  it('lie at the same moments after they were anchored anew, far away', () => {
    const made = showBins();
    const far = {start: Date.UTC(2050, 0, 1), end: Date.UTC(2058, 0, 1)};
    made.draw([bin(0, [1])]);
    made.draw([bin(400, [1]), bin(404, [1])], far);
    const plane = boxOf(made.root.querySelector('.vis-center')!);
    const [first, second] = made.bins().map(element => boxOf(element).left);
    expect(first).to.be.closeTo(plane.left, 1);
    expect(second).to.be.closeTo(plane.left + plane.width / 8, 1);
  });

  it('are targets of 24 pixels even for one event, and nothing is focusable', async () => {
    const made = showBins();
    made.draw([bin(0, [1]), bin(7, [0, 0, 1])], eightYears, {carriedIn: [{lane: 0, count: 3}]});
    await laidOut();
    for (const element of [...made.bins(), made.root.querySelector('[part=carried-in]')!]) {
      expect(boxOf(element).height).to.be.at.least(24);
      expect(boxOf(element).width).to.be.at.least(24);
      const {left, top, width} = boxOf(element);
      expect(element.contains(made.root.elementFromPoint(left + width / 2, top + 3))).to.equal(true);
    }
    const focusable = 'a, button, input, [tabindex], [contenteditable], summary';
    expect(made.root.querySelector(focusable)).to.equal(null);
  });

  it('show in the accent where the selected event begins', () => {
    const made = showBins();
    made.draw([bin(0, [1]), bin(1, [1])]);
    made.draw([bin(0, [1], {selected: true}), bin(1, [1])]);
    const [selected, other] = made.bins();
    expect(selected!.getAttribute('part')).to.equal('bin selected');
    expect(getComputedStyle(selected!.querySelector('.bin-figure')!).color).to.equal('rgb(0, 95, 119)');
    expect(getComputedStyle(selected!.querySelector('.bin-share')!).backgroundImage).to.contain('0, 95, 119');
    expect(other!.getAttribute('part')).to.equal('bin');
  });

  it('round figures that have no room', () => {
    const made = showBins();
    const many = (count: number) => ({...bin(0, [1]), count});
    made.draw([many(999)]);
    expect(figures(made)).to.deep.equal(['999']);
    made.draw([many(123_456)]);
    expect(figures(made)).to.deep.equal(['120K']);
    made.draw([many(7_449)], {start: eightYears.start, end: Date.UTC(1952, 0, 1)});
    expect(figures(made)).to.deep.equal(['7,449']);
  });

  it('say what is meant by a click', () => {
    const made = showBins();
    const one = bin(2, [1], {lane: 1});
    made.draw([one, bin(3, [1])], eightYears, {carriedIn: [{lane: 1, count: 3}]});
    const target = binAt(
      made.bins().find(element => element.closest('.vis-group:last-child'))!.firstElementChild!,
    );
    expect(target).to.deep.equal({bin: one, lane: 1});
    const sign = made.root.querySelector('[part=carried-in]')!;
    expect(sign.textContent).to.equal('3');
    expect(boxOf(sign).left).to.equal(boxOf(made.root.querySelector('.vis-center')!).left);
    expect(binAt(sign)).to.deep.equal({bin: null, lane: 1});
    expect(binAt(made.root.querySelector('.vis-center')!)).to.equal(null);
  });

  it('leave no figure below the sign of what was carried in', () => {
    const made = showBins();
    const hidden = (): boolean[] =>
      made.bins().map(e => getComputedStyle(e.querySelector('.bin-figure')!).visibility === 'hidden');
    const high = [bin(0, [9]), bin(1, [3], {lane: 1}), bin(6, [9])];
    made.draw(high);
    expect(hidden()).to.deep.equal([false, false, false]);
    made.draw(high, eightYears, {carriedIn: [{lane: 0, count: 3}]});
    expect(hidden()).to.deep.equal([true, false, false]);
    made.draw(high, eightYears, {carriedIn: []});
    expect(hidden()).to.deep.equal([false, false, false]);
  });

  it('have their figure beside that sign where they are wide, and beside the line of another day', () => {
    const made = showBins();
    const figure = (): DOMRect => boxOf(made.bins()[0]!.querySelector('.bin-figure')!);
    const window = {start: Date.UTC(1950, 2, 20), end: Date.UTC(1950, 9, 1)};
    const high = [bin(0, [9]), bin(1, [9])];
    made.draw(high, {start: Date.UTC(1950, 2, 17), end: window.end}, {carriedIn: [{lane: 0, count: 3}]});
    const sign = boxOf(made.root.querySelector('[part=carried-in]')!);
    expect(getComputedStyle(made.bins()[0]!.querySelector('.bin-figure')!).visibility).to.equal('visible');
    expect(figure().left)
      .to.be.at.least(sign.left + 28)
      .and.at.most(sign.left + 40);
    const middle = Date.UTC(1950, 4, 16);
    made.draw([bin(1, [9])], eightYears, {carriedIn: []});
    const {left, right} = figure();
    made.draw([bin(1, [9])], eightYears, {carriedIn: []}, middle);
    expect(figure().left >= (left + right) / 2 || figure().right <= (left + right) / 2).to.equal(true);
    made.draw([bin(1, [9])], eightYears, {carriedIn: []}, Date.UTC(1952, 0, 1));
    expect(figure().left).to.equal(left);
  });

  it('are not needed for the sign, which then has the lowest row', async () => {
    const made = showBins();
    made.drawCarriedIn([{lane: 1, count: 1234}]);
    await laidOut();
    expect(made.bins()).to.deep.equal([]);
    const sign = made.root.querySelector('[part=carried-in]')!;
    expect(sign.textContent).to.equal('1,234');
    const [box, lane] = [boxOf(sign), laneBox(made, 1)];
    expect(box.top).to.be.at.least(lane.top);
    expect(lane.bottom - box.bottom).to.be.within(0, 24);
    expect(binAt(sign)).to.deep.equal({bin: null, lane: 1});
    made.drawCarriedIn([]);
    expect(made.root.querySelector('[part=carried-in]')).to.equal(null);
  });

  it('go when there are marks again, and come back', () => {
    const made = showBins();
    made.draw([bin(0, [1])], eightYears, {carriedIn: [{lane: 0, count: 3}]});
    made.clear();
    expect(made.root.querySelectorAll('.bins, .bin, .carried-in')).to.have.length(0);
    made.draw([bin(0, [1])]);
    expect(figures(made)).to.deep.equal(['1']);
  });
});
