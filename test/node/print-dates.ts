/** Prints all that is known of many dates, as one number, and where it was reckoned. Run in another process, in any time zone. */
import {createHash} from 'node:crypto';
import {HistoricalDateError, parseHistoricalDate} from '../../src/model/historical-date.js';
import type {Calendar} from '../../src/model/historical-date-types.js';
import '../../src/model/words/all-languages.js';
import {formatHistoricalDate} from '../../src/model/words/format-historical-date.js';
import {SPECIFICATION} from '../model/edtf-examples.js';
import {FURTHER} from '../model/edtf-further-examples.js';
import {MALFORMED} from '../model/malformed-dates.js';
import {dice, randomEdtf} from '../model/seeded-dates.js';

const LOCALES = ['en', 'en-US', 'ko', 'ru', 'zh', 'ar', 'de'];
const CALENDARS: readonly Calendar[] = ['gregorian', 'julian'];

/** Bounds and words, or why there are none. */
function allThatIsKnownOf(text: string, calendar: Calendar): readonly unknown[] {
  try {
    const date = parseHistoricalDate(text, calendar);
    // JSON has no infinite numbers.
    const bounds = [String(date.earliest), String(date.latest)];
    return [date, ...bounds, ...LOCALES.map(locale => formatHistoricalDate(date, locale))];
  } catch (error) {
    if (error instanceof HistoricalDateError) return [error.code, error.message, error.hint];
    throw error;
  }
}

const die = dice(1955);
const texts = [
  ...[...SPECIFICATION, ...FURTHER].flatMap(([, examples]) => examples.map(({edtf}) => edtf)),
  ...Object.values(MALFORMED).flatMap(rows => rows.map(([text]) => text)),
  ...Array.from({length: 2_000}, () => randomEdtf(die)),
];
const known = texts.flatMap(text => CALENDARS.map(calendar => allThatIsKnownOf(text, calendar)));

console.log(
  JSON.stringify({
    texts: texts.length,
    /** As many as languages that have words of their own. */
    wordings: new Set(LOCALES.map(locale => formatHistoricalDate(parseHistoricalDate('1955~'), locale))).size,
    /** In UTC, when the day of the letter began there. */
    localMidnight: new Date(1955, 0, 17).toISOString(),
    digest: createHash('sha256').update(JSON.stringify(known)).digest('hex'),
  }),
);
