/** The events of a timeline, all of them in memory or each read when it is needed. */
import type {HistoricalEvent, Timeline} from '../../model/timeline.js';
import type {EventColumns} from './event-columns.js';

export interface FindOptions {
  readonly signal?: AbortSignal | undefined;
  /** It would be good to have, and is not worth going through the ids of a large file: null then as well. */
  readonly cheaply?: boolean;
}

export interface EventStore {
  readonly columns: EventColumns;
  /** The event at a position; undefined as long as it has not been read. */
  eventAt(position: number): HistoricalEvent | undefined;
  /** Where an event is that has been read. */
  positionOf(id: string): number | undefined;
  /** How often more has been read; the same number means that nothing changed. */
  readonly revision: number;
  /** Reads these events; those that are there cost nothing. Rejects with a `LoadError`, and when aborted. */
  read(positions: readonly number[], signal?: AbortSignal): Promise<void>;
  /** Where the event with this id is, also one that has not been read; null where no event has it. Rejects like `read`. */
  find(id: string, options?: FindOptions): Promise<number | null>;
  /**
   * The timeline with the events that have been read so far, in order of their dates; another object whenever there are more.
   * Of a timeline in memory the timeline itself.
   */
  readonly timeline: Timeline;
  /** Whether all of its events are in memory, and always were. */
  readonly isWhole: boolean;
}
