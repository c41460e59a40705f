/** Documents in the event list. */
import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {en} from '../../src/strings/en.js';
import {buildEventList} from '../../src/view-model/event-list.js';
import {subjectOfDocument} from '../../src/view-model/subject.js';
import {documentSubjects, withDocuments} from '../../src/view-model/with-documents.js';
import {
  entrySelector,
  entrySubjectOf,
  renderEventList,
  type EventListProps,
} from '../../src/views/event-list.js';
import {moscowVisit} from '../support/moscow-visit.js';
import {removeRendered, renderInShadow, wordsOf} from '../support/render-in-shadow.js';

const list = buildEventList(
  moscowVisit,
  'en',
  undefined,
  withDocuments(moscowVisit, documentSubjects(moscowVisit)),
);
const show = (props: Partial<EventListProps> = {}): ShadowRoot =>
  renderInShadow(renderEventList({strings: en, list, selected: null, onSelect: () => undefined, ...props}));
const entryOf = (root: ShadowRoot, id: string) =>
  root.querySelector<HTMLButtonElement>(`[part~=event][data-document-id="${id}"]`)!;

describe('event list with documents', () => {
  afterEach(removeRendered);

  it('has a real button for each, which is no event’s', () => {
    const root = show();
    const found = [...root.querySelectorAll('[part~=event][data-document-id]')];
    expect(found.map(({localName}) => localName)).to.deep.equal(['button', 'button', 'button']);
    expect(root.querySelectorAll('[data-document-id][data-event-id]').length).to.equal(0);
    expect(root.querySelectorAll('[data-event-id]').length).to.equal(12);
    expect(root.querySelectorAll('.swatch.is-document').length).to.equal(3);
  });

  it('says that it is a document, and whose date it has', () => {
    const root = show();
    expect(wordsOf(entryOf(root, 'report'))).to.equal(
      '17 January 1955 Report from V. Molotov and M. Suslov Document',
    );
    expect(wordsOf(entryOf(root, 'draft-cable-yudin'))).to.equal(
      '17 January 1955 Draft cable to Ambassador Yudin Document; dated by its whole',
    );
  });

  it('tells which was pressed, by keyboard too', async () => {
    const pressed: string[] = [];
    const root = show({onSelect: id => pressed.push(id)});
    entryOf(root, 'draft-resolution').click();
    entryOf(root, 'report').focus();
    await sendKeys({press: 'Enter'});
    root.querySelector<HTMLElement>('[data-event-id=draft-resolution]')!.click();
    expect(pressed).to.deep.equal([
      subjectOfDocument('draft-resolution'),
      subjectOfDocument('report'),
      'draft-resolution',
    ]);
  });

  it('finds the entry of a document and that of an event of the same id', () => {
    const root = show();
    for (const id of ['draft-resolution', subjectOfDocument('draft-resolution')]) {
      expect(entrySubjectOf(root.querySelector(entrySelector(id)))).to.equal(id);
    }
    expect(entrySubjectOf(root.querySelector('section'))).to.equal(null);
  });

  it('has what there is to read below the selected one, where there is one column', () => {
    const selected = subjectOfDocument('report');
    const root = show({selected, inline: 'The page'});
    const entry = entryOf(root, 'report');
    expect([entry.ariaCurrent, entry.ariaExpanded]).to.deep.equal(['true', 'true']);
    expect(wordsOf(entry.nextElementSibling)).to.equal('The page');
    expect(root.querySelectorAll('[aria-current=true]').length).to.equal(1);
  });
});
