/**
 * Prints what the locales in its arguments have to say of `1955~`, and whether their words are there, before and after these are
 * loaded. Run in another process, as tables of words stay where they have been loaded.
 */
import {dateWordsState, loadDateWords} from '../../src/model/words/tables.js';
import {inWords} from '../model/words/describe-words.js';

const report = (locale: string) => [dateWordsState(locale), inWords(locale, '1955~')];

const [locale = 'en', ...others] = process.argv.slice(2);
const before = [locale, ...others].map(report);
await loadDateWords(locale);
console.log(JSON.stringify({before, after: [locale, ...others].map(report)}));
