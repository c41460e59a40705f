import {expect} from 'chai';
import {compile} from '../../src/core.js';
import {placesOf, timelineOf} from '../support/timeline-text.js';

const file = (events: string, top = '') => `version: 1\ntitle: T\n${top}events:\n${events}`;
const event = (id: string, rest = '') =>
  `  - {id: ${id}, title: ${id}, date: 1955, evidence: https://example.org/${rest && `, ${rest}`}}\n`;
const link = (type: string, target: string) => `relations: [{type: ${type}, target: ${target}}]`;

describe('references', () => {
  it('to an event below, and to one with a made id, are found', async () => {
    const text = file(
      event('a', link('replaces', 'the-visit')) +
        '  - {title: The visit, date: 1955, evidence: https://example.org/}\n',
    );
    expect((await timelineOf(text)).events[0]?.relations).to.deep.equal([
      {type: 'replaces', target: 'the-visit'},
    ]);
    expect((await compile(text)).diagnostics).to.deep.equal([]);
  });

  it('to an event that is there but could not be read are no second mistake', async () => {
    const bad = '  - {id: b, title: B, date: soon, evidence: https://example.org/}\n';
    const compilation = await compile(file(event('a', link('partOf', 'b')) + bad, 'story: [a, b]\n'));
    expect(placesOf(compilation)).to.deep.equal(['bad-date 6:29']);
    expect(compilation.timeline?.events[0]?.relations).to.deep.equal([]);
    expect(compilation.timeline?.story).to.deep.equal(['a']);
  });

  it('in the story that name nothing are left out', async () => {
    const compilation = await compile(file(event('a'), 'story: [a, aa, zzzzz]\n'));
    expect(placesOf(compilation)).to.deep.equal(['unknown-event 3:12', 'unknown-event 3:16']);
    expect(compilation.diagnostics[0]?.hint).to.include('`a`');
    expect(compilation.timeline?.story).to.deep.equal(['a']);
  });

  describe('in a circle', () => {
    const rows: readonly (readonly [what: string, events: string, closing: readonly string[]])[] = [
      ['an event that is part of itself', event('a', link('partOf', 'a')), ['4:102']],
      [
        'two that replace each other',
        event('a', link('replaces', 'b')) + event('b', link('replaces', 'a')),
        ['5:104'],
      ],
      [
        'three',
        event('a', link('partOf', 'b')) + event('b', link('partOf', 'c')) + event('c', link('partOf', 'a')),
        ['6:102'],
      ],
      ['a chain is none', event('a', link('partOf', 'b')) + event('b', link('partOf', 'c')) + event('c'), []],
      [
        'a diamond is none',
        event('a', 'relations: [{type: partOf, target: b}, {type: partOf, target: c}]') +
          event('b', link('partOf', 'd')) +
          event('c', link('partOf', 'd')) +
          event('d'),
        [],
      ],
      ['of two types is none', event('a', link('partOf', 'b')) + event('b', link('replaces', 'a')), []],
      [
        'of replies is allowed',
        event('a', link('respondsTo', 'b')) + event('b', link('respondsTo', 'a')),
        [],
      ],
    ];
    for (const [what, events, closing] of rows) {
      it(what, async () => {
        const compilation = await compile(file(events));
        expect(placesOf(compilation)).to.deep.equal(closing.map(place => `circular-relation ${place}`));
        const left = compilation.timeline?.events.flatMap(({relations}) => relations).length;
        expect(left).to.equal(events.split('target').length - 1 - closing.length);
      });
    }

    it('a chain as long as files can be is walked without exhausting the stack', async () => {
      const events = Array.from({length: 20_000}, (_, index) =>
        event(`e${index}`, link('partOf', `e${(index + 1) % 20_000}`)),
      );
      const {diagnostics} = await compile(file(events.join('')));
      expect(diagnostics.filter(({code}) => code === 'circular-relation')).to.have.length(1);
    }).timeout(30_000);

    it('documents keep the other links', async () => {
      const top =
        'documents:\n  a: {title: A, partOf: b}\n  b: {title: B, partOf: c}\n  c: {title: C, partOf: a}\n';
      const compilation = await compile(file(event('e'), top));
      expect(placesOf(compilation)).to.deep.equal(['circular-documents 6:25']);
      expect(compilation.timeline?.documents.map(({partOf}) => partOf)).to.deep.equal(['b', 'c', undefined]);
    });
  });
});

