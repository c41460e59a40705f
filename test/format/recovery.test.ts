import {expect} from 'chai';
import {compile} from '../../src/core.js';
import {event, file, rest} from '../support/three-events.js';
import {placesOf} from '../support/timeline-text.js';

interface Row {
  readonly name: string;
  readonly text: string;
  readonly found: readonly string[];
  /** The title of the second event; absent where it is lost. */
  readonly title?: string;
}

const mended: readonly Row[] = [
  {
    name: 'a colon in a text',
    text: event('title: Moscow: the visit', ...rest),
    found: ['unquoted-colon 9:18'],
    title: 'Moscow: the visit',
  },
  {
    name: 'a colon in a text of several lines',
    text: event('title: Moscow: the visit', '  that was planned', ...rest),
    found: ['unquoted-colon 9:18'],
    title: 'Moscow: the visit that was planned',
  },
  {
    name: 'text behind a quotation',
    text: event('title: "Visit" proposed # so the paper', ...rest),
    found: ['text-after-quote 9:19'],
    title: '"Visit" proposed',
  },
  {
    name: 'a text between two quotations',
    text: event('title: "Visit" or "trip"', ...rest),
    found: ['text-after-quote 9:19'],
    title: '"Visit" or "trip"',
  },
  {
    name: 'a colon in the second line of a text',
    text: event('title: Visit and talk', '  with Molotov: the plan', ...rest),
    found: ['unquoted-colon 10:19'],
    title: 'Visit and talk with Molotov: the plan',
  },
  {
    name: 'a dash far to the right',
    text: file('    - id: second\n    title: Visit\n    date: 1956\n    evidence: https://example.org/'),
    found: ['bad-indentation 8:5'],
    title: 'Visit',
  },
  {
    name: 'a dash behind a tab',
    text: file('\t- id: second\n    title: Visit\n    date: 1956\n    evidence: https://example.org/'),
    found: ['tab-indent 8:1'],
    title: 'Visit',
  },
  {
    name: 'a dash with too much space behind it',
    text: file('  -   id: second\n    title: Visit\n    date: 1956\n    evidence: https://example.org/'),
    found: ['bad-indentation 8:3'],
    title: 'Visit',
  },
  {
    name: 'a forgotten line with the dash and the id',
    text: file('    title: Visit\n    date: 1956\n    evidence: https://example.org/'),
    found: ['missing-dash 8:5'],
    title: 'Visit',
  },
  {
    name: 'an apostrophe in single quotes',
    text: event("title: 'Kim's visit'", ...rest),
    found: ['text-after-quote 9:17'],
    title: "Kim's visit",
  },
  {
    name: 'a double quote that is not closed',
    text: event('title: "Visit', ...rest),
    found: ['unclosed-quote 9:12'],
    title: 'Visit',
  },
  {
    name: 'a single quote that is not closed',
    text: event("title: 'Visit", ...rest),
    found: ['unclosed-quote 9:12'],
    title: 'Visit',
  },
  {
    name: 'a backslash in double quotes',
    text: event('title: "C:\\data"', ...rest),
    found: ['bad-escape 9:15'],
    title: 'C:\\data',
  },
  ...['@', '%', '`', '**'].map(start => ({
    name: `a text that begins with ${start}`,
    text: event(`title: ${start}Visit now`, ...rest),
    found: ['reserved-start 9:12'],
    title: `${start}Visit now`,
  })),
  {
    name: 'no space behind a colon',
    text: event('title:Visit', ...rest),
    found: ['missing-space 9:5'],
    title: 'Visit',
  },
  {
    name: 'a list that is not closed',
    text: event('title: Visit', 'tags: [visit, papers', ...rest),
    found: ['unclosed-bracket 10:11'],
    title: 'Visit',
  },
  {
    name: 'an event in brackets that is not closed',
    text: file('  - {title: Visit, date: 1956, evidence: https://example.org/'),
    found: ['unclosed-bracket 8:5'],
    title: 'Visit',
  },
  {
    name: 'a dash one column to the right',
    text: file('   - title: Visit\n     date: 1956\n     evidence: https://example.org/'),
    found: ['bad-indentation 8:4'],
    title: 'Visit',
  },
  {
    name: 'a dash one column to the left',
    text: file(' - title: Visit\n   date: 1956\n   evidence: https://example.org/'),
    found: ['bad-indentation 8:2'],
    title: 'Visit',
  },
  {
    name: 'a forgotten dash',
    text: file('    id: second\n    title: Visit\n    date: 1956\n    evidence: https://example.org/'),
    found: ['missing-dash 8:5'],
    title: 'Visit',
  },
  {
    name: 'a forgotten dash in the column of the dashes',
    text: file('  title: Visit\n  date: 1956\n  evidence: https://example.org/'),
    found: ['missing-dash 8:3'],
    title: 'Visit',
  },
];

