import {expect} from 'chai';
import {en} from '../../src/strings/en.js';
import type {AsOfModel} from '../../src/view-model/knowledge-steps.js';
import {renderAsOf} from '../../src/views/as-of.js';
import {removeRendered, renderInShadow, wordsOf} from '../support/render-in-shadow.js';

const STEPS = ['1955-01-09', '1955-01-10', '1955-01-20', '1955-01-30'];
const middle: AsOfModel = {
  ...{day: '20 January 1955', dateLanguage: 'en', shown: 2, total: 3, at: 2},
  steps: STEPS.map(day => ({day, start: Date.parse(day)})),
  ...{earlier: '1955-01-10', later: '1955-01-30', news: {events: 1, outcomes: 0}},
};

function show(model: Partial<AsOfModel> = {}) {
  const days: (string | null)[] = [];
  const onDay = (day: string | null): number => days.push(day);
  const root = renderInShadow(renderAsOf({strings: en, model: {...middle, ...model}, onDay}));
  const button = (words: string): HTMLButtonElement =>
    [...root.querySelectorAll('button')].find(found => wordsOf(found) === words)!;
  return {root, days, button, slider: root.querySelector('input')};
}

describe('panel of “As known on…”', () => {
  afterEach(removeRendered);

  it('is a labelled slider with its day in words', () => {
    const {root, slider} = show();
    expect(slider!.type).to.equal('range');
    expect(Array.from(slider!.labels!, wordsOf)).to.include('As known on');
    expect([slider!.min, slider!.max, slider!.step, slider!.value]).to.deep.equal(['0', '3', '1', '2']);
    expect(slider!.ariaValueText).to.equal('20 January 1955');
    expect(wordsOf(root.querySelector('output'))).to.equal(
      '20 January 1955 2 of 3 events · 1 event becomes known',
    );
  });

  const news: readonly (readonly [AsOfModel['news'], string])[] = [
    ['before', 'before the first change'],
    [{events: 0, outcomes: 0}, 'no change on this day'],
    [{events: 11, outcomes: 0}, '11 events become known'],
    [{events: 0, outcomes: 1}, '1 outcome becomes known'],
    [{events: 1, outcomes: 2}, '1 event and 2 outcomes become known'],
    [{events: 1200, outcomes: 0}, '1,200 events become known'],
  ];
  for (const [given, words] of news) {
    it(`says: ${words}`, () => {
      expect(wordsOf(show({news: given}).root.querySelector('output > small'))).to.equal(
        `2 of 3 events · ${words}`,
      );
    });
  }

  it('goes to the day of the step that the slider is moved to', () => {
    const {slider, days} = show();
    for (const value of ['0', '3']) {
      slider!.value = value;
      slider!.dispatchEvent(new Event('input'));
    }
    expect(days).to.deep.equal(['1955-01-09', '1955-01-30']);
  });

  it('goes to the change before and the change after, and away', () => {
    const {button, days} = show();
    for (const words of ['Earlier change', 'Later change', 'Show everything']) button(words).click();
    expect(days).to.deep.equal(['1955-01-10', '1955-01-30', null]);
  });

  it('has buttons at either end that do nothing, and keep the focus', () => {
    const {button, days, root} = show({at: 0, earlier: null, later: null});
    for (const words of ['Earlier change', 'Later change']) {
      button(words).focus();
      button(words).click();
      expect(button(words).ariaDisabled).to.equal('true');
      expect(root.activeElement === button(words)).to.equal(true);
    }
    expect(days).to.deep.equal([]);
  });

  it('has no slider where there is nothing to step through', () => {
    const {slider, root, button, days} = show({steps: [], at: 0, earlier: null, later: null});
    expect(slider).to.equal(null);
    expect(root.querySelectorAll('button').length).to.equal(1);
    button('Show everything').click();
    expect(days).to.deep.equal([null]);
  });
});
