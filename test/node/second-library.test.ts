import {expect} from 'chai';
import {parseHistoricalDate} from '../../src/model/historical-date.js';
import type {HistoricalDate} from '../../src/model/historical-date-types.js';
import {SPECIFICATION} from '../model/edtf-examples.js';
import {FURTHER} from '../model/edtf-further-examples.js';
import {datesIn} from '../model/edtf-forms.js';
import {possible, randomDates, SEED} from '../model/random-dates.js';
import {refusal} from '../model/refusal.js';
import {dice, randomGaps, randomPlain} from '../model/seeded-dates.js';
import {EXCEPTIONS, NO_LEAP_DAYS, type Exception} from './edtf-exceptions.js';
import {secondOpinion} from './second-opinion.js';

const SAMPLE = 10_000;

function isConfirmed({edtf, earliest, latest}: HistoricalDate): boolean {
  const opinion = secondOpinion(edtf);
  return opinion?.earliest === earliest && opinion.latest === latest;
}

/** What excuses edtf.js from being right about it. */
function excuseOf(date: HistoricalDate): Exception | undefined {
  const dates = datesIn(date);
  return EXCEPTIONS.find(exception => dates.some(exception.of));
}

const examples = [...SPECIFICATION, ...FURTHER].flatMap(([, group]) => group.map(({edtf}) => edtf));

describe('edtf.js, a second library,', function () {
  this.timeout(60_000);

  describe('confirms the bounds of the examples, but for the exceptions', () => {
    const excused = new Set(EXCEPTIONS.flatMap(exception => exception.examples));
    for (const edtf of new Set(examples)) {
      it(`${edtf}${excused.has(edtf) ? ', an exception' : ''}`, () => {
        expect(isConfirmed(parseHistoricalDate(edtf))).to.equal(!excused.has(edtf));
      });
    }

    it('which are all examples, each of the kind that it is listed under', () => {
      for (const {why, of, examples: listed} of EXCEPTIONS) {
        for (const edtf of listed) {
          expect(examples).to.include(edtf);
          expect(datesIn(parseHistoricalDate(edtf)).some(of), `${edtf}: ${why}`).to.equal(true);
        }
      }
    });
  });

  describe('confirms the bounds of random dates', () => {
    const confirmed: HistoricalDate[] = [];
    const unexplained: string[] = [];
    let timed: readonly HistoricalDate[] = [];
    const disputed = new Map<Exception, number>();
    const matching = new Map<Exception, number>();

    before(() => {
      const gregorian = randomDates().filter(({calendar}) => calendar === undefined);
      const die = dice(SEED + 3);
      const withGaps = possible(SAMPLE, () => parseHistoricalDate(randomGaps(die)));
      const ofSeveral = possible(SAMPLE / 2, () => parseHistoricalDate(randomPlain(die)));
      for (const date of [...gregorian.slice(0, SAMPLE), ...withGaps, ...ofSeveral]) {
        const excuse = excuseOf(date);
        const isRight = isConfirmed(date);
        if (isRight) confirmed.push(date);
        else if (!excuse) unexplained.push(date.edtf);
        if (!excuse) continue;
        matching.set(excuse, (matching.get(excuse) ?? 0) + 1);
        if (!isRight) disputed.set(excuse, (disputed.get(excuse) ?? 0) + 1);
      }
      timed = gregorian.filter(({parts}) => parts?.time !== undefined).slice(0, SAMPLE / 10);
    });

    it('but for the exceptions', () => {
      expect(unexplained.slice(0, 10)).to.deep.equal([]);
    });

    it('of thousands, single dates, intervals and sets among them', () => {
      const count = (kind: HistoricalDate['kind']) => confirmed.filter(date => date.kind === kind).length;
      expect(confirmed.length).to.be.at.least(5_000);
      for (const kind of ['date', 'interval', 'oneOf', 'allOf'] as const)
        expect(count(kind), kind).to.be.at.least(100);
    });

    it('and where a time begins, though not how long it lasts', () => {
      const times = timed.filter(({edtf}) => !/\.\d{1,2}(?!\d)|[?~%]$/.test(edtf));
      const other = times.filter(({edtf, earliest}) => secondOpinion(edtf)?.earliest !== earliest);
      expect(times.length).to.be.at.least(500);
      expect(other.map(({edtf}) => edtf).slice(0, 10)).to.deep.equal([]);
    });

    for (const exception of EXCEPTIONS) {
      it(`but not where… ${exception.why}`, () => {
        const [wrong, all] = [disputed.get(exception) ?? 0, matching.get(exception) ?? 0];
        // Were it right about many, the exception would be drawn too wide.
        expect(wrong)
          .to.be.greaterThan(0)
          .and.at.least(0.8 * all);
      });
    }
  });

  describe('takes 29 February of a common year for 1 March, which we refuse', () => {
    for (const edtf of NO_LEAP_DAYS) {
      it(edtf, () => {
        expect(secondOpinion(edtf)?.earliest).to.equal(
          parseHistoricalDate(edtf.replace('02-29', '03-01')).earliest,
        );
        expect(refusal(edtf).code).to.equal('no-such-day');
      });
    }
  });
});
