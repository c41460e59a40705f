import {expect} from 'chai';
import {noteOf} from '../../src/exchange/notes-style.js';
import {textOfRuns} from '../../src/view-model/documents/citation-model.js';
import {cite} from '../support/document-sketches.js';
import type {DocumentSketch} from '../support/make-timeline.js';

describe('the title in a note', () => {
  type Case = readonly [what: string, note: string, document: DocumentSketch];
  const cases: readonly Case[] = [
    ['has a comma after a question mark', '“What Now?,” n.d.', {id: 'a', title: 'What Now?'}],
    ['drops the full stop of a title', '“Report to Moscow,” n.d.', {id: 'a', title: 'Report to Moscow.'}],
    ['keeps that of an abbreviation', '“On the D.P.R.K.,” n.d.', {id: 'a', title: 'On the D.P.R.K.'}],
    [
      'keeps that of a company',
      '“Agreement with the Corp.,” n.d.',
      {id: 'a', title: 'Agreement with the Corp.'},
    ],
    ['drops that of a quoted title', '“On ‘Aid,’” n.d.', {id: 'a', title: 'On “Aid.”'}],
    ['drops that behind a number', '“Plan for 1955,” n.d.', {id: 'a', title: 'Plan for 1955.'}],
    [
      'takes no inches for quotations',
      '“5" long and 6" wide,” n.d.',
      {id: 'a', title: '5" long and 6" wide'},
    ],
    ['knows straight marks behind a bracket', '“Aid (‘loans’),” n.d.', {id: 'a', title: 'Aid ("loans")'}],
    ['quotes within a title', '“On ‘Aid’ and ‘Trade,’” n.d.', {id: 'a', title: 'On “Aid” and "Trade"'}],
    ['knows an apostrophe', '“Plan of the Soviets’,” n.d.', {id: 'a', title: 'Plan of the Soviets’'}],
    ['leaves other quotation marks', '“О «плане»,” n.d.', {id: 'a', title: 'О «плане»'}],
    ['leaves other scripts', '“김일성의 편지,” n.d.', {id: 'a', title: '김일성의 편지'}],
    ['leaves scripts from right to left', '“تقرير,” n.d.', {id: 'a', title: 'تقرير'}],
  ];
  for (const [what, note, document] of cases) {
    it(what, () => {
      expect(textOfRuns(cite(noteOf, document))).to.equal(note);
    });
  }
});
