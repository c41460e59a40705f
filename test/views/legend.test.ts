import {expect} from 'chai';
import {en} from '../../src/strings/en.js';
import type {Legend} from '../../src/view-model/picture/legend.js';
import {renderLegend} from '../../src/views/legend.js';
import {removeRendered, renderInShadow, wordsOf} from '../support/render-in-shadow.js';

function items(legend: Legend): string[] {
  const root = renderInShadow(renderLegend({strings: en, legend}));
  return Array.from(root.querySelectorAll('[part=legend] > *'), wordsOf);
}

describe('legend', () => {
  afterEach(removeRendered);

  it('explains just what is on screen', () => {
    expect(
      items({statuses: ['actual', 'proposed'], edges: ['open'], outcomes: [], arrows: [], signs: []}),
    ).to.deep.equal([en.reading.status.actual, en.reading.status.proposed, en.legend.edges.open]);
    expect(
      items({
        statuses: [],
        edges: ['unknown', 'soft'],
        outcomes: ['superseded', 'cancelled'],
        arrows: ['wouldReplace', 'replaces', 'other'],
        signs: ['oneOf', 'beyond'],
      }),
    ).to.deep.equal([
      en.legend.edges.unknown,
      en.legend.edges.soft,
      en.legend.outcomes.superseded,
      en.legend.outcomes.cancelled,
      ...Object.values(en.legend.arrows),
      en.legend.signs.oneOf,
      en.legend.signs.beyond,
    ]);
  });

  it('explains the figure of what began earlier', () => {
    const none = {statuses: [], edges: [], outcomes: [], arrows: [], signs: []};
    expect(items({...none, carriedIn: true})).to.deep.equal([
      'Number of events that began earlier and go on',
    ]);
  });

  it('says that figures count documents too', () => {
    const none = {statuses: [], edges: [], outcomes: [], arrows: [], signs: []};
    const bins = {unit: 'year', step: 1} as const;
    expect(items({...none, bins, carriedIn: true, documentsCounted: true})).to.deep.equal([
      'One column is a year; the figure is its number of events or documents',
      'Number of events or documents that began earlier and go on',
    ]);
  });

  it('draws a sample beside every word', () => {
    const all: Legend = {
      statuses: ['actual', 'planned', 'proposed'],
      edges: ['unknown', 'soft', 'open'],
      outcomes: ['superseded', 'cancelled'],
      arrows: ['wouldReplace', 'replaces', 'other'],
      signs: ['oneOf', 'allOf', 'accounts', 'otherDate', 'beyond'],
      carriedIn: true,
    };
    const root = renderInShadow(renderLegend({strings: en, legend: all}));
    for (const item of root.querySelectorAll('[part=legend] > *')) {
      expect(item.querySelector('.swatch, .sample'), wordsOf(item)).to.be.instanceOf(Element);
    }
    const links = Array.from(root.querySelectorAll('.link'), ({className}) => className);
    expect(links).to.deep.equal(['link is-oneOf', 'link is-allOf', 'link is-account']);
  });

  for (const [unit, step, words] of [
    ['day', 1, 'One column is a day; the figure is its number of events'],
    ['quarter', 1, 'One column is a quarter; the figure is its number of events'],
    ['century', 1, 'One column is a century; the figure is its number of events'],
    ['millennium', 1, 'One column is a millennium; the figure is its number of events'],
    ['millennium', 20, 'One column is 20 millennia; the figure is its number of events'],
  ] as const) {
    it(`says what a column is: ${words}`, () => {
      const none = {edges: [], outcomes: [], arrows: [], signs: []} as const;
      expect(items({statuses: ['actual'], ...none, bins: {unit, step}})).to.deep.equal([
        en.reading.status.actual,
        words,
      ]);
    });
  }
});
