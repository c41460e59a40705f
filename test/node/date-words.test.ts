import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {expect} from 'chai';

/** Of each locale, whether its words are there, and `1955~` in words. */
type Said = readonly (readonly [state: string, words: string])[];

const SCRIPT = fileURLToPath(new URL('print-date-words.ts', import.meta.url));
const run = promisify(execFile);

/** In a process by itself: in this one other tests may have loaded every table. */
async function reportOf(...locales: string[]): Promise<{readonly before: Said; readonly after: Said}> {
  const {stdout} = await run(process.execPath, ['--import=tsx', SCRIPT, ...locales]);
  return JSON.parse(stdout) as {readonly before: Said; readonly after: Said};
}

describe('tables of date words that nobody has asked for', function () {
  this.timeout(60_000);

  for (const [locale, words, near, nearWords] of [
    ['ko-KR', '1955년경', 'ko-KP', '1955년경'],
    ['ru', 'около 1955 г.', 'ru-UA', 'около 1955 г.'],
    ['zh-TW', '約1955年', 'zh', '约1955年'],
    ['ar', 'حوالي عام 1955', 'ar-EG', 'حوالي عام ١٩٥٥'],
  ] as const) {
    it(`are loaded for ${locale} when they are asked for, alone, and dates are English until then`, async () => {
      const other = locale === 'ru' ? 'ko' : 'ru';
      const {before, after} = await reportOf(locale, near, other);
      for (const [state, said] of [...before, ...after.slice(2)]) {
        expect(state).to.equal('to be loaded');
        // The year is as `Intl` writes it in any language, the words around it are English.
        expect(said).to.match(/^about [1١]/);
      }
      expect(after.slice(0, 2)).to.deep.equal([
        ['here', words],
        ['here', nearWords],
      ]);
      expect(before).to.have.length(3);
    });
  }
});
