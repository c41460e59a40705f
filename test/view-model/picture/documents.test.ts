/** Pictures in which documents have marks, and pictures of some subjects alone. */
import {expect} from 'chai';
import type {Timeline} from '../../../src/model/timeline.js';
import {fitWindow} from '../../../src/view-model/picture/fit-window.js';
import {legendOf} from '../../../src/view-model/picture/legend.js';
import {linksSeen} from '../../../src/view-model/picture/arrows/links.js';
import {buildPicture} from '../../../src/view-model/picture/picture.js';
import {shownOf} from '../../../src/view-model/picture/shown.js';
import {pictureSource} from '../../../src/view-model/picture/source.js';
import {documentOf, subjectOfDocument} from '../../../src/view-model/subject.js';
import {documentSubjects} from '../../../src/view-model/with-documents.js';
import {type DocumentSketch, makeTimeline} from '../../support/make-timeline.js';
import {markOf, view, visit, winter} from './moscow-picture.js';

const lane = (documents: readonly DocumentSketch[]) => ({
  name: 'Documents',
  documents: documentSubjects(makeTimeline({documents, events: []})),
});
const papers = lane([
  {id: 'report-sent', title: 'Report', date: '1955-01-17'},
  {id: 'draft', title: 'Draft resolution', partOf: 'report-sent'},
  {id: 'minutes', title: 'Minutes', date: '1955-03'},
]);

describe('documents in a picture', () => {
  const source = pictureSource(visit, papers);
  const picture = buildPicture(source, view(1040, winter));
  const plain = buildPicture(pictureSource(visit), view(1040, winter));

  it('have the last lane, which is theirs alone', () => {
    expect(picture.lanes.map(({name}) => name)).to.deep.equal(['Moscow', 'Pyongyang', 'Peking', 'Documents']);
    const inLane = picture.marks.filter(mark => mark.lane === 3);
    expect(inLane.map(({subject, label, row}) => [documentOf(subject), label, row])).to.deep.equal([
      ['report-sent', 'Report', 0],
      ['draft', 'Draft resolution', 1],
      ['minutes', 'Minutes', 0],
    ]);
    for (const mark of inLane) expect(mark).to.include({status: 'document', outcome: 'unknown', first: true});
  });

  it('have it after the unnamed one', () => {
    const {lanes} = buildPicture(
      pictureSource(makeTimeline({events: [{id: 'a', date: '1955'}]}), papers),
      view(1000, winter),
    );
    expect(lanes.map(({name}) => name)).to.deep.equal(['', 'Documents']);
  });

  it('leave the marks of events as they are, also those of their ids', () => {
    expect(picture.marks.slice(0, plain.marks.length)).to.deep.equal(plain.marks);
    expect(picture.lanes.slice(0, 3)).to.deep.equal(plain.lanes);
    expect(source.index.size).to.equal(15);
    expect(markOf(picture, 'report-sent').label).to.equal('Report to the Central Committee');
    expect(markOf(picture, subjectOfDocument('report-sent')).label).to.equal('Report');
  });

  it('are a disc or a bar as long as their date', () => {
    expect(markOf(picture, subjectOfDocument('draft')).shape).to.equal('point');
    const minutes = markOf(picture, subjectOfDocument('minutes'));
    expect([minutes.shape, new Date(minutes.start).getUTCMonth()]).to.deep.equal(['bar', 2]);
  });

  it('are explained while they are in view', () => {
    expect(legendOf(source, picture).statuses).to.deep.equal(['actual', 'planned', 'proposed', 'document']);
    const june = {start: Date.UTC(1955, 5, 1), end: Date.UTC(1955, 5, 30)};
    expect(legendOf(source, buildPicture(source, view(1040, june))).statuses).not.to.contain('document');
  });

  it('take part in the window that fits', () => {
    const late = pictureSource(visit, lane([{id: 'edition', date: '1994'}]));
    const fitted = fitWindow(late, view(1000, winter));
    expect(fitted.end).to.be.above(Date.UTC(1994, 0, 1));
  });

  it('have no lane where none has a date', () => {
    expect(pictureSource(visit, lane([{id: 'a'}])).lanes).to.deep.equal(['Moscow', 'Pyongyang', 'Peking']);
  });

  it('have titles set bold where they are selected', () => {
    const selected = subjectOfDocument('draft');
    const bold = buildPicture(source, view(1040, winter, {selected}), picture);
    expect(markOf(bold, selected).labelWidth).to.be.above(markOf(picture, selected).labelWidth);
    expect(markOf(bold, subjectOfDocument('minutes'))).to.equal(
      markOf(picture, subjectOfDocument('minutes')),
    );
  });
});

describe('a picture of some subjects alone', () => {
  const source = pictureSource(visit, papers);
  const whole = buildPicture(source, view(1040, winter));
  const only = new Set(['visit-spring', subjectOfDocument('minutes')]);
  const part = buildPicture(source, view(1040, winter, {only}));

  it('has their marks where they are in the whole', () => {
    expect(part.marks).to.deep.equal(whole.marks.filter(({subject}) => only.has(subject)));
    expect(part.absent).to.have.length(whole.marks.length - 2);
    expect(part.lanes).to.deep.equal(whole.lanes);
  });

  it('has no more of them than is known', () => {
    const known: Timeline = {...visit, events: visit.events.filter(({id}) => id !== 'visit-spring')};
    const picture = buildPicture(source, view(1040, winter, shownOf({timeline: known, whole: visit, only})));
    expect(picture.marks.map(({subject}) => documentOf(subject))).to.deep.equal(['minutes']);
  });

  it('has them in the window that fits', () => {
    const alone = pictureSource({...visit, events: visit.events.filter(({id}) => only.has(id))});
    const spring = new Set(['visit-spring']);
    expect(fitWindow(source, view(1040, winter, {only: spring}))).to.deep.equal(
      fitWindow(alone, view(1040, winter)),
    );
  });

  it('has relations between them only, in the mood they have in the whole', () => {
    const plans = makeTimeline({
      events: [
        {id: 'old', date: '1955-04', status: 'planned', outcome: 'superseded'},
        {id: 'new', date: '1955-02', status: 'planned', relations: [{type: 'replaces', target: 'old'}]},
        {id: 'done', date: '1955-03', relations: [{type: 'replaces', target: 'old'}]},
      ],
    });
    const all = pictureSource(plans);
    const moods = (ids: readonly string[]) =>
      linksSeen(all, buildPicture(all, view(1040, winter, {only: new Set(ids)}))).map(({mood}) => mood);
    expect(moods(['old', 'new', 'done']).sort()).to.deep.equal(['is', 'would']);
    // That it was something else that replaced the old plan stays so.
    expect(moods(['old', 'new'])).to.deep.equal(['would']);
    expect(moods(['new', 'done'])).to.deep.equal([]);
  });
});
