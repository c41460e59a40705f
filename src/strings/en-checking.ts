import type {CheckingWords} from './checking.js';
import {counted, number} from './en-numbers.js';

export const enChecking: CheckingWords = (checked, total) =>
  `Checking ${number(checked)} of ${counted(total, 'event')}`;
