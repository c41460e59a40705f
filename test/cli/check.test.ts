import {expect} from 'chai';
import type {Diagnostic} from '../../src/core.js';
import {run} from './support/run.js';

const good = `version: 1
title: A visit
documents:
  report: {title: Report, text: texts/report.md}
events:
  - title: Report sent
    date: 1955-01-17
    evidence: [{document: report, paragraph: 2}]
`;
const text = '1. One.\n\n2. Two.\n';
const bad = good.replace('1955-01-17', '17/01/1955');
const files = {'a.yaml': good, 'texts/report.md': text};

interface Result {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly unreadable?: string;
}

describe('check', () => {
  it('has status 0 and one line for a file that is right', async () => {
    expect(await run(['check', 'a.yaml'], {files})).to.deep.equal({
      status: 0,
      out: '1 file: nothing to mend',
      err: '',
    });
  });

  it('has status 0 for warnings', async () => {
    const warned = good.replace(/ {4}evidence.*\n/, '');
    const {status, out} = await run(['check', 'a.yaml'], {files: {...files, 'a.yaml': warned}});
    expect(status).to.equal(0);
    expect(out)
      .to.match(/^a\.yaml:6:5 warning /)
      .and.match(/1 file: 1 warning$/);
  });

  it('tells of an error its place, its words, its lines and the mend', async () => {
    const {status, out, err} = await run(['check', 'a.yaml'], {files: {...files, 'a.yaml': bad}});
    expect([status, err]).to.deep.equal([1, '']);
    expect(out).to.include(`a.yaml:7:11 error \`date\` cannot be read: `);
    expect(out).to.include(
      'bad-date\n    6 |   - title: Report sent\n  > 7 |     date: 17/01/1955\n      |           ^^^^^^^^^^\n    8 |',
    );
    expect(out).to.include('\n  Write `1955-01-17`.\n');
    expect(out).to.match(/\n1 file: 2 errors$/);
  });

  it('reads the texts of the documents', async () => {
    const short = await run(['check', 'a.yaml'], {files: {...files, 'texts/report.md': '1. One.\n'}});
    expect([short.status, short.out.split(' ')[0]]).to.deep.equal([1, 'a.yaml:8:46']);
    expect(short.out).to.include('paragraph-out-of-range');
    const missing = await run(['check', 'a.yaml'], {files: {'a.yaml': good}});
    expect([missing.status, missing.out.split(' ')[0]]).to.deep.equal([1, 'a.yaml:4:33']);
    expect(missing.out).to.include('`texts/report.md`, could not be read');
  });

  it('tells what is wrong with a text, or with what is quoted of it', async () => {
    const quoted = good.replace('paragraph: 2', 'paragraph: 2, quote: Tow');
    const check = async (yaml: string, path: string, written: string) => {
      const {status, out} = await run(['check', 'a.yaml'], {files: {'a.yaml': yaml, [path]: written}});
      return [status, out.split(' ')[0], /[a-z]+(?:-[a-z]+)+$/m.exec(out)?.[0], out];
    };
    expect((await check(quoted, 'texts/report.md', text)).slice(0, 3)).to.deep.equal([
      1,
      'a.yaml:8:56',
      'quote-not-found',
    ]);
    const large = await check(good, 'texts/report.md', 'a '.repeat(1_000_001));
    expect(large.slice(0, 3)).to.deep.equal([1, 'a.yaml:4:33', 'text-too-large']);
    const tei = '<TEI>\n<text><p>One</text></TEI>';
    const unreadable = await check(good.replace('.md', '.xml'), 'texts/report.xml', tei);
    expect(unreadable.slice(0, 3)).to.deep.equal([1, 'a.yaml:4:33', 'unreadable-text']);
    expect(unreadable[3]).to.match(/not well-formed XML \(line 2, column \d+\)/);
  });

  const unreadable: readonly [
    what: string,
    files: Readonly<Record<string, string | Uint8Array>>,
    told: RegExp,
  ][] = [
    ['no file', {}, /missing-text[^]*look for a slip/],
    ['a folder', {'texts/report.md/a': 'a'}, /it is a folder\. missing-text/],
    [
      'another encoding',
      {'texts/report.md': new Uint8Array([0xd1, 0xf2])},
      /UTF-8; it was not checked\. unreadable-text\n[^]*Save it/,
    ],
    [
      'UTF-16',
      {'texts/report.md': new Uint8Array([0xff, 0xfe, 0x41, 0])},
      /UTF-8; it was not checked\. unreadable-text/,
    ],
    [
      'a picture',
      {'texts/report.md': new Uint8Array([0x89, 0x50, 0, 0])},
      /is not text; it was not checked\. unreadable-text/,
    ],
    ['a PDF', {'texts/report.md': new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0xff])}, /is not text;/],
    ['RTF', {'texts/report.md': '{\\rtf1 One.}'}, /is not text;/],
    ['a web page', {'texts/report.md': '<!doctype html><p>One.</p>'}, /is a web page; it was not checked\./],
  ];
  for (const [what, texts, told] of unreadable) {
    it(`says what is there in place of a text: ${what}`, async () => {
      const {status, out} = await run(['check', 'a.yaml'], {files: {'a.yaml': good, ...texts}});
      expect([status, out.split(' ')[0]]).to.deep.equal([1, 'a.yaml:4:33']);
      expect(out).to.match(told);
    });
  }

  it('says how many texts are elsewhere', async () => {
    const elsewhere = good.replace('texts/report.md', 'https://example.org/report.md');
    expect((await run(['check', 'a.yaml'], {files: {'a.yaml': elsewhere}})).out).to.equal(
      '1 file: nothing to mend\n1 text elsewhere was not checked',
    );
    const both = await run(['check', 'a.yaml', 'b.yaml', 'c.yaml'], {
      files: {...files, 'b.yaml': elsewhere, 'c.yaml': elsewhere},
    });
    expect(both.out).to.equal('3 files: nothing to mend\n2 texts elsewhere were not checked');
  });

  it('gives json on standard output', async () => {
    const {status, out} = await run(['check', 'a.yaml', 'b.yaml', '--format', 'json'], {
      files: {...files, 'b.yaml': bad},
    });
    const [a, b] = JSON.parse(out) as [Result, Result];
    expect([status, a]).to.deep.equal([1, {file: 'a.yaml', diagnostics: []}]);
    expect(b.file).to.equal('b.yaml');
    expect(b.diagnostics.map(({code}) => code)).to.deep.equal(['no-event-left', 'bad-date']);
    expect(b.diagnostics[1]).to.include({severity: 'error', line: 7, column: 11, endLine: 7, endColumn: 21});
    expect(b.diagnostics[1]?.url).to.match(/^file:.*\/b\.yaml$/);
  });

  it('reads standard input, beside which there are no texts', async () => {
    expect(await run(['check', '-'], {standardInput: good})).to.include({status: 0});
    const {status, out} = await run(['check', '-'], {standardInput: bad});
    expect([status, out.includes('standard input:7:11')]).to.deep.equal([1, true]);
  });

  it('says which file cannot be read, and why, and goes on', async () => {
    const latin = new Uint8Array([...new TextEncoder().encode('title: Caf'), 0xe9]);
    const {status, out, err} = await run(['check', 'none.yaml', 'texts', 'latin.yaml', 'a.yaml'], {
      files: {...files, 'latin.yaml': latin},
    });
    expect([status, out]).to.deep.equal([1, '4 files: 3 not read']);
    expect(err.split('\n')).to.deep.equal([
      'cold-war-timeline: cannot read none.yaml: there is no such file.',
      'cold-war-timeline: cannot read texts: it is a folder.',
      'cold-war-timeline: cannot read latin.yaml: it is not text in UTF-8; save it in this encoding.',
    ]);
    const parquet = new TextEncoder().encode('PAR1\0\0PAR1');
    const {err: told} = await run(['check', 'a.parquet'], {files: {'a.parquet': parquet}});
    expect(told).to.equal(
      'cold-war-timeline: cannot read a.parquet: it is a Parquet file, which is not read here yet; ' +
        'check what it was made from: YAML with `check`, CSV and JSON Lines with `convert`.',
    );
    const json = await run(['check', 'none.yaml', '--format=json'], {files});
    expect(JSON.parse(json.out)).to.deep.equal([
      {file: 'none.yaml', diagnostics: [], unreadable: 'there is no such file'},
    ]);
  });

  it('takes what stands behind -- for files', async () => {
    expect(
      await run(['check', '--', '--help'], {files: {'--help': good, 'texts/report.md': text}}),
    ).to.include({status: 0});
  });

  it('uses colours when asked to, and only then', async () => {
    const setting = {files: {...files, 'a.yaml': bad}};
    expect((await run(['check', 'a.yaml'], setting)).out).to.not.include('\u001b');
    expect((await run(['check', 'a.yaml'], {...setting, colours: true})).out).to.include(
      '\u001b[31merror\u001b[39m',
    );
  });

  it('passes no escape sequence of a file on to the terminal', async () => {
    const hostile = good.replace('title: A visit', '"\\e[2J": x\ntitle: A visit');
    const {out} = await run(['check', 'a.yaml'], {files: {...files, 'a.yaml': hostile}});
    expect(out).to.include('unknown-key').and.not.include('\u001b');
  });
});
