import {expect} from 'chai';
import type {Timeline} from '../../src/model/timeline.js';
import {convert, events} from './support/convert.js';

describe('convert, of tables', () => {
  const convertTable = (name: string, content: string, more: Readonly<Record<string, string>> = {}) =>
    convert([name, 'out.parquet', ...('head.yaml' in more ? ['--head', 'head.yaml'] : [])], {
      [name]: content,
      ...more,
    });
  const titles = (timeline: Timeline | null) => timeline?.events.map(({title}) => title);

  it('loses one line to a wrong quotation mark, and no other', async () => {
    const rows = [
      ...['title,date', '"Thaw" begins,1956', 'Next,1957', 'Last,1959', '"Third",1958', '5" gun,1960'],
      ...['"Two', 'lines",1961', '"Never closed,1962', 'After,1963', '"Quoted",1964'],
    ];
    const {status, err, out, timeline} = await convertTable('a.csv', rows.join('\n'));
    expect([status, out]).to.deep.equal([1, 'out.parquet: 7 events']);
    expect(err.split('\n')).to.deep.equal([
      'a.csv:2 error a quotation mark inside a value has to be doubled',
      'a.csv:9 error a quotation mark inside a value has to be doubled',
    ]);
    expect(titles(timeline)).to.deep.equal([
      ...['Next', 'Third', 'Last', '5" gun', 'Two\nlines', 'After', 'Quoted'],
    ]);
  });

  it('writes nothing where a quotation mark is wrong in the names of the columns', async () => {
    const {status, err, timeline} = await convertTable('a.csv', 'title,"date" of,x\nOne,1955,\n');
    expect([status, timeline]).to.deep.equal([1, null]);
    expect(err).to.include('a.csv:1 error the names of the columns cannot be read: a quotation mark');
  });

  for (const [what, text] of [
    ['\\r\\n in a cell of lines that end in \\n', 'title,date\n"One\r\nmore",1955\nTwo,1956\n'],
    ['\\n in a cell of lines that end in \\r\\n', 'title,date\r\n"One\nmore",1955\r\nTwo,1956\r\n'],
    ['lines that end in \\r', 'title,date\r"One\nmore",1955\rTwo,1956\r'],
    ['\\r\\n after the names alone', 'title,date\r\n"One\nmore",1955\nTwo,1956'],
  ] as const) {
    it(`reads CSV with ${what}`, async () => {
      const {status, err, timeline} = await convertTable('a.csv', text);
      expect([status, err]).to.deep.equal([0, '']);
      expect(events(timeline).map(([, title, date]) => [title, date])).to.deep.equal([
        ['One\nmore', '1955'],
        ['Two', '1956'],
      ]);
    });
  }

  it('takes a line for the head only in JSON Lines, and only without a date', async () => {
    const csv = await convertTable('a.csv', 'title,earliest,version\nOne,1955,2\nTwo,1956,2\n');
    expect([csv.status, titles(csv.timeline)]).to.deep.equal([0, ['One', 'Two']]);
    expect(csv.err).to.include('unknown-key');
    const lines = '{"title":"One","earliest":"1955","version":2}\n{"title":"Two","earliest":"1956"}';
    const jsonl = await convertTable('a.jsonl', lines);
    expect([jsonl.status, titles(jsonl.timeline)]).to.deep.equal([0, ['One', 'Two']]);
  });

  const dates: readonly [columns: string, date: string | null][] = [
    ['earliest=1955-01-17 00:00:00', '1955-01-17'],
    ['earliest=1955-01-17 10:30:00.000', '1955-01-17T10:30:00Z'],
    ['earliest=1955-01-17 00:00:00;latest=1955-01-18 23:59:59.999', '1955-01-17/1955-01-18'],
    ['earliest=1955-01-17 00:00:00;latest=1955-01-20 00:00:00', '1955-01-17/1955-01-20'],
    ['earliest=1955-01-17 00:00:00;latest=1955-01-17 00:00:00', '1955-01-17'],
    ['earliest=1955-01-17 10:30:00;latest=1955-01-17 11:00:00', '1955-01-17T10:30:00Z/1955-01-17T11:00:00Z'],
    ['earliest=1955?;latest=1956~', '1955?/1956~'],
    ['earliest=1955-01-17;latest=1955-01-17', '1955-01-17'],
    ['latest=1955', '/1955'],
    ['latest=1955-01-17;start_edge=open', '../1955-01-17'],
    ['earliest=1955-01-01;precision=month', '1955-01'],
    ['earliest=1955-01-01;latest=1956-12-31;precision=year', '1955/1956'],
    ['earliest=1955;startEdge=soft', '1955~'],
    ['earliest=1955;endEdge=open', '1955/..'],
    ['earliest=1955-01-17;ENDEDGE=Unknown', '1955-01-17/'],
    ['date=1955-01-17 00:00:00', '1955-01-17'],
    ['date=1955-01-17 08:15:00', '1955-01-17T08:15:00'],
    ['date=1950~;earliest=1955', '1950~'],
    ['precision=day', null],
    ['earliest=1955-13;endEdge=open', null],
  ];
  for (const [columns, date] of dates) {
    it(`reads the date of ${columns}`, async () => {
      const cells = columns.split(';').map(column => column.split('='));
      const [names, values] = [0, 1].map(place => cells.map(cell => cell[place]).join(','));
      const csv = `title,${names}\nOne,${values}\n`;
      const {status, timeline} = await convertTable('a.csv', csv);
      expect([status, timeline?.events[0]?.date.edtf ?? null]).to.deep.equal([date === null ? 1 : 0, date]);
    });
  }

  it('tells words that a column does not know, and reads from when an event is known', async () => {
    const csv = 'title,earliest,precision,knownFrom\nOne,1955-03-01,days,1960-02-03 00:00:00\n';
    const {status, err, timeline} = await convertTable('a.csv', csv);
    expect(status).to.equal(1);
    expect(err).to.match(/^a\.csv:2 error its `precision` is none of time, day, .*left aside$/);
    expect(timeline?.events[0]?.known?.edtf).to.equal('1960-02-03');
    expect(timeline?.events[0]?.date.edtf).to.equal('1955-03-01');
  });

  it('misses no evidence where there is no such column, and tells errors before warnings', async () => {
    const lines = Array.from(
      {length: 4_100},
      (_, index) => `Event ${index},${index === 4_050 ? 'bad' : 1955}`,
    );
    const bare = await convertTable('a.csv', ['title,date', ...lines].join('\n'));
    expect(bare.status).to.equal(1);
    expect(bare.err).to.match(/^a\.csv:4052:1 error `date` cannot be read.*bad-date\n[^\n]*\n?$/);
    const table = [
      'title,date,evidence',
      'First,1955,https://example.org/',
      ...lines.map(line => `${line},`),
    ];
    const cited = await convertTable('a.csv', table.join('\n'));
    expect(cited.err).to.match(/^a\.csv:4053:1 error `date` cannot be read/);
    expect(cited.err.match(/missing-evidence/g)).to.have.length(50);
    expect(cited.err).to.match(/a\.csv: 4050 more; 1 errors and 4100 warnings in all$/);
  }).timeout(30_000);

  it('tells the first lines of very many that cannot be read', async () => {
    const lines = Array.from({length: 2_500}, (_, index) => `Event ${index},nonsense`);
    const {status, err} = await convertTable('a.csv', ['title,date', 'One,1955', ...lines].join('\n'));
    expect(status).to.equal(1);
    expect(err).to.match(/^a\.csv:3:1 error `date` cannot be read/);
    expect(err.match(/ error /g)).to.have.length(50);
    expect(err).to.match(/a\.csv: 2450 more; 2500 errors and 0 warnings in all$/);
  });

  it('tells what is wrong with the head by its own lines, and writes nothing without it', async () => {
    for (const [head, told] of [
      [
        'version: 1\ntitle: T\nlanes:\n  moscow: [Moscow\n',
        /^head\.yaml:\d+:\d+ error .* unclosed-bracket\n/,
      ],
      ['title: T\nlanes:\n  moscow: {}\n', /^head\.yaml:3:\d+ error [^]*> 3 \| {3}moscow/],
      ['- one\n', /^head\.yaml:1:1 error .* not-a-map/],
      ['version: 99\n', /^head\.yaml:1:\d+ error .* newer-version/],
    ] as const) {
      const {status, err, timeline} = await convertTable('a.csv', 'title,date\nOne,1955\n', {
        'head.yaml': head,
      });
      expect([status, timeline], head).to.deep.equal([1, null]);
      expect(err)
        .to.match(told)
        .and.to.match(/head\.yaml has errors; nothing was written\.$/);
    }
    const missing = await convert(['a.csv', 'out.parquet', '--head', 'none.yaml'], {'a.csv': 'title\n'});
    expect(missing.err).to.include('none.yaml: there is no such file');
  });

  it('reads a head with a byte order mark, and a title of the table where it has none', async () => {
    const {status, err, timeline} = await convertTable('my-table.csv', 'title,date,lane\nOne,1955,A lane\n', {
      'head.yaml': '\uFEFFlanes: {a: A lane}\n',
    });
    expect([status, err]).to.deep.equal([0, '']);
    expect(timeline).to.deep.include({title: 'my table', lanes: [{id: 'a', name: 'A lane'}]});
    expect(timeline?.events[0]?.lanes).to.deep.equal(['a']);
  });

  it('reads what DuckDB makes of a Parquet file that it was given', async () => {
    const event = {
      ...{ID: 'x', TITLE: 'One', EARLIEST: '1955-01-17 00:00:00', LATEST: null, PRECISION: 'month'},
      ...{AGENTS: ['kim'], TAGS: 'one two', EVIDENCE: '[{"url":"https://example.org/","page":null}]'},
    };
    const agents = 'agents: {kim: {name: Kim}}\n';
    const {status, err, timeline} = await convertTable('a.jsonl', JSON.stringify(event), {
      'head.yaml': agents,
    });
    expect([status, err]).to.deep.equal([0, '']);
    expect(timeline?.events[0]).to.deep.include({id: 'x', agents: ['kim'], tags: ['one', 'two']});
    expect(timeline?.events[0]?.evidence).to.deep.equal([{url: 'https://example.org/', stance: 'supports'}]);
    const csv = 'title,latest,agents,start_edge,end_edge\nOne,1955-01-17 23:59:59.999,[kim],unknown,sharp\n';
    const again = await convertTable('a.csv', csv, {'head.yaml': agents});
    expect([again.status, again.err]).to.deep.equal([0, '']);
    expect(again.timeline?.events[0]).to.deep.include({agents: ['kim']});
    expect(again.timeline?.events[0]?.date.edtf).to.equal('/1955-01-17');
  });

  it('gives ids that take away none of a later line', async () => {
    const relations = '[{type: partOf, target: meeting}]';
    const csv = `title,date,id,relations\nMeeting,1950,,\nOther,1951,meeting,\nThird,1952,,"${relations}"\n`;
    const {status, timeline} = await convertTable('a.csv', csv);
    expect([status, events(timeline).map(([id]) => id)]).to.deep.equal([0, ['row-2', 'meeting', 'row-4']]);
    expect(timeline?.events[2]?.relations).to.deep.equal([{type: 'partOf', target: 'meeting'}]);
  });

  it('reads what a teacher has typed: capitals, cells that are empty, a delimiter in a name', async () => {
    const csv = 'Title;DATE;"a,b,c,d"\nOne;1950;;;\nTwo;1951\n;;;\n';
    const {status, timeline, err} = await convertTable('a.csv', csv);
    expect([status, events(timeline).map(([, title, date]) => [title, date])]).to.deep.equal([
      ...[
        0,
        [
          ['One', '1950'],
          ['Two', '1951'],
        ],
      ],
    ]);
    expect(err).to.equal('');
    const tooMany = await convertTable('b.csv', 'title,date\nOne,1950,,x,\n');
    expect(tooMany.err).to.include('b.csv:2 error it has 4 values for 2 columns');
  });

  it('reads standard input in pieces', async () => {
    const bytes = new TextEncoder().encode('title,date\r\nÖne,1955\n');
    const pieces = async function* () {
      for (const byte of bytes) yield await Promise.resolve(Uint8Array.of(byte));
    };
    const {timeline} = await convert(['-', 'out.parquet', '--from', 'csv'], {}, pieces());
    expect(titles(timeline)).to.deep.equal(['Öne']);
  });
});