describe('known', () => {
  const documents = `documents:
  early: {title: E, date: 1955-01-17}
  late: {title: L, date: 1955-03-01}
  month: {title: M, date: 1955-02}
  part: {title: P, partOf: early}
  part-of-part: {title: PP, partOf: part}
  own: {title: O, partOf: early, date: 1954-12-31}
  undated: {title: U}
  by-then: {title: B, date: /1955-01-20}
  by-now: {title: N, date: /1990}
`;
  const rows: readonly (readonly [what: string, lines: string, known: string | null])[] = [
    ['the day of the document', 'evidence: {document: early}', '1955-01-17'],
    ['of several documents the earliest', 'evidence: [{document: late}, {document: early}]', '1955-01-17'],
    ['of a month its first day', 'evidence: {document: month}', '1955-02-01'],
    ['of a part the day of its whole', 'evidence: {document: part}', '1955-01-17'],
    ['of a part of a part too', 'evidence: {document: part-of-part}', '1955-01-17'],
    ['of a part with a date of its own that', 'evidence: {document: own}', '1954-12-31'],
    [
      'documents that contradict do not count',
      'evidence: [{document: early, stance: contradicts}, {document: late}]',
      '1955-03-01',
    ],
    ['always, if only such are cited', 'evidence: {document: early, stance: contradicts}', null],
    ['always, if no document is dated', 'evidence: {document: undated}', null],
    ['always, if there is only an address', 'evidence: https://example.org/', null],
    ['by the last day, where the start is not known', 'evidence: {document: by-now}', '/1990-12-31'],
    [
      'by that day too, where it lies before the other documents',
      'evidence: [{document: late}, {document: by-then}, {document: by-now}]',
      '/1955-01-20',
    ],
    [
      'of one with a start, where that lies before the last day of one without',
      'evidence: [{document: by-now}, {document: early}, {document: by-then}]',
      '1955-01-17',
    ],
    ['as written, if it is written', 'evidence: {document: early}, known: /1955-01-01', '/1955-01-01'],
  ];
  for (const [what, lines, known] of rows) {
    it(what, async () => {
      const text = file(`  - {title: V, date: 1955, ${lines}}\n`, documents);
      expect((await timelineOf(text)).events[0]?.known?.edtf ?? null).to.equal(known);
    });
  }

  describe('where a mistake leaves no dated document, is the last day of the event', () => {
    const documents = `documents:
  whole: {title: W, date: 1954-05-01}
  bad: {title: B, date: 17 January 1955}
  open: {title: O, date: ../..}
  bad-part: {title: P, partOf: whole, date: soon}
  part-of-bad: {title: Q, partOf: bad}
  listed: {title: L, date: {from: 1955}}
  text: A text
  empty: {title: E, date: }
  nothing:
  late: {title: L, date: 1955-03-01}
  undated: {title: U}
`;
    const rows: readonly (readonly [what: string, evidence: string, known: string | null])[] = [
      ['an unreadable date of its document', '{document: bad}', '1955-02-28'],
      ['a date that tells nothing', '{document: open}', '1955-02-28'],
      ['of a part, whose whole is older', '{document: bad-part}', '1955-02-28'],
      ['of the whole of a part', '{document: part-of-bad}', '1955-02-28'],
      ['a date of another shape', '{document: listed}', '1955-02-28'],
      ['a document of another shape', '{document: text}', '1955-02-28'],
      ['a document that is not there', '{document: reprot}', '1955-02-28'],
      ['a piece of evidence that was left out', '{document: late, stance: suports}', '1955-02-28'],
      ['the same in a list', '[{document: late, stance: suports}]', '1955-02-28'],
      ['an undated one beside it', '[{document: undated}, {document: bad}]', '1955-02-28'],
      ['but another document is dated', '[{document: bad}, {document: late}]', '1955-03-01'],
      ['but the document contradicts', '{document: bad, stance: contradicts}', null],
      ['but an empty date is none', '{document: empty}', null],
      ['but a document of which nothing is told has none', '{document: nothing}', null],
    ];
    for (const [what, evidence, known] of rows) {
      it(what, async () => {
        const text = file(`  - {title: V, date: 1955-02, evidence: ${evidence}}\n`, documents);
        expect((await timelineOf(text)).events[0]?.known?.edtf ?? null).to.equal(known);
      });
    }

    for (const [date, known] of [
      ['1955/..', '1955-01-01'],
      ['/1955-01-17', '1955-01-17'],
      ['[1955-04..1955-05]', '1955-05-31'],
    ] as const) {
      it(`of ${date}: ${known}`, async () => {
        const text = file(`  - {title: V, date: "${date}", evidence: {document: bad}}\n`, documents);
        expect((await timelineOf(text)).events[0]?.known?.edtf).to.equal(known);
      });
    }
  });

  it('is found before our era too', async () => {
    const top = 'documents: {d: {title: D, date: -0043-03}}\n';
    const {events} = await timelineOf(file('  - {title: V, date: -0043, evidence: {document: d}}\n', top));
    expect(events[0]?.known?.edtf).to.equal('-0043-03-01');
  });
});
