/** Documents on the canvas. */
import {expect} from 'chai';
import {subjectOfDocument} from '../../src/view-model/subject.js';
import {documentSubjects} from '../../src/view-model/with-documents.js';
import {adoptStyles} from '../../src/views/adopt-styles.js';
import {documentMarkStyles} from '../../src/views/document-mark.styles.js';
import {makeTimeline} from '../support/make-timeline.js';
import {
  clearCanvases,
  click,
  drawn,
  ids,
  mark,
  pointOf,
  propsOf,
  rest,
  type Shown,
  spring,
  timeline,
  until,
} from '../support/show-canvas.js';

const papers = makeTimeline({
  documents: [
    {id: 'report', title: 'Report from Molotov', date: '1955-01-17'},
    {id: 'draft', title: 'Draft resolution', partOf: 'report'},
    {id: 'minutes', title: 'Minutes', date: '1955-03~'},
    {id: '<img src=x>', title: '<img src=x onerror="document.title=1">', date: '1955-05-02'},
  ],
  events: [],
});
const documents = {name: 'Documents', documents: documentSubjects(papers)};
const more = {documents};

const marks = ({root}: Shown): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('[part~=mark][data-document-id]'),
];
const documentMark = (made: Shown, id: string): HTMLElement =>
  marks(made).find(({dataset}) => dataset.documentId === id)!;
const labelOf = (found: HTMLElement) => found.querySelector<HTMLElement>('.label')!;

async function shown(options: Parameters<typeof drawn>[0] = {}): Promise<Shown> {
  const made = await drawn({more, style: '--cwt-mark: currentColor', ...options});
  adoptStyles(made.root.firstElementChild!, [documentMarkStyles]);
  return made;
}

describe('canvas with documents', () => {
  afterEach(clearCanvases);

  it('has a mark for each, in the last lane, and none of them is an event’s', async () => {
    const made = await shown();
    expect(marks(made).map(({dataset}) => dataset.documentId)).to.have.members([
      'report',
      'draft',
      'minutes',
      '<img src=x>',
    ]);
    for (const found of marks(made)) {
      expect(found.matches('[part="mark document-mark"]:not([data-event-id], [data-copy-of])')).to.equal(
        true,
      );
    }
    expect(ids(made)).to.deep.equal(['__proto__', 'constructor', 'plan', 'report', 'visit']);
    expect(made.root.querySelectorAll('img').length).to.equal(0);
    const names = [...made.root.querySelectorAll('.lane')].map(lane => lane.textContent);
    expect(names.filter(Boolean)).to.deep.equal(['Moscow', 'Peking', 'Documents']);
    const lowest = Math.max(...ids(made).map(id => mark(made, id).getBoundingClientRect().bottom));
    for (const found of marks(made)) expect(found.getBoundingClientRect().top).to.be.at.least(lowest);
  });

  it('draws a day as an upright page, longer times as outlines, and neither in the ink of events', async () => {
    const made = await shown();
    const dot = documentMark(made, 'report').querySelector('.dot')!;
    const {width, height} = dot.getBoundingClientRect();
    expect([width, height]).to.deep.equal([10, 12]);
    const looks = (id: string) => {
      const {borderTopStyle, borderRadius} = getComputedStyle(
        documentMark(made, id).querySelector('.dot, .bar')!,
      );
      return [borderTopStyle, borderRadius];
    };
    expect(looks('report')).to.deep.equal(['solid', '0px']);
    expect(looks('minutes')).to.deep.equal(['solid', '0px']);
    const bar = documentMark(made, 'minutes').querySelector('.bar')!;
    expect(getComputedStyle(bar).backgroundImage).to.equal('none');
    expect(getComputedStyle(bar, '::before').backgroundImage).to.contain('gradient');
  });

  it('tells of a click which document it was on, and which event', async () => {
    const made = await shown();
    await click(pointOf(labelOf(documentMark(made, 'report'))));
    await click(pointOf(labelOf(mark(made, 'report'))));
    expect(made.selections).to.deep.equal([subjectOfDocument('report'), 'report']);
  });

  it('shows the selected one in the accent, larger, with a bold title and its day on the axis', async () => {
    const made = await shown();
    made.canvas.update(propsOf(timeline, {...more, selected: subjectOfDocument('report')}));
    await rest();
    const found = documentMark(made, 'report');
    expect(found.classList.contains('is-selected')).to.equal(true);
    expect(mark(made, 'report').classList.contains('is-selected')).to.equal(false);
    expect(getComputedStyle(labelOf(found)).fontWeight).to.equal('600');
    expect(found.querySelector('.dot')!.getBoundingClientRect().height).to.equal(16);
  });

  it('comes into view when asked to', async () => {
    const made = await shown();
    made.canvas.setWindow({start: Date.UTC(1960, 0, 1), end: Date.UTC(1960, 3, 1)});
    await rest();
    made.canvas.reveal(subjectOfDocument('minutes'));
    await until(() => made.canvas.window.start < Date.UTC(1955, 2, 31));
    expect(made.canvas.window.end).to.be.above(Date.UTC(1955, 2, 1));
  });

  it('comes and goes, and the events stay where they are', async () => {
    const made = await drawn();
    const places = () => ids(made).map(id => mark(made, id).getBoundingClientRect().top);
    const before = places();
    made.canvas.update(propsOf(timeline, more));
    await until(() => marks(made).length === 4);
    expect(places()).to.deep.equal(before);
    expect(made.legends.at(-1)!.statuses).to.contain('document');
    made.canvas.update(propsOf(timeline));
    await until(() => marks(made).length === 0);
    expect(places()).to.deep.equal(before);
    expect(made.canvas.window).to.deep.equal(spring);
    expect(made.legends.at(-1)!.statuses).not.to.contain('document');
  });

  it('shows some subjects alone, where they were', async () => {
    const made = await shown();
    const place = () => mark(made, 'visit').getBoundingClientRect().top;
    const before = place();
    const only = new Set(['visit', subjectOfDocument('draft')]);
    made.canvas.update(propsOf(timeline, {...more, only}));
    await until(() => ids(made).length === 1);
    expect(marks(made).map(({dataset}) => dataset.documentId)).to.deep.equal(['draft']);
    expect(place()).to.equal(before);
    made.canvas.update(propsOf(timeline, more));
    await until(() => ids(made).length === 5 && marks(made).length === 4);
    expect(place()).to.equal(before);
  });
});
