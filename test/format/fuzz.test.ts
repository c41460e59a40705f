import {expect} from 'chai';
import {compile} from '../../src/core.js';
import {readRepositoryFile} from '../support/fixture.js';
import {numbers} from '../support/numbers.js';

const slips = [
  '"',
  "'",
  '[',
  '{',
  ']',
  '}',
  ': ',
  '\t',
  '\n',
  '- ',
  ' ',
  '*a ',
  '&a ',
  '!a ',
  '|',
  '#',
  '',
  '',
];

describe('compile, of a file with slips of the keyboard', () => {
  it('loses no more than what is next to them, and tells where they are', async () => {
    const text = await readRepositoryFile('events/moscow-visit-1955.yaml');
    const whole = (await compile(text)).timeline?.events.length ?? 0;
    const random = numbers(1955);
    const from = text.indexOf('\nevents:') + 20;
    for (let run = 0; run < 150; run++) {
      const at = from + random(text.length - from);
      const slip = slips[random(slips.length)] ?? '';
      const damaged = text.slice(0, at) + slip + text.slice(at + random(2));
      const {timeline, diagnostics} = await compile(damaged);
      const lines = damaged.split('\n');
      expect(timeline?.events.length, `${slip} at ${at}`).to.be.at.least(whole - 2);
      for (const {line, column, endLine, endColumn} of diagnostics) {
        expect(line).to.be.within(1, lines.length);
        expect(column).to.be.within(1, (lines[line - 1] ?? '').length + 1);
        expect([endLine > line || endColumn >= column, endLine]).to.deep.equal([true, line]);
      }
    }
  }).timeout(60_000);
});
