import {expect} from 'chai';
import '../../src/model/words/all-rare-words.js';
import {parseHistoricalDate} from '../../src/model/historical-date.js';
import {buildReader} from '../../src/view-model/reader.js';
import {makeTimeline, type EventSketch} from '../support/make-timeline.js';
import {moscowVisit} from '../support/moscow-visit.js';

const published = 'https://digitalarchive.wilsoncenter.org/document/115797';

function readerOf(event: Partial<EventSketch>) {
  const timeline = makeTimeline({events: [{id: 'a', date: '1955-02', ...event}]});
  return buildReader(timeline, 'a', 'en')!;
}

describe('buildReader', () => {
  it('reads the visit proposed for February', () => {
    const reader = buildReader(moscowVisit, 'visit-february', 'en')!;
    expect(reader).to.deep.include({
      language: 'en',
      title: 'Visit proposed for February 1955',
      date: 'February 1955',
      edtf: '1955-02',
      status: 'proposed',
      outcome: 'unknown',
      documents: 3,
      statusDate: {words: 'February 1955', isAim: true},
    });
    expect(reader).not.to.have.property('outcomeKnown');
    expect(reader.relations).to.deep.equal([
      {
        type: 'replaces',
        direction: 'from',
        mood: 'would',
        others: [{id: 'visit-spring', title: 'Visit as previously planned', date: 'April or May 1955'}],
      },
      {
        type: 'proposedBy',
        direction: 'from',
        mood: 'is',
        others: [{id: 'report-sent', title: 'Report to the Central Committee', date: '17 January 1955'}],
      },
      {
        type: 'partOf',
        direction: 'to',
        mood: 'is',
        others: [
          {id: 'presidium-conversation', title: 'Conversation in the CC Presidium', date: 'February 1955'},
        ],
      },
    ]);
    expect(reader.evidence[0]).to.deep.equal({
      title: 'Draft resolution of the CPSU Central Committee',
      document: {
        id: 'draft-resolution',
        undated: true,
        wholes: [{title: 'Report from V. Molotov and M. Suslov', date: '17 January 1955'}],
        archive: 'AVPRF, fond 0102, opis 11, papka 65, delo 45',
        collection: 'Wilson Center Digital Archive',
        translator: 'Gary Goldberg, for NKIDP',
        copies: [],
      },
      stance: 'supports',
      isDiffering: false,
      locator: 'point 1',
      paragraph: 1,
      quote: {exact: 'instead of the previously planned time frame of April-May 1955'},
      href: `${published}#:~:text=instead%20of%20the%20previously%20planned%20time%20frame%20of%20April%2DMay%201955`,
    });
  });

  it('gives the two accounts of it, in the evidence that it shows as well', () => {
    const {accounts, evidence} = buildReader(moscowVisit, 'visit-february', 'en')!;
    expect(accounts).to.deep.equal([
      {isTold: true, date: 'February 1955', contradicts: false, evidence: [evidence[0], evidence[1]]},
      {isTold: false, contradicts: true, evidence: [evidence[2]]},
    ]);
  });

  it('follows a part of a part to the whole', () => {
    const reader = buildReader(moscowVisit, 'visit-february', 'en')!;
    expect(reader.evidence[2]).to.deep.include({
      stance: 'contradicts',
      href: `${published}#:~:text=has%20expressed%20a%20desire%20to%20go%20to%20Moscow`,
    });
    expect(reader.evidence[2]?.document?.wholes).to.deep.equal([
      {title: 'Draft resolution of the CPSU Central Committee'},
      {title: 'Report from V. Molotov and M. Suslov', date: '17 January 1955'},
    ]);
  });

  it('names the agents, with the address that identifies them', () => {
    expect(buildReader(moscowVisit, 'visit-february', 'en')?.agents).to.deep.equal([
      {id: 'kim', name: 'Kim Il Sung', href: 'https://www.wikidata.org/wiki/Q41117'},
      {id: 'molotov', name: 'V. M. Molotov', role: 'Soviet foreign minister'},
      {id: 'suslov', name: 'M. A. Suslov'},
    ]);
  });

  for (const id of [null, '', 'nobody', '__proto__', 'constructor', 'toString']) {
    it(`has nothing to read for ${JSON.stringify(id)}`, () => {
      expect(buildReader(moscowVisit, id, 'en')).to.equal(null);
    });
  }

  it('reads an event that is called constructor', () => {
    const timeline = makeTimeline({
      events: [
        {id: 'constructor', date: '1955'},
        {id: '__proto__', date: '1956'},
      ],
    });
    expect(buildReader(timeline, '__proto__', 'en')?.edtf).to.equal('1956');
    expect(buildReader(timeline, 'constructor', 'en')?.relations).to.deep.equal([]);
  });

  it('leaves out a picture from elsewhere than the web', () => {
    const image = {alt: 'Kim', caption: 'c', credit: 'd'};
    expect(readerOf({image: {...image, url: 'images/a.jpg'}}).image).to.deep.equal({
      ...image,
      src: 'images/a.jpg',
    });
    expect(readerOf({image: {...image, url: 'javascript:alert(1)'}})).not.to.have.property('image');
  });

  it('does not link an agent elsewhere than to the web', () => {
    const agents = [{id: 'x', name: 'X', sameAs: 'javascript:alert(1)'}];
    const timeline = makeTimeline({agents, events: [{id: 'a', date: '1955', agents: ['x', 'unknown']}]});
    expect(buildReader(timeline, 'a', 'en')?.agents).to.deep.equal([{id: 'x', name: 'X'}]);
  });
});

