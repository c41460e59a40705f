import {expect} from 'chai';
import {generateEvents, toYaml} from '../bench/generate.js';
import {convert, events} from './support/convert.js';

describe('convert', () => {
  it('writes YAML as Parquet', async () => {
    const {status, out, err, timeline} = await convert(['a.yaml', 'out.parquet'], {
      'a.yaml': toYaml(generateEvents(200)),
    });
    expect([status, out, err]).to.deep.equal([0, 'out.parquet: 200 events', '']);
    expect(timeline?.events).to.have.length(200);
    expect(timeline?.documents.map(({title}) => title)).to.deep.equal(['An invented paper']);
  });

  it('writes JSON Lines in order of the dates, with the head from the first line', async () => {
    const lines = [
      '{"version":1,"title":"Lines","lanes":{"a":"A"}}',
      '{"title":"Later","date":1956,"lane":"a","evidence":"https://example.org/"}',
      '',
      '{"title":"Earlier","date":"1955-02","tags":["one","two"],"text":null,"evidence":[{"url":"https://example.org/","page":2}]}',
    ];
    const {status, timeline, err} = await convert(['a.jsonl', 'out.parquet'], {'a.jsonl': lines.join('\n')});
    expect([status, err]).to.deep.equal([0, '']);
    expect(timeline).to.deep.include({title: 'Lines', lanes: [{id: 'a', name: 'A'}]});
    expect(events(timeline)).to.deep.equal([
      ['row-4', 'Earlier', '1955-02'],
      ['row-2', 'Later', '1956'],
    ]);
    expect(timeline?.events[0]).to.deep.include({tags: ['one', 'two']});
  });

  const tables: readonly [what: string, csv: string][] = [
    ['commas', 'id,title,date,lane,agents\nx,"A, ""b""",1955,My lane,\ny,"Two\nlines",1954,My lane,\n'],
    [
      'semicolons',
      'id;title;date;lane;agents\r\nx;"A, ""b""";1955;My lane;\r\ny;"Two\nlines";1954;My lane;\r\n',
    ],
    ['tabs', 'id\ttitle\tdate\tlane\nx\t"A, ""b"""\t1955\tMy lane\ny\t"Two\nlines"\t1954\tMy lane'],
  ];
  for (const [what, csv] of tables) {
    it(`writes CSV with ${what}`, async () => {
      const {status, timeline} = await convert(['my_table-1.csv', 'out.parquet'], {'my_table-1.csv': csv});
      expect(status).to.equal(0);
      expect(timeline).to.deep.include({title: 'my table 1', lanes: [{id: 'my-lane', name: 'My lane'}]});
      expect(events(timeline)).to.deep.equal([
        ['y', 'Two\nlines', '1954'],
        ['x', 'A, "b"', '1955'],
      ]);
    });
  }

  it('takes the head of a table from a file, and dates from two columns', async () => {
    const files = {
      'a.csv':
        'title,earliest,latest,agents,evidence\nOne,1955-01-01,1955-02-01,kim molotov,"[{""document"":""d""}]"\nTwo,1954,,,https://example.org/\n',
      'head.yaml':
        'version: 1\ntitle: Head\nagents: {kim: {name: Kim}, molotov: {name: Molotov}}\ndocuments: {d: {title: D, date: 1955-03-01}}\nevents: []\n',
    };
    const {status, err, timeline} = await convert(['a.csv', 'out.parquet', '--head', 'head.yaml'], files);
    expect([status, err]).to.deep.equal([0, '']);
    expect(timeline?.title).to.equal('Head');
    expect(timeline?.events[1]).to.deep.include({agents: ['kim', 'molotov']});
    expect(timeline?.events[1]?.known?.edtf).to.equal('1955-03-01');
    expect(events(timeline).map(([, , date]) => date)).to.deep.equal(['1954', '1955-01-01/1955-02-01']);
  });

  it('tells what is wrong with which line, leaves it out, and has status 1', async () => {
    const lines = [
      '{"id":"good","title":"Good","date":"1955","evidence":"https://example.org/"}',
      '{"title":"Bad","date":"13/08/1961","evidence":"https://example.org/"}',
      '{"title":',
      '[1]',
      '{"id":"good","title":"Again","date":"1956","evidence":"https://example.org/"}',
    ];
    const {status, out, err, timeline} = await convert(['a.jsonl', 'out.parquet'], {
      'a.jsonl': lines.join('\n'),
    });
    expect([status, out]).to.deep.equal([1, 'out.parquet: 2 events']);
    expect(err)
      .to.match(/^a\.jsonl:3 error it is no JSON/m)
      .and.match(/^a\.jsonl:4 error it is no map/m)
      .and.match(/^a\.jsonl:5 error its id `good` is that of an earlier line; here it is `row-5`/m)
      .and.match(/^a\.jsonl:2:1 error `date` cannot be read/m);
    expect(events(timeline).map(([id]) => id)).to.deep.equal(['good', 'row-5']);
  });

  it('counts the lines of CSV as an editor does', async () => {
    const csv = 'title,date\n"One\nand a half",1955\nTwo,nonsense\nThree,1956,too much\n"Four,1957\n';
    const {status, err} = await convert(['a.csv', 'out.parquet'], {'a.csv': csv});
    expect(status).to.equal(1);
    expect(err)
      .to.match(/^a\.csv:4:1 error `date` cannot be read/m)
      .and.match(/^a\.csv:5 error it has 3 values for 2 columns/m)
      .and.match(/^a\.csv:6 error a quotation mark is never closed/m);
  });

  it('tells a few of many findings, and how many there are', async () => {
    const lines = Array.from({length: 5_000}, (_, index) => `{"title":"${index}","date":"1955"}`);
    lines[0] = '{"title":"First","date":"1955","evidence":"https://example.org/"}';
    const {status, err, timeline} = await convert(['a.jsonl', 'out.parquet'], {'a.jsonl': lines.join('\n')});
    expect(status).to.equal(0);
    expect(timeline?.events).to.have.length(5_000);
    expect(err).to.match(/a\.jsonl: 4949 more; 0 errors and 4999 warnings in all$/);
  }).timeout(30_000);

  it('sorts what does not come in order, and says how far it is', async () => {
    const generated = generateEvents(12_000);
    const lines = [...generated]
      .reverse()
      .map(({id, title, start}) =>
        JSON.stringify({id, title, date: start, evidence: 'https://example.org/'}),
      );
    const {status, timeline, progress} = await convert(['a.jsonl', 'out.parquet'], {
      'a.jsonl': lines.join('\n'),
    });
    expect(status).to.equal(0);
    const dates = timeline?.events.map(({date}) => date.earliest) ?? [];
    expect(dates)
      .to.have.length(12_000)
      .and.to.deep.equal([...dates].sort((a, b) => a - b));
    expect(progress.join(' '))
      .to.match(/\d+ % read, \d+ events/)
      .and.match(/100 % written/);
    expect(progress.at(-1)).to.equal('');
  }).timeout(60_000);

  it('reads standard input', async () => {
    const line = '{"title":"One","date":"1955","evidence":"https://example.org/"}';
    const {status, timeline} = await convert(['-', 'out.parquet', '--from', 'jsonl'], {}, line);
    expect([status, timeline?.events.length]).to.deep.equal([0, 1]);
  });

  it('writes nothing where there is nothing, and nothing half', async () => {
    for (const [name, content] of [
      ['a.jsonl', ''],
      ['a.csv', 'title,date\n'],
      ['a.yaml', 'version: 1\ntitle: x\nevents: [{title: y}]\n'],
    ] as const) {
      const {status, err, timeline} = await convert([name, 'out.parquet'], {[name]: content});
      expect([status, timeline], name).to.deep.equal([1, null]);
      expect(err).to.include('nothing was written');
    }
    const missing = await convert(['none.csv', 'out.parquet'], {});
    expect([missing.status, missing.err]).to.deep.equal([
      1,
      'cold-war-timeline: cannot convert none.csv: there is no such file.',
    ]);
  });

  const wrong: readonly [args: readonly string[], said: string][] = [
    [['a.csv'], 'it takes two files, IN and OUT.'],
    [['a.csv', 'b.parquet', 'c'], 'it takes two files, not 3.'],
    [['a.txt', 'b.parquet'], 'a.txt ends in .txt, of which nothing is known: say the format with --from.'],
    [['a', 'b.parquet'], 'a has no ending'],
    [['a.csv', 'b.parquet', '--from', 'tsv'], '--from is one of yaml, csv, jsonl, parquet, not tsv.'],
    [['a.parquet', 'b.parquet'], 'parquet cannot be read yet; what it can read: yaml, csv, jsonl.'],
    [['a.csv', 'b.yaml'], 'yaml cannot be written yet; what it can write: parquet.'],
    [['a.parquet', './a.parquet', '--from', 'csv'], 'IN and OUT are the same file.'],
    [['a.yaml', 'b.parquet', '--head', 'c.yaml'], '--head is for tables.'],
  ];
  for (const [args, said] of wrong) {
    it(`refuses ${args.join(' ')}`, async () => {
      const {status, err} = await convert(args, {});
      expect(status).to.equal(2);
      expect(err).to.include(said);
    });
  }
});
