import {expect} from 'chai';
import {enFilters} from '../../src/strings/en-filters.js';
import {renderFilterLine, renderLeftOut} from '../../src/views/filter-line.js';
import {removeRendered, renderInShadow, wordsOf} from '../support/render-in-shadow.js';

const chip = (key: string, removed: string[] = []) => ({
  ...{key, words: `Only ${key}`, remove: `Show all ${key}`},
  onRemove: () => removed.push(key),
});

describe('filter line', () => {
  afterEach(removeRendered);

  it('says what is shown, with a button for each filter that takes that one away', () => {
    const removed: string[] = [];
    const chips = ['documents', 'tags'].map(key => chip(key, removed));
    const root = renderInShadow(renderFilterLine({label: 'Filters', chips}));
    const line = root.querySelector('[part=filters]')!;
    expect([line.role, line.ariaLabel]).to.deep.equal(['group', 'Filters']);
    expect(Array.from(line.children, wordsOf)).to.deep.equal([
      'Only documents Show all documents',
      'Only tags Show all tags',
    ]);
    const buttons = [...root.querySelectorAll('button')];
    for (const button of buttons.reverse()) button.click();
    expect(removed).to.deep.equal(['tags', 'documents']);
  });

  it('has the same button in the place of what is left out', () => {
    const removed: string[] = [];
    const root = renderInShadow(renderLeftOut('Not among them.', chip('documents', removed)));
    expect(wordsOf(root)).to.equal('Not among them. Show all documents');
    root.querySelector('button')!.click();
    expect(removed).to.deep.equal(['documents']);
  });

  const a = {titles: ['A'], more: 0};
  const words: readonly (readonly [said: string, words: string])[] = [
    [enFilters.attestedBy(a), 'Only events attested by A'],
    [enFilters.attestedBy({titles: ['A', 'B'], more: 0}), 'Only events attested by A or B'],
    [
      enFilters.attestedBy({titles: ['A', 'B', 'C'], more: 1}),
      'Only events attested by A, B, C, or 1 other document',
    ],
    [
      enFilters.attestedBy({titles: ['A', 'B', 'C'], more: 1000}),
      'Only events attested by A, B, C, or 1,000 other documents',
    ],
    [enFilters.status(5, 12, a, null), '5 of 12 events, attested by A'],
    [
      enFilters.status(1, 1, a, '17 January 1955'),
      'As known on 17 January 1955: 1 of 1 event, attested by A',
    ],
    [enFilters.none(a), 'No event on this timeline is attested by A.'],
    [enFilters.noneKnown(a, '17 January 1955'), 'No event attested by A was known on 17 January 1955.'],
  ];
  for (const [said, expected] of words) {
    it(`says “${expected}”`, () => {
      expect(said).to.equal(expected);
    });
  }
});
