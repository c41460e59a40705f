import {expect} from 'chai';
import {compile} from '../../src/core.js';
import {readRepositoryFile} from '../support/fixture.js';
import {placesOf, withEvent} from '../support/timeline-text.js';

const codesOf = async (text: string) => (await compile(text)).diagnostics.map(({code}) => code);

describe('what a mistake has cost', () => {
  it('makes no unknown lanes of those that the file declares', async () => {
    const text = await readRepositoryFile('events/moscow-visit-1955.yaml');
    const codes = await codesOf(text.replace('\n  pyongyang:', '\n   pyongyang:'));
    expect(codes).to.not.be.empty;
    expect(codes).to.not.include('unknown-lane');
  });

  it('leaves a lane unknown that is declared nowhere', async () => {
    const text = withEvent(
      'title: V\ndate: 1955\nlane: [moscow, peking]\nevidence: https://example.org/',
      'lanes:\n  moscow: Moscow\n   pyongyang: Pyongyang\n  hanoi: Hanoi',
    );
    expect((await codesOf(text)).filter(code => code === 'unknown-lane')).to.have.length(1);
  });

  for (const evidence of [
    '\n      - url: https://example.org/\n        note: a\n        note: b',
    ' [{url: https://example.org/, note: a, note: b}]',
  ]) {
    it(`makes no event without evidence of one that cites${evidence}`, async () => {
      const compilation = await compile(withEvent(`title: V\ndate: 1955\nevidence:${evidence}`));
      expect(compilation.diagnostics.map(({code}) => code)).to.deep.equal(['duplicate-key']);
      expect(compilation.timeline?.events[0]?.evidence).to.deep.equal([]);
    });
  }

  it('still tells which events cite nothing', async () => {
    const found = placesOf(await compile(withEvent('title: A: visit\ndate: 1955')));
    expect(found).to.deep.equal(['missing-evidence 4:5', 'unquoted-colon 4:13']);
  });
});
