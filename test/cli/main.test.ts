import {expect} from 'chai';
import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {run} from './support/run.js';

describe('cold-war-timeline', () => {
  it('prints its version, and how it is used', async () => {
    expect(await run(['--version'])).to.deep.equal({status: 0, out: '1.2.3', err: ''});
    for (const option of ['--help', '-h']) {
      const {status, out, err} = await run([option]);
      expect([status, err]).to.deep.equal([0, '']);
      expect(out)
        .to.match(/^Usage: cold-war-timeline/)
        .and.include('check');
    }
  });

  const wrong: readonly (readonly [args: readonly string[], said: string])[] = [
    [[], 'no command is given.'],
    [['chekc'], 'unknown command chekc. Did you mean check?'],
    [['frobnicate'], 'unknown command frobnicate.\n'],
    [['--versoin'], 'unknown option --versoin. Did you mean --version?'],
    [['check'], 'no file is given.'],
    [['check', '--fromat', 'json', 'a.yaml'], 'unknown option --fromat. Did you mean --format?'],
    [['check', '--fromat=json', 'a.yaml'], 'unknown option --fromat. Did you mean --format?'],
    [['check', '-x', 'a.yaml'], "Unknown option '-x'."],
    [['check', 'a.yaml', '--format'], 'argument missing.'],
    [['check', '--format', 'xml', 'a.yaml'], '--format is one of text, json, not xml.'],
  ];
  for (const [args, said] of wrong) {
    it(`${args.join(' ') || 'nothing'}: wrong usage`, async () => {
      const {status, out, err} = await run(args);
      expect([status, out]).to.deep.equal([2, '']);
      expect(err)
        .to.match(/^cold-war-timeline: /)
        .and.include(said)
        .and.include('Usage: cold-war-timeline');
    });
  }

  it('runs as a program, with its exit status', async () => {
    const program = fileURLToPath(new URL('../../src/cli/cli.ts', import.meta.url));
    const node = (...args: string[]) =>
      new Promise<readonly [status: unknown, out: string, err: string]>(resolve => {
        execFile(process.execPath, ['--import=tsx', program, ...args], (error, out, err) => {
          resolve([error?.code ?? 0, out, err]);
        });
      });
    const [status, version] = await node('--version');
    expect([status, /^\d+\.\d+\.\d+/.test(version)]).to.deep.equal([0, true]);
    const [missing, , complaint] = await node('check', 'no-such-file.yaml');
    expect([missing, complaint.trim()]).to.deep.equal([
      1,
      'cold-war-timeline: cannot read no-such-file.yaml: there is no such file.',
    ]);
  }).timeout(30_000);
});