const lost: readonly Row[] = [
  {
    name: 'a line that is no key',
    text: event('title: Visit', 'planned', ...rest),
    found: ['yaml-syntax 10:5'],
  },
  {
    name: 'a status without a colon, which would make a plan a fact',
    text: event('title: Visit', 'status planned', ...rest),
    found: ['yaml-syntax 10:5'],
  },
  {
    name: 'a tab',
    text: event('title: Visit', ...rest).replace('    title: Visit', '\ttitle: Visit'),
    found: ['tab-indent 9:1'],
  },
  {
    name: 'a key too far right',
    text: event('title: Visit', '  status: planned', ...rest),
    found: ['bad-indentation 10:7'],
  },
  {
    name: 'a key too far left',
    text: event('title: Visit', ...rest).replace('    title: Visit', '   title: Visit'),
    found: ['bad-indentation 9:4'],
  },
  {
    name: 'a key twice',
    text: event('title: Visit', 'status: planned', 'status: actual', ...rest),
    found: ['duplicate-key 11:5'],
  },
  {name: 'an alias', text: event('title: *first', ...rest), found: ['alias 9:12']},
  {name: 'a type', text: event('title: !!int 5', ...rest), found: ['yaml-tag 9:12']},
  {name: 'no space behind a dash', text: file('  -title: Visit'), found: ['missing-space 8:3']},
  {
    name: 'a quote of two lines that is not closed',
    text: event('title: "Visit', '  proposed', ...rest),
    found: ['unclosed-quote 9:12'],
  },
  ...['evidence:', 'relations:', 'text: >-', 'tags:'].map(key => ({
    name: `${key} at the margin, with more lines below it`,
    text: event('title: Visit', 'date: 1956', key, '  - https://example.org/').replace(
      `    ${key}\n`,
      `${key}\n`,
    ),
    found: ['bad-indentation 11:1'],
  })),
  {
    name: 'a key that slipped below a block of text',
    text: event(
      'title: Visit',
      'text: >-',
      '  One',
      '  Two',
      ' date: 1956',
      'evidence: https://example.org/',
    ),
    found: ['bad-indentation 13:6'],
  },
  {
    name: 'a line of a block of text too far left',
    text: event('title: Visit', 'text: >-', '  One', ' Two', ...rest),
    found: ['bad-indentation 12:6'],
  },
  {name: 'a stray line at the margin', text: file('planned'), found: ['yaml-syntax 8:1']},
];

describe('recovery after syntax errors', () => {
  for (const {name, text, found, title} of [...mended, ...lost]) {
    it(`${name}: ${title === undefined ? 'costs the event' : 'is mended'}, and nothing else`, async () => {
      const compilation = await compile(text);
      expect(placesOf(compilation)).to.deep.equal(found);
      const titles = compilation.timeline?.events.map(event => event.title);
      expect(titles).to.deep.equal(['First', ...(title === undefined ? [] : [title]), 'Third', 'Fourth']);
    });
  }

  it('goes on after a key that slipped to the margin', async () => {
    const {timeline} = await compile(file('  - id: second\ntitle: Visit\n    date: 1956'));
    expect(timeline?.title).to.equal('A timeline');
    expect(timeline?.events.map(event => event.id)).to.deep.equal(['first', 'third', 'fourth']);
  });

  it('costs only the evidence where the mistake is in a piece of it', async () => {
    const text = event(
      'title: Visit',
      'date: 1956',
      'evidence:',
      '  - https://a.example/',
      '  - url: https://b.example/',
      '     page: 1',
    );
    const {timeline} = await compile(text);
    expect(timeline?.events[1]?.evidence.map(({url}) => url)).to.deep.equal(['https://a.example/']);
  });

  it('reads a list that is not indented', async () => {
    const text = `version: 1\ntitle: A: timeline\nevents:\n- title: Visit\n  date: 1955\n  evidence:\n  - https://example.org/\n`;
    const compilation = await compile(text);
    expect(placesOf(compilation)).to.deep.equal(['unquoted-colon 2:9']);
    expect(compilation.timeline?.events[0]?.evidence).to.have.length(1);
  });

  it('finds more than one mistake', async () => {
    const compilation = await compile(
      event('title: A: visit', 'text: @home', ...rest).replace('title: Third', 'title: "Third'),
    );
    expect(placesOf(compilation)).to.deep.equal([
      'unquoted-colon 9:13',
      'reserved-start 10:11',
      'unclosed-quote 14:12',
    ]);
  });
});
