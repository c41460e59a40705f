import {expect} from 'chai';
import {sendMouse, setViewport} from '@web/test-runner-commands';
import type {TimeWindow} from '../../../src/view-model/view-types.js';
import {clearBins, eightYears, overview, type ShownBins, showBins} from '../../support/show-bins.js';

const YEAR = 365.25 * 86_400_000;

interface ShownStrip extends ShownBins {
  readonly strip: HTMLElement;
  readonly frameBox: () => DOMRect;
  window: TimeWindow;
  readonly ends: number[];
}

function showStrip(style?: string): ShownStrip {
  const made = showBins(style);
  const strip = {
    ...made,
    strip: made.root.querySelector<HTMLElement>('.overview-strip')!,
    frameBox: () => made.root.querySelector('.overview-frame')!.getBoundingClientRect(),
    window: eightYears,
    ends: [] as number[],
  };
  const move = (window: TimeWindow): void => {
    strip.window = window;
    made.drawOverview(window);
  };
  const end = (): void => void strip.ends.push(strip.window.start);
  made.frame.overview.listen({move, end}, 3_600_000, new AbortController().signal);
  made.drawOverview(eightYears);
  return strip;
}

/** A drag by so many pixels from a point, to the right. */
async function drag([x, y]: readonly [number, number], by: number): Promise<void> {
  await sendMouse({type: 'move', position: [Math.round(x), Math.round(y)]});
  await sendMouse({type: 'down'});
  await sendMouse({type: 'move', position: [Math.round(x + by / 2), Math.round(y)]});
  // A pointer that is held may leave the strip.
  await sendMouse({type: 'move', position: [Math.round(x + by), Math.round(y + 90)]});
  await sendMouse({type: 'up'});
}

