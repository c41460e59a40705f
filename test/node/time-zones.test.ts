import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {expect} from 'chai';

interface Report {
  readonly texts: number;
  readonly wordings: number;
  readonly localMidnight: string;
  readonly digest: string;
}

const SCRIPT = fileURLToPath(new URL('print-dates.ts', import.meta.url));
const run = promisify(execFile);

/** A process by itself, since what `Intl` has made remembers the zone that it was made in. */
async function reportFrom(zone: string): Promise<Report> {
  const {stdout} = await run(process.execPath, ['--import=tsx', SCRIPT], {env: {...process.env, TZ: zone}});
  return JSON.parse(stdout) as Report;
}

describe('bounds, words and refusals of dates in other time zones', function () {
  this.timeout(120_000);

  /** When the 17th of January 1955 began there: that the process was there. */
  const ZONES: Readonly<Record<string, string>> = {
    'America/New_York': '1955-01-17T05:00:00.000Z',
    'Asia/Tokyo': '1955-01-16T15:00:00.000Z',
    'Pacific/Kiritimati': '1955-01-17T10:40:00.000Z',
  };
  let inUtc: Report;

  before(async () => {
    inUtc = await reportFrom('UTC');
  });

  it('are those of thousands of texts', () => {
    expect(inUtc.localMidnight).to.equal('1955-01-17T00:00:00.000Z');
    expect(inUtc.texts).to.be.at.least(2_000);
  });

  it('are those of each of our five languages', () => {
    expect(inUtc.wordings).to.equal(5);
  });

  for (const [zone, localMidnight] of Object.entries(ZONES)) {
    it(`are the same in ${zone}`, async () => {
      const {digest, ...report} = await reportFrom(zone);
      expect(report.localMidnight).to.equal(localMidnight);
      expect(digest).to.equal(inUtc.digest);
    });
  }
});
