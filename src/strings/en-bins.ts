import type {Bins} from '../view-model/view-types.js';
import type {BinStrings} from './bins.js';
import {number} from './en-numbers.js';

const PLURALS: Readonly<Partial<Record<Bins['unit'], string>>> = {
  century: 'centuries',
  millennium: 'millennia',
};

const counted = (withDocuments: boolean): string => (withDocuments ? 'events or documents' : 'events');

export const enBins: BinStrings = {
  column: (unit, step, withDocuments) => {
    const span = step === 1 ? `a ${unit}` : `${number(step)} ${PLURALS[unit] ?? `${unit}s`}`;
    return `One column is ${span}; the figure is its number of ${counted(withDocuments)}`;
  },
  carriedIn: withDocuments => `Number of ${counted(withDocuments)} that began earlier and go on`,
  outside: (count, side) => `${number(count)} ${side === 'before' ? 'earlier' : 'later'}`,
  all: count => `All ${number(count)}`,
};
