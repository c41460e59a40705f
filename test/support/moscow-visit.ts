/** The timeline of the visit to Moscow as the views know it: the events, documents and relations, shortened texts. */
import {makeTimeline, type DocumentSketch, type EventSketch} from './make-timeline.js';

const documents: readonly DocumentSketch[] = [
  {
    id: 'report',
    title: 'Report from V. Molotov and M. Suslov',
    date: '1955-01-17',
    archive: 'AVPRF',
    archiveLocation: 'fond 0102, opis 11, papka 65, delo 45',
    collection: 'Wilson Center Digital Archive',
    translator: 'Gary Goldberg, for NKIDP',
    url: 'https://digitalarchive.wilsoncenter.org/document/115797',
  },
  {id: 'draft-resolution', title: 'Draft resolution of the CPSU Central Committee', partOf: 'report'},
  {id: 'draft-cable-yudin', title: 'Draft cable to Ambassador Yudin', partOf: 'draft-resolution'},
];

const instead = {
  document: 'draft-resolution',
  locator: 'point 1',
  paragraph: 1,
  quote: {exact: 'instead of the previously planned time frame of April-May 1955'},
};

const wish = {
  document: 'draft-cable-yudin',
  paragraph: 2,
  quote: {exact: 'has expressed a desire to go to Moscow'},
};
const month = {document: 'report', paragraph: 5, quote: {exact: 'to Moscow in February 1955'}};

const events: readonly EventSketch[] = [
  {
    id: 'report-sent',
    title: 'Report to the Central Committee',
    date: '1955-01-17',
    agents: ['molotov', 'suslov'],
    evidence: [{document: 'report', locator: 'opening and date line', paragraph: 1}],
  },
  {id: 'memo-enclosed', title: 'Memo on the DPRK enclosed', date: '1955-01-17'},
  {id: 'draft-resolution', title: 'Draft resolution attached', date: '1955-01-17'},
  {
    id: 'visit-spring',
    title: 'Visit as previously planned',
    date: '[1955-04..1955-05]',
    status: 'planned',
    evidence: [instead],
  },
  {
    id: 'visit-february',
    title: 'Visit proposed for February 1955',
    date: '1955-02',
    status: 'proposed',
    text: 'Molotov and Suslov ask that Kim Il Sung be invited to Moscow in February.',
    agents: ['kim', 'molotov', 'suslov'],
    evidence: [instead, month, {...wish, stance: 'contradicts', note: 'Told to Peking as Kim’s own wish.'}],
    relations: [
      {type: 'replaces', target: 'visit-spring'},
      {type: 'proposedBy', target: 'report-sent'},
    ],
  },
  {
    id: 'presidium-conversation',
    title: 'Conversation in the CC Presidium',
    date: '1955-02',
    status: 'proposed',
    relations: [{type: 'partOf', target: 'visit-february'}],
  },
  {id: 'draft-cable-yudin', title: 'Draft cable to Ambassador Yudin', date: '1955-01-17'},
  {
    id: 'inform-china',
    title: 'Chinese side to be informed and asked',
    date: '1955-01-17/',
    status: 'proposed',
  },
  {id: 'elections-delayed', title: 'Elections to the Assembly delayed', date: '/1955-01-17'},
  {id: 'five-year-plan', title: 'Five-year development plan worked out', date: '/1955-01-17'},
  {
    id: 'kim-wish',
    title: 'Kim Il Sung’s wish to come to Moscow',
    date: '/1955-01-17',
    evidence: [wish, {...month, stance: 'contradicts', note: 'Here the visit is Moscow’s own proposal.'}],
  },
  {id: 'cooperatives', title: 'All peasant farms into cooperatives', date: '1955/1960~', status: 'planned'},
];

export const moscowVisit = makeTimeline({
  title: 'A visit to Moscow, planned and proposed',
  agents: [
    {id: 'molotov', name: 'V. M. Molotov', role: 'Soviet foreign minister'},
    {id: 'suslov', name: 'M. A. Suslov'},
    {id: 'kim', name: 'Kim Il Sung', sameAs: 'https://www.wikidata.org/wiki/Q41117'},
  ],
  documents,
  events,
});
