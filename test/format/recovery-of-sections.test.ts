import {expect} from 'chai';
import {compile} from '../../src/core.js';
import {event, file, rest} from '../support/three-events.js';
import {placesOf} from '../support/timeline-text.js';

describe('recovery after syntax errors, of whole sections', () => {
  describe('in the first event', () => {
    const first = (line: string) => file('').replace('  - id: first', line).replace('\n\n', '\n');
    const rows: readonly (readonly [name: string, text: string, found: string, kept: boolean])[] = [
      ['a forgotten dash', first('    id: first'), 'missing-dash 4:5', true],
      ['a forgotten line', first('').replace('\n\n', '\n'), 'missing-dash 4:5', true],
      ['a dash at the margin', first('- id: first'), 'bad-indentation 4:1', true],
      ['a tab before the dash', first('\t- id: first'), 'tab-indent 4:1', true],
      ['no space behind the dash', first('  -id: first'), 'missing-space 4:3', false],
      ['more space behind the dash', first('  -   id: first'), 'bad-indentation 4:3', true],
      [
        'no `events:` above it',
        file('').replace('events:\n', '').replace('\n\n', '\n'),
        'missing-key 3:3',
        true,
      ],
    ];
    for (const [name, text, found, kept] of rows) {
      it(`${name} costs no other`, async () => {
        const compilation = await compile(text);
        expect(placesOf(compilation)).to.deep.equal([found]);
        const titles = compilation.timeline?.events.map(({title}) => title);
        expect(titles).to.deep.equal([...(kept ? ['First'] : []), 'Third', 'Fourth']);
      });
    }
  });

  it('reads a file that is indented with tabs throughout, and says so once', async () => {
    for (const second of ['\t  ', '\t\t']) {
      const compilation = await compile(
        `version: 1\ntitle: T\nevents:\n\t- title: X\n${second}date: 1955\n${second}evidence: https://a.org/\n`,
      );
      expect(placesOf(compilation)[0]).to.equal('tab-indent 4:1');
      expect(compilation.timeline?.events.map(({title}) => title)).to.deep.equal(['X']);
    }
  });

  it('reads lanes that slipped aside', async () => {
    const lanes = 'lanes:\n  moscow: Moscow\n   peking: Peking\n  hanoi: Hanoi\nevents:';
    const compilation = await compile(file('').replace('events:', lanes).replace('\n\n', '\n'));
    expect(placesOf(compilation)).to.deep.equal(['bad-indentation 5:4']);
    expect(compilation.timeline?.lanes.map(({id}) => id)).to.deep.equal(['moscow', 'peking', 'hanoi']);
  });

  it('takes a row of dashes in a text for a text, whatever else is wrong', async () => {
    const text = event('title: A: visit', 'text: |', `  ${'- '.repeat(40)}`, ...rest);
    expect(placesOf(await compile(text))).to.deep.equal(['unquoted-colon 9:13']);
    const right = await compile(
      event('title: Visit', 'titel: x', 'text: |', `  ${'- '.repeat(40)}`, ...rest),
    );
    expect(placesOf(right)).to.deep.equal(['unknown-key 10:5']);
  });

  it('costs a document at most, and no other, where a key of it slipped to the margin', async () => {
    for (const [key, left] of [
      // The first line of a map may stand aside: there is nothing above it that it could belong to.
      ['title', ['report', 'memo']],
      ['genre', ['memo']],
      ['note', ['memo']],
    ] as const) {
      const report = ['title', 'genre', 'note']
        .map(one => `${one === key ? '' : '    '}${one}: x\n`)
        .join('');
      const text = `version: 1\ntitle: T\ndocuments:\n  report:\n${report}    number: 1\n  memo:\n    title: Memo\nevents: []\n`;
      const withEvents = text.replace('[]', '[{title: V, date: 1955, evidence: https://a.org/}]');
      const {timeline, diagnostics} = await compile(withEvents);
      expect(diagnostics.map(({code}) => code)).to.deep.equal(['bad-indentation']);
      expect(timeline?.documents.map(({id}) => id)).to.deep.equal(left);
    }
  });

  it('reads the other documents', async () => {
    const {timeline, diagnostics} = await compile(`version: 1
title: A timeline
documents:
  one:
    title: "One
    genre: report
  two:
    title: Two
\tgenre: report
  three:
    title: Three
events:
  - title: Visit
    date: 1955
    evidence: [{document: one}, {document: two}, {document: three}]
`);
    expect(timeline?.documents.map(({id}) => id)).to.deep.equal(['one', 'three']);
    expect(timeline?.events[0]?.evidence.map(({document}) => document)).to.deep.equal(['one', 'three']);
    // That `two` is missing is no second mistake.
    expect(diagnostics.map(({code}) => code)).to.deep.equal(['unclosed-quote', 'tab-indent']);
  });
});
