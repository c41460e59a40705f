import {expect} from 'chai';
import {parseHistoricalDate} from '../../src/model/historical-date.js';
import {buildEventList} from '../../src/view-model/event-list.js';
import {documentOf, subjectOfDocument} from '../../src/view-model/subject.js';
import {documentSubjects, wasWritten, withDocuments} from '../../src/view-model/with-documents.js';
import {type DocumentSketch, makeTimeline} from '../support/make-timeline.js';
import {moscowVisit} from '../support/moscow-visit.js';

const subjects = (documents: readonly DocumentSketch[]) =>
  documentSubjects(makeTimeline({documents, events: []}));
const told = (documents: readonly DocumentSketch[]) =>
  subjects(documents).map(({id, date, isDatedByWhole = false}) => [
    documentOf(id),
    date.edtf,
    isDatedByWhole,
  ]);

describe('documents as subjects', () => {
  it('are told from events of the same id', () => {
    expect(documentOf(subjectOfDocument('report'))).to.equal('report');
    expect(documentOf('report')).to.equal(null);
    expect(documentOf(null)).to.equal(null);
    expect(subjectOfDocument('report')).not.to.equal('report');
  });

  const dates: readonly (readonly [
    what: string,
    documents: readonly DocumentSketch[],
    expected: readonly (readonly [id: string, date: string, isDatedByWhole: boolean])[],
  ])[] = [
    ['their own date', [{id: 'a', date: '1955-02'}], [['a', '1955-02', false]]],
    [
      'that of the whole, however far out it is',
      [
        {id: 'a', date: '1955'},
        {id: 'b', partOf: 'a'},
        {id: 'c', partOf: 'b'},
      ],
      [
        ['a', '1955', false],
        ['b', '1955', true],
        ['c', '1955', true],
      ],
    ],
    [
      'that of the nearest whole that has one',
      [
        {id: 'a', date: '1955'},
        {id: 'b', date: '1956', partOf: 'a'},
        {id: 'c', partOf: 'b'},
      ],
      [
        ['a', '1955', false],
        ['b', '1956', false],
        ['c', '1956', true],
      ],
    ],
    ['no place without any', [{id: 'a'}, {id: 'b', partOf: 'a'}], []],
    [
      'no place where parts go in a circle',
      [
        {id: 'a', partOf: 'b'},
        {id: 'b', partOf: 'a'},
      ],
      [],
    ],
    ['no place where the whole is not there', [{id: 'a', partOf: 'gone'}], []],
    [
      'the order of their dates, then of the file',
      [
        {id: 'a', date: '1956'},
        {id: 'b', date: '1955-01-17'},
        {id: 'c', date: '1955'},
        {id: 'd', date: '1955-01-17'},
        {id: 'e', date: '/1955'},
      ],
      [
        ['e', '/1955', false],
        ['c', '1955', false],
        ['b', '1955-01-17', false],
        ['d', '1955-01-17', false],
        ['a', '1956', false],
      ],
    ],
  ];
  for (const [what, documents, expected] of dates) {
    it(`have ${what}`, () => {
      // Of those that begin together the one that ends first comes first.
      const order = expected.map(([id]) => id);
      expect(told(documents)).to.have.deep.members(expected);
      expect(told(documents).map(([id]) => id)).to.deep.equal(order);
    });
  }

  const days: readonly (readonly [date: string, day: string, isThere: boolean])[] = [
    ['1955-01-17', '1955-01-16', false],
    ['1955-01-17', '1955-01-17', true],
    ['1955-01-17', '1956-01-01', true],
    ['1955-01-17T23:00:00Z', '1955-01-17', true],
    ['1955', '1955-01-01', true],
    ['1955', '1954-12-31', false],
    ['/1955-01-17', '1900-01-01', true],
  ];
  for (const [date, day, isThere] of days) {
    it(`of ${date} are ${isThere ? '' : 'not '}there on ${day}`, () => {
      const [subject] = subjects([{id: 'a', date}]);
      expect(wasWritten(subject!, parseHistoricalDate(day))).to.equal(isThere);
    });
  }

  it('stand in the list after the events of their date, and are no events', () => {
    const documents = documentSubjects(moscowVisit);
    const list = buildEventList(moscowVisit, 'en', undefined, withDocuments(moscowVisit, documents));
    const january = list.sections.find(({key}) => key === '1955-01')!.entries;
    expect(
      january.map(({id, status, isDatedByWhole}) => [documentOf(id) ?? id, status, isDatedByWhole]),
    ).to.deep.equal([
      ['report-sent', 'actual', false],
      ['memo-enclosed', 'actual', false],
      ['draft-resolution', 'actual', false],
      ['draft-cable-yudin', 'actual', false],
      ['report', 'document', false],
      ['draft-resolution', 'document', true],
      ['draft-cable-yudin', 'document', true],
      ['inform-china', 'proposed', false],
    ]);
    // The headings are those of the events alone.
    expect(list.sections.map(({key}) => key)).to.deep.equal(
      buildEventList(moscowVisit, 'en').sections.map(({key}) => key),
    );
    expect(moscowVisit.events).to.have.length(12);
  });
});
