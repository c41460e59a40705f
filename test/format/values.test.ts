import {expect} from 'chai';
import {eventOf, findingsIn, timelineOf, withEvent, withEventAnd} from '../support/timeline-text.js';

const evidence = 'evidence: https://example.org/';

describe('dates in a file', () => {
  const dates: readonly (readonly [written: string, read: string])[] = [
    ['1955-01-17', '1955-01-17'],
    ['1955', '1955'],
    ['0044', '0044'],
    ['-0043', '-0043'],
    ['"1955-02"', '1955-02'],
    ['/1955-01-17', '/1955-01-17'],
    ['1955/..', '1955/..'],
    ['[1961,1962]', '[1961,1962]'],
    ['[1961, 1962]', '[1961,1962]'],
    ['[1955-04..1955-05]', '[1955-04..1955-05]'],
    ['[..1983]', '[..1983]'],
    ['{1960..1965}', '{1960..1965}'],
    ['{1961,1963..1965}', '{1961,1963..1965}'],
    ['{1962, 1961-02, 1960}', '{1962,1961-02,1960}'],
    ['[1961~, 1962?]', '[1961~,1962?]'],
    ['"[1961,1962]"', '[1961,1962]'],
    ['\n      - 1961\n      - 1962', '[1961,1962]'],
  ];
  for (const [written, read] of dates) {
    it(`${written.trim().replace(/\s+/g, ' ')} is read as ${read}`, async () => {
      const text = withEvent(`title: Visit\ndate: ${written}\n${evidence}`);
      expect(await findingsIn(text)).to.deep.equal([]);
      expect((await eventOf(text)).date.edtf).to.equal(read);
    });
  }

  it('a set keeps its order in an event of which something else was taken out', async () => {
    const text = withEvent(`title: V\ndate: {1962, 1960}\ntextt: a\n${evidence}`);
    expect((await eventOf(text)).date.edtf).to.equal('{1962,1960}');
  });

  it('a map with values is no date', async () => {
    expect(await findingsIn(withEvent(`title: V\ndate: {from: 1955}\n${evidence}`))).to.include(
      'wrong-type 5:11',
    );
  });

  it('all dates of an event are read in its calendar', async () => {
    const event = await eventOf(
      withEvent(
        'title: V\ndate: 1917-10-25\ncalendar: julian\nknown: 1917-10-26\nevidence: [{url: "https://example.org/", date: 1917-10-25}]',
      ),
    );
    const november = (day: number) => Date.UTC(1917, 10, day);
    expect([
      event.calendar,
      event.date.earliest,
      event.known?.earliest,
      event.evidence[0]?.date?.earliest,
    ]).to.deep.equal(['julian', november(7), november(8), november(7)]);
  });
});

describe('one or many', () => {
  it('a list of one may be written as that one', async () => {
    const top =
      'agents: {kim: {name: Kim}}\ndocuments: {r: {title: R, author: kim, copies: https://example.org/}}\nstory: v';
    const text = withEventAnd('id: v\nagents: kim\ntags: visit\nlane: Moscow', top);
    expect(await findingsIn(text)).to.deep.equal([]);
    const {documents, events, story} = await timelineOf(text);
    expect([events[0]?.agents, events[0]?.tags, documents[0]?.author, story]).to.deep.equal([
      ['kim'],
      ['visit'],
      ['kim'],
      ['v'],
    ]);
    expect(documents[0]?.copies).to.deep.equal([{url: 'https://example.org/'}]);
  });

  const web = {url: 'https://a.example/', stance: 'supports'};
  const full = {document: 'r', quote: {exact: 'words'}, paragraph: 3, stance: 'contradicts'};
  const forms: readonly (readonly [form: string, written: string, read: readonly object[]])[] = [
    ['one address', 'https://a.example/', [web]],
    ['a list of addresses', '[https://a.example/, https://a.example/]', [web, web]],
    ['one map', '{document: r, quote: words, paragraph: 3, stance: contradicts}', [full]],
    [
      'a mixed list',
      '[https://a.example/, {document: r, quote: {exact: words}, paragraph: 3, stance: contradicts}]',
      [web, full],
    ],
  ];
  for (const [form, written, read] of forms) {
    it(`evidence as ${form}`, async () => {
      const text = withEvent(`title: V\ndate: 1955\nevidence: ${written}`, 'documents: {r: {title: R}}');
      expect(await findingsIn(text)).to.deep.equal([]);
      expect((await eventOf(text)).evidence).to.deep.equal(read);
    });
  }

  it('each id is named once', async () => {
    const event = await eventOf(
      withEventAnd('agents: [kim, kim]\ntags: [a, a]\nlane: [m, m]', 'agents: {kim: {name: Kim}}'),
    );
    expect([event.agents, event.tags, event.lanes]).to.deep.equal([['kim'], ['a'], ['m']]);
  });
});

