import {expect} from 'chai';
import {compile} from '../../src/format/compile.js';
import {inTurns, type Progress} from '../../src/format/in-turns.js';
import {generateEvents, toYaml} from '../bench/generate.js';

describe('compile with turns', () => {
  const EVENTS = 400;
  const text = toYaml(generateEvents(EVENTS)).replace('status: planned', 'status: plannd');
  const {now} = performance;

  // A clock that goes by looks, so that there are turns on the fastest machine.
  beforeEach(() => {
    let time = 0;
    performance.now = () => (time += 2);
  });
  afterEach(() => {
    performance.now = now;
  });

  it('comes to what it comes to without', async () => {
    let turns = 0;
    const rested = await compile(text, {pacer: inTurns(() => void (turns += 1))});
    expect(turns).to.be.above(50);
    expect(rested).to.deep.equal(await compile(text));
    expect(rested.diagnostics.map(({code}) => code)).to.deep.equal(['bad-choice']);
  });

  it('tells how far it is, to the end and never backwards', async () => {
    const told: Progress[] = [];
    await compile(text, {pacer: inTurns(progress => void told.push(progress))});
    const checked = told.map(progress => progress.checked);
    expect(checked).to.deep.equal([...checked].sort((a, b) => a - b));
    expect(checked[0]).to.be.below(EVENTS / 10);
    expect(checked.at(-1)).to.be.within(EVENTS * 0.9, EVENTS);
    expect(new Set(told.map(({total}) => total))).to.deep.equal(new Set([EVENTS]));
  });

  it('waits for each turn', async () => {
    let inside = 0;
    let most = 0;
    const turn = async (): Promise<void> => {
      most = Math.max(most, ++inside);
      await new Promise(resolve => setTimeout(resolve));
      inside -= 1;
    };
    await compile(toYaml(generateEvents(40)), {pacer: inTurns(turn)});
    expect([inside, most]).to.deep.equal([0, 1]);
  });

  it('ends where a turn rejects', async () => {
    let turns = 0;
    const turn = (): Promise<void> => (++turns < 3 ? Promise.resolve() : Promise.reject(new Error('enough')));
    const outcome = await compile(text, {pacer: inTurns(turn)}).catch((error: unknown) => String(error));
    expect([outcome, turns]).to.deep.equal(['Error: enough', 3]);
  });

  it('rests while quotations are looked for in texts', async () => {
    const quoted = text.replaceAll('quote: some words of it', 'quote: words of it');
    let turns = 0;
    const turn = (): undefined => void (turns += 1);
    await compile(quoted, {pacer: inTurns(turn)});
    const without = turns;
    turns = 0;
    await compile(quoted, {pacer: inTurns(turn), texts: {paper: 'The words of it.'}});
    expect(turns).to.be.above(without + 20);
  });
});