describe('overview', () => {
  before(() => setViewport({width: 1100, height: 800}));
  afterEach(clearBins);

  it('has the whole as columns, 36 px high, and says how many events there are', () => {
    const {root, strip} = showStrip();
    expect(strip.getBoundingClientRect().height).to.equal(36);
    expect(root.querySelector('[part=overview] > .overview-label')!.textContent).to.equal('All 2,000');
    const [outside, inside] = [...strip.querySelectorAll('path')].map(path => path.getAttribute('d')!);
    expect(outside!.split('M')).to.have.length(overview.columns.length + 1);
    expect(inside).to.equal(outside);
    const years = Array.from(root.querySelectorAll('.overview-years bdi'), ({textContent}) => textContent);
    expect(years).to.include.members(['1946', '1950']);
  });

  it('frames the window, and draws in ink what lies in it', () => {
    const {strip, frameBox} = showStrip();
    const box = strip.getBoundingClientRect();
    const at = (time: number): number =>
      box.left + ((time - overview.whole.start) / (overview.whole.end - overview.whole.start)) * box.width;
    expect(frameBox().left).to.be.closeTo(at(eightYears.start), 0.1);
    expect(frameBox().right).to.be.closeTo(at(eightYears.end), 0.1);
    const [outside, inside] = [...strip.querySelectorAll('svg')];
    expect(getComputedStyle(outside!).fill).to.equal('rgb(128, 128, 128)');
    expect(getComputedStyle(inside!).fill).to.equal('rgb(0, 0, 0)');
    expect(inside!.style.clipPath).to.match(/^inset\(0px \d+[.\d]*px 0px 22\d[.\d]*px\)$/);
  });

  it('says at its ends how many begin farther away, where some do', () => {
    const {root, strip, drawOverview} = showStrip();
    const seen = () =>
      [...root.querySelectorAll<HTMLElement>('.overview-outside')]
        .filter(({offsetWidth}) => offsetWidth > 0)
        .map(node => node.textContent);
    expect(seen()).to.deep.equal([]);
    drawOverview(eightYears, {outside: {before: 1234, after: 0}});
    expect(seen()).to.deep.equal(['1,234 earlier']);
    drawOverview(eightYears, {outside: {before: 0, after: 2}});
    expect(seen()).to.deep.equal(['2 later']);
    const [later, box] = [root.querySelector('.overview-outside.is-b')!, strip].map(node =>
      node.getBoundingClientRect(),
    );
    expect(later!.right).to.be.within(box!.right - 12, box!.right);
  });

  it('draws the columns once, however the window moves', () => {
    const made = showStrip();
    const drawn = [...made.root.querySelectorAll('.overview *')];
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver(list => changes.push(...list));
    const options = {subtree: true, childList: true, characterData: true, attributes: true};
    observer.observe(made.root.querySelector('.overview')!, {...options, attributeFilter: ['d', 'viewBox']});
    made.drawOverview({start: eightYears.start + YEAR, end: eightYears.end + YEAR});
    expect([...observer.takeRecords(), ...changes]).to.deep.equal([]);
    expect([...made.root.querySelectorAll('.overview *')]).to.deep.equal(drawn);
  });

  it('moves the window with its frame, and tells the end once', async () => {
    const made = showStrip();
    const {left, right, top} = made.frameBox();
    const perYear = made.strip.getBoundingClientRect().width / 20;
    await drag([(left + right) / 2, top + 12], 2 * perYear);
    expect(made.window.start).to.be.closeTo(eightYears.start + 2 * YEAR, YEAR / 20);
    expect(made.window.end - made.window.start).to.be.closeTo(eightYears.end - eightYears.start, 2);
    expect(made.ends).to.deep.equal([made.window.start]);
    await drag([made.frameBox().left + 60, top + 12], -900);
    expect(made.window.start).to.equal(overview.whole.start);
  });

  for (const [side, by, years] of [
    ['is-start', -1, [-1, 0]],
    ['is-end', 1, [0, 1]],
    ['is-end', 100, [0, 7]],
    ['is-start', -100, [-5, 0]],
  ] as const) {
    it(`moves one end with its handle: ${side} by ${by} years`, async () => {
      const made = showStrip();
      const box = made.root.querySelector(`.overview-handle.${side}`)!.getBoundingClientRect();
      expect(box.width).to.be.at.least(24);
      await drag([(box.left + box.right) / 2, box.top + 15], (by * made.strip.offsetWidth) / 20);
      expect(made.window.start).to.be.closeTo(eightYears.start + years[0] * YEAR, YEAR / 20);
      expect(made.window.end).to.be.closeTo(eightYears.end + years[1] * YEAR, YEAR / 20);
    });
  }

  it('centres the window where it is clicked beside it, and goes on from there', async () => {
    const made = showStrip();
    const {left, top, width} = made.strip.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left + width * 0.75), Math.round(top + 20)]});
    expect((made.window.start + made.window.end) / 2).to.be.closeTo(Date.UTC(1960, 0, 1), YEAR / 20);
    expect(made.ends).to.have.length(1);
    made.drawOverview(eightYears);
    await drag([left + width * 0.75, top + 20], -width / 20);
    expect((made.window.start + made.window.end) / 2).to.be.closeTo(Date.UTC(1959, 0, 1), YEAR / 20);
  });

  it('leaves other buttons and further fingers alone', () => {
    const made = showStrip();
    const options = {bubbles: true, composed: true, clientX: 200, clientY: 10, pointerId: 1};
    made.strip.dispatchEvent(new PointerEvent('pointerdown', {...options, isPrimary: true, button: 2}));
    made.strip.dispatchEvent(new PointerEvent('pointerdown', {...options, isPrimary: false, button: 0}));
    expect(made.window).to.equal(eightYears);
  });

  it('lets a finger scroll the page, takes no focus and makes nothing wider', () => {
    const {root, strip, drawOverview} = showStrip();
    drawOverview(overview.whole);
    expect(getComputedStyle(strip).touchAction).to.equal('pan-y');
    expect(root.querySelector('a, button, input, [tabindex]')).to.equal(null);
    const {right} = root.querySelector('.canvas')!.getBoundingClientRect();
    expect(root.querySelector('.overview-frame')!.getBoundingClientRect().right).to.be.at.most(right);
    expect(root.querySelector<HTMLElement>('.canvas')!.scrollWidth).to.be.at.most(1000);
  });

  it('has its label above it where there is no column for that', () => {
    const {root, strip} = showStrip('width: 375px');
    const label = root.querySelector('.overview-label')!.getBoundingClientRect();
    const box = strip.getBoundingClientRect();
    expect(label.bottom).to.be.at.most(box.top);
    expect(box.width).to.be.closeTo(375, 1);
  });
});