describe('lanes', () => {
  const lanesOf = async (lanes: readonly string[], top = '') => {
    const events = lanes
      .map(lane => `  - {title: V, date: 1955, lane: ${lane}, evidence: https://example.org/}\n`)
      .join('');
    return timelineOf(`version: 1\ntitle: T\n${top}events:\n${events}`);
  };

  it('are made from the events, in the order in which they come, where the file has none', async () => {
    const {lanes, events} = await lanesOf(['Moscow', '[Peking, Moscow]', 'North Korea']);
    expect(lanes).to.deep.equal([
      {id: 'Moscow', name: 'Moscow'},
      {id: 'Peking', name: 'Peking'},
      {id: 'north-korea', name: 'North Korea'},
    ]);
    expect(events.map(event => event.lanes)).to.deep.equal([
      ['Moscow'],
      ['Peking', 'Moscow'],
      ['north-korea'],
    ]);
  });

  it('stand in the order in which they are declared, used or not', async () => {
    const {lanes} = await lanesOf(['b'], 'lanes: {c: C, b: B}\n');
    expect(lanes).to.deep.equal([
      {id: 'c', name: 'C'},
      {id: 'b', name: 'B'},
    ]);
  });
});

describe('ids that look like numbers', () => {
  const ids = ['moscow', '2', '1955', 'b', '1'];
  const top = `lanes: {${ids.map(id => `${id}: L`).join(', ')}}
agents: {${ids.map(id => `${id}: {name: A}`).join(', ')}}
documents: {${ids.map(id => `${id}: {title: D}`).join(', ')}}`;
  for (const [reader, line] of [
    ['fast', ''],
    ['tolerant', 'text: a: b'],
  ] as const) {
    it(`stay where they are in the file, by the ${reader} reader`, async () => {
      const {lanes, agents, documents} = await timelineOf(withEventAnd(line, top));
      for (const list of [lanes, agents, documents]) expect(list.map(({id}) => id)).to.deep.equal(ids);
    });
  }
});

describe('ids of events', () => {
  const idsOf = async (events: readonly string[]) => {
    const lines = events
      .map(event => `  - {${event}, date: 1955, evidence: https://example.org/}\n`)
      .join('');
    const {events: read} = await timelineOf(`version: 1\ntitle: T\nevents:\n${lines}`);
    return read.map(({id}) => id);
  };
  const rows: readonly (readonly [what: string, events: readonly string[], ids: readonly string[]])[] = [
    ['are made from titles', ['title: Kim’s Visit (1955)!'], ['kim-s-visit-1955']],
    [
      'keep letters of any script',
      ['title: Визит в Москву', 'title: 모스크바 방문', 'title: Réunion'],
      ['визит-в-москву', '모스크바-방문', 'réunion'],
    ],
    ['are numbered where they are taken', ['title: V', 'title: V', 'title: V'], ['v', 'v-2', 'v-3']],
    ['leave a written one to its event', ['title: V', 'title: W, id: v'], ['v-2', 'v']],
    ['do not take the number of another', ['title: V', 'title: V', 'title: W, id: v-2'], ['v', 'v-3', 'v-2']],
    ['are there where the title has no letter', ['title: "…"'], ['event']],
    [
      'are given anew where they are taken',
      ['title: V, id: a', 'title: W, id: a', 'title: X, id: a'],
      ['a', 'a-2', 'a-3'],
    ],
  ];
  for (const [what, events, ids] of rows) {
    it(what, async () => {
      expect(await idsOf(events)).to.deep.equal(ids);
    });
  }

  it('are found for many events of one title', async () => {
    const ids = await idsOf(Array.from({length: 5000}, () => 'title: V'));
    expect(new Set(ids).size).to.equal(5000);
  }).timeout(10_000);
});

describe('addresses', () => {
  const urls: readonly (readonly [base: string | undefined, written: string, read: string | undefined])[] = [
    ['https://example.org/events/a.yaml', 'texts/r.md', 'https://example.org/events/texts/r.md'],
    ['https://example.org/events/a.yaml', '//other.example/r.md', 'https://other.example/r.md'],
    ['https://example.org/a.yaml', 'file:///etc/passwd', undefined],
    ['https://example.org/a.yaml', 'javascript:alert(1)', undefined],
    ['https://example.org/a.yaml', 'data:text/plain,x', undefined],
    ['file:///home/a.yaml', 'r.md', 'file:///home/r.md'],
    ['file:///home/a.yaml', 'https://example.org/r.md', 'https://example.org/r.md'],
    ['file:///home/a.yaml', '//server/share/r.md', undefined],
    [undefined, 'texts/r.md', 'texts/r.md'],
    [undefined, ' javascript:alert(1)', undefined],
    ['blob:https://example.org/1', 'r.md', undefined],
  ];
  for (const [url, written, read] of urls) {
    it(`text ${JSON.stringify(written)} of ${url ?? 'a file without address'}: ${read ?? 'refused'}`, async () => {
      const text = withEventAnd('', `documents: {r: {title: R, text: ${JSON.stringify(written)}}}`);
      expect((await timelineOf(text, {url})).documents[0]?.text).to.equal(read);
      expect((await findingsIn(text, {url})).length).to.equal(read === undefined ? 1 : 0);
    });
  }
});
