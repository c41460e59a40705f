import {startOf} from '../../model/start-of.js';
import {EDGE_KINDS, PRECISIONS} from '../events/event-columns.js';
import {extentOf} from '../picture/extent.js';
import type {Subject} from '../subject.js';
import type {SectionColumns} from './grouped-events.js';

/** The columns of a store with those of documents behind them: the first document stands at the position `columns.size`. */
export function withDocumentColumns(columns: SectionColumns, documents: readonly Subject[]): SectionColumns {
  const extents = documents.map(({date}) => extentOf(date));
  const begins = new Float64Array(columns.size + documents.length);
  begins.set(columns.begins);
  begins.set(
    extents.map(extent => extent?.start ?? NaN),
    columns.size,
  );
  return {
    size: begins.length,
    begins,
    startEdge: joined(
      columns.startEdge,
      extents.map(extent => EDGE_KINDS.indexOf(extent?.startEdge ?? 'unknown')),
    ),
    precision: joined(
      columns.precision,
      documents.map(({date}) => PRECISIONS.indexOf(startOf(date).precision)),
    ),
  };
}

function joined(column: Uint8Array, more: readonly number[]): Uint8Array {
  const whole = new Uint8Array(column.length + more.length);
  whole.set(column);
  whole.set(more, column.length);
  return whole;
}
