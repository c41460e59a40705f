import {expect} from 'chai';
import type {HistoricalEvent} from '../../src/core.js';
import {compile} from '../../src/core.js';
import {placesOf, withEventAnd} from '../support/timeline-text.js';

interface Row {
  readonly name: string;
  readonly lines: string;
  readonly found: readonly string[];
  /** What is left of the event; absent where it is lost. */
  readonly left?: {readonly [Key in keyof HistoricalEvent]?: HistoricalEvent[Key] | undefined};
}

const document = 'documents: {report: {title: Report}}';
const cited = {document: 'report', stance: 'supports'} as const;

const rows: readonly Row[] = [
  {name: 'a status that is none', lines: 'status: plannd', found: ['bad-choice 8:13']},
  {name: 'a status that is a list', lines: 'status: [planned]', found: ['wrong-type 8:13']},
  {name: 'nothing behind status', lines: 'status:', found: ['missing-key 8:5']},
  {name: 'a calendar that is none', lines: 'calendar: roman', found: ['bad-choice 8:15']},
  {
    name: 'an outcome that is none',
    lines: 'status: planned\noutcome: happened',
    found: ['bad-choice 9:14'],
    left: {status: 'planned', outcome: 'unknown'},
  },
  {
    name: 'an unreadable day of the outcome',
    lines: 'status: planned\noutcome: cancelled\noutcomeKnown: soon',
    found: ['bad-date 10:19'],
    left: {status: 'planned', outcome: 'unknown'},
  },
  {name: 'a known that is no date', lines: 'known: always', found: ['bad-date 8:12'], left: {known: null}},
  {
    name: 'an image without alt',
    lines: 'image: {url: a.jpg}',
    found: ['missing-alt 8:5'],
    left: {image: undefined},
  },
  {
    name: 'an image with a script',
    lines: 'image: {url: "javascript:alert(1)", alt: A}',
    found: ['bad-url 8:18'],
    left: {image: undefined},
  },
  {name: 'a text that is a list', lines: 'text: [a]', found: ['wrong-type 8:11'], left: {text: undefined}},
  {name: 'nothing behind text', lines: 'text: ~', found: ['empty-value 8:5'], left: {text: undefined}},
  {name: 'a NUL in a text', lines: 'text: "a\\0b"', found: ['bad-character 8:11'], left: {text: undefined}},
  {
    name: 'half a character in a text',
    lines: 'text: "\\ud83d"',
    found: ['bad-character 8:11'],
    left: {text: undefined},
  },
  {
    name: 'one bad tag of three',
    lines: 'tags: [a, B C, d-e]',
    found: ['bad-tag 8:15'],
    left: {tags: ['a', 'd-e']},
  },
  {name: 'one unknown agent', lines: 'agents: nobody', found: ['unknown-agent 8:13'], left: {agents: []}},
  {
    name: 'a relation to nothing',
    lines: 'relations: {type: partOf, target: x}',
    found: ['unknown-event 8:39'],
    left: {relations: []},
  },
  {
    name: 'a relation of no known type',
    lines: 'relations: [{type: replace, target: visit}]',
    found: ['bad-choice 8:24'],
    left: {relations: []},
  },
  {
    name: 'a relation without target',
    lines: 'relations: [{type: partOf}]',
    found: ['missing-key 8:17'],
    left: {relations: []},
  },
  {name: 'an unknown key', lines: 'textt: a', found: ['unknown-key 8:5'], left: {text: undefined}},
  {
    name: 'an outcome of a fact',
    lines: 'outcome: cancelled\noutcomeKnown: 1955',
    found: ['outcome-on-actual 8:5', 'outcome-on-actual 9:5'],
    left: {outcome: 'unknown', outcomeKnown: undefined},
  },
];