describe('accounts of the reader', () => {
  it('give their dates in words, and in EDTF those that the reader does not give yet', () => {
    const {accounts} = readerOf({
      evidence: [{date: '1955-03~'}, {date: '1955-03-04', stance: 'contradicts'}],
    });
    expect(
      accounts.map(({date, edtf, contradicts, evidence}) => [date, edtf, contradicts, evidence.length]),
    ).to.deep.equal([
      ['February 1955', undefined, false, 0],
      ['about March 1955', '1955-03~', false, 1],
      ['4 March 1955', '1955-03-04', true, 1],
    ]);
    expect(accounts.map(({isTold}) => isTold)).to.deep.equal([true, false, false]);
  });

  it('tell pieces of evidence apart that say the same', () => {
    const piece = {document: 'd', stance: 'contradicts'} as const;
    expect(readerOf({evidence: [piece, piece]}).accounts[1]?.evidence).to.have.length(2);
  });
});

describe('status of the reader', () => {
  const dates: readonly [date: string, words: string, isAim: boolean][] = [
    ['1955-02', 'February 1955', true],
    ['[1955-04..1955-05]', 'April or May 1955', true],
    ['1955/1960~', '1955 to about 1960', true],
    ['195X', 'the 1950s', true],
    ['195X/196X', 'from the 1950s to the 1960s', false],
    ['1955~/1960', 'from about 1955 to 1960', false],
    ['1955-33/1955-34', 'from the first quarter of 1955 to the second quarter of 1955', false],
    ['1955-01-1X', 'some time between 10 and 19 January 1955', true],
    ['1950S3', '1950 (estimated, between 1950 and 1959)', true],
    ['1955~', 'about 1955', true],
    ['1955?', 'perhaps 1955', false],
    ['[195X,197X]', 'the 1950s or the 1970s', true],
    ['1955-01-17/', 'from 17 January 1955, end not known', false],
    ['1955-01-17/..', 'from 17 January 1955, still open', false],
    ['/1955-01-17', 'to 17 January 1955, start not known', false],
    ['[..1955]', '1955 or earlier', false],
    ['XXXX', 'year not known', false],
    ['1XXX', 'between 1000 and 1999', false],
  ];
  for (const [date, words, isAim] of dates) {
    it(`has ${date} as a time ${isAim ? 'for' : 'not for'} which something is planned`, () => {
      expect(readerOf({date, status: 'planned'}).statusDate).to.deep.equal({words, isAim});
    });
  }

  const known: readonly [date: string, side: 'from' | 'by', words: string][] = [
    ['1955-03-01', 'from', '1 March 1955'],
    ['195X', 'from', 'the 1950s'],
    ['1955-03-01/', 'from', '1 March 1955'],
    ['1955-03/1955-05', 'from', 'March 1955'],
    ['/1955-03-01', 'by', '1 March 1955'],
    ['../1955-03-01', 'by', '1 March 1955'],
    ['[1955-03,1955-05]', 'from', 'March or May 1955'],
  ];
  for (const [date, side, words] of known) {
    it(`says of ${date} that an outcome is known ${side} ${words}`, () => {
      const outcomeKnown = parseHistoricalDate(date);
      const reader = readerOf({status: 'planned', outcome: 'superseded', outcomeKnown});
      expect(reader.outcomeKnown).to.deep.equal({side, words});
    });
  }

  it('does not say from when it is known what is not known', () => {
    const outcomeKnown = parseHistoricalDate('1955-03-01');
    expect(readerOf({status: 'planned', outcomeKnown})).not.to.have.property('outcomeKnown');
  });
});