const evidenceRows: readonly Row[] = [
  {
    name: 'an unknown document',
    lines: '- document: reprot',
    found: ['unknown-document 8:19'],
    left: {evidence: []},
  },
  {
    name: 'a stance that is none',
    lines: '- {document: report, stance: contradict}',
    found: ['bad-choice 8:36'],
    left: {evidence: []},
  },
  {name: 'an address that is none', lines: '- www.example.org', found: ['bad-url 8:9'], left: {evidence: []}},
  {name: 'a piece that is a list', lines: '- [report]', found: ['wrong-type 8:9'], left: {evidence: []}},
  {name: 'a note alone', lines: '- note: see there', found: ['empty-evidence 8:9'], left: {evidence: []}},
  {
    name: 'a paragraph in words',
    lines: '- {document: report, paragraph: first}',
    found: ['bad-number 8:39'],
    left: {evidence: [cited]},
  },
  {
    name: 'paragraph 0',
    lines: '- {document: report, paragraph: 0}',
    found: ['bad-number 8:39'],
    left: {evidence: [cited]},
  },
  {
    name: 'page 1.5',
    lines: '- {document: report, page: 1.5}',
    found: ['bad-number 8:34'],
    left: {evidence: [cited]},
  },
  {
    name: 'a quote without its words',
    lines: '- {document: report, quote: {prefix: a}}',
    found: ['missing-key 8:28'],
    left: {evidence: [cited]},
  },
  {
    name: 'an unreadable date',
    lines: '- {document: report, date: soon}',
    found: ['bad-date 8:34'],
    left: {evidence: [cited]},
  },
  {
    name: 'a bad piece between two good ones',
    lines: '- https://a.example/\n  - ftp://b.example/\n  - {document: report, page: x}',
    found: ['bad-url 9:9', 'bad-number 10:34'],
    left: {evidence: [{url: 'https://a.example/', stance: 'supports'}, cited]},
  },
];

const inEvent = (lines: string) => withEventAnd(lines, document);
const inEvidence = (lines: string) =>
  `version: 1\ntitle: T\n${document}\nevents:\n  - title: Visit\n    date: 1955-02\n    evidence:\n      ${lines.replaceAll('\n', '\n    ')}\n`;

function check(row: Row, text: string) {
  it(`${row.name}: ${row.left ? 'the event stays' : 'the event is lost'}`, async () => {
    const compilation = await compile(text);
    const found = placesOf(compilation).filter(place => !place.startsWith('no-event-left'));
    expect(found).to.deep.equal(row.found);
    const event = compilation.timeline?.events[0];
    expect(event === undefined).to.equal(row.left === undefined);
    for (const [key, value] of Object.entries(row.left ?? {})) {
      expect(event?.[key as keyof HistoricalEvent], key).to.deep.equal(value);
    }
  });
}

describe('what a mistake costs', () => {
  describe('in an event', () => {
    for (const row of rows) check(row, inEvent(row.lines));
  });

  describe('in its evidence', () => {
    for (const row of evidenceRows) check(row, inEvidence(row.lines));
  });

  it('in a document or an agent: it is shown by its id', async () => {
    const {timeline, diagnostics} = await compile(
      withEventAnd(
        'evidence: {document: report}',
        'documents: {report: {genre: report}, memo: A memo}\nagents: {kim: {}, zhou:}',
      ).replace('    evidence: https://example.org/\n', ''),
    );
    expect(diagnostics.map(({code}) => code)).to.deep.equal([
      'missing-key',
      'wrong-type',
      'missing-key',
      'empty-value',
    ]);
    expect(timeline?.documents.map(({id, title}) => [id, title])).to.deep.equal([
      ['report', 'report'],
      ['memo', 'memo'],
    ]);
    expect(timeline?.agents.map(({id, name}) => [id, name])).to.deep.equal([
      ['kim', 'kim'],
      ['zhou', 'zhou'],
    ]);
    expect(timeline?.events[0]?.evidence).to.deep.equal([cited]);
  });

  it('at the top of the file: the timeline is shown all the same', async () => {
    const {timeline, diagnostics} = await compile(
      'version: [1]\ntitle:\nsummary: {a: b}\nevents: [{title: V, date: 1955, evidence: https://example.org/}]',
    );
    expect(diagnostics.map(({code}) => code)).to.deep.equal(['wrong-type', 'missing-key', 'wrong-type']);
    expect(timeline?.title).to.equal('Untitled timeline');
    expect(timeline).to.not.have.property('summary');
    expect(timeline?.events).to.have.length(1);
  });

  it('in one of three events: the others stay', async () => {
    const good = (title: string) => `  - {title: ${title}, date: 1955, evidence: https://example.org/}\n`;
    for (const bad of [
      '  - Visit\n',
      '  - [Visit]\n',
      '  - {title: V}\n',
      '  - {date: 1955}\n',
      '  -\n',
      '  - {title: V, date: 1955-13}\n',
    ]) {
      const {timeline} = await compile(`version: 1\ntitle: T\nevents:\n${good('A')}${bad}${good('B')}`);
      expect(
        timeline?.events.map(({title}) => title),
        bad,
      ).to.deep.equal(['A', 'B']);
    }
  });
});
