/** The entries of an open section of a long event list, or of a bin: those that are shown, and the ways to have more. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {SectionStrings} from '../strings/sections.js';
import type {EventListEntry} from '../view-model/event-list.js';
import {renderEntry, type EntryProps} from './event-list.js';
import {renderPartFailure} from './failure.js';
import {setProperties} from './set-properties.js';

/** Entries, or as many of them as are shown. */
export interface EntriesView {
  /** Of the section, or `BIN`. */
  readonly key: string;
  /** Null where the event has not been read yet. */
  readonly entries: readonly (EventListEntry | null)[];
  /** How many are left out before and after them, and how many of those are shown next. */
  readonly before: number;
  readonly after: number;
  readonly step: number;
  /** Those that are missing could not be read. */
  readonly isFailed: boolean;
}

export interface EntriesProps extends EntryProps {
  readonly words: SectionStrings;
  readonly actions: EntriesActions;
}

export interface EntriesActions {
  /** More of the entries of a section, or of the bin: after those that are shown, or before them. */
  showMore(entries: EntriesView, where: 'before' | 'after'): void;
  /** Reads again what could not be read. */
  retry(key: string): void;
}

/** The list of entries; it takes the focus when a script gives it. */
export const ENTRIES = 'entries';

export function renderEntries(view: EntriesView, props: EntriesProps): TemplateResult {
  const {key, entries, before, after} = view;
  const {actions, words, strings} = props;
  const read = entries.filter(entry => entry !== null);
  const missing = entries.length - read.length;
  // Safari tells a list without markers as a list only when it is called one.
  return html`${before > 0 ? renderMore('before', view, props) : nothing}
    <ol
      role="list"
      class=${ENTRIES}
      tabindex="-1"
      data-section=${key}
      ${setProperties({'--entries': entries.length})}
    >
      ${repeat(
        read,
        ({id}) => id,
        entry => renderEntry(entry, props),
      )}
    </ol>
    ${missing > 0 && !view.isFailed ? renderAwaited(missing, words) : nothing}
    ${
      missing > 0 && view.isFailed
        ? renderPartFailure(words.failure, strings, () => actions.retry(key))
        : nothing
    }
    ${after > 0 && missing === 0 ? renderMore('after', view, props) : nothing}`;
}

/** As high as the entries will be at least. */
function renderAwaited(missing: number, words: SectionStrings): TemplateResult {
  return html`<div class="entries-awaited" aria-busy="true" ${setProperties({'--entries': missing})}>
    <p class="awaited">${words.loading}</p>
  </div>`;
}

function renderMore(where: 'before' | 'after', view: EntriesView, {words, actions}: EntriesProps) {
  const left = view[where];
  const count = Math.min(view.step, left);
  return html`<p class="period-tools">
    <button type="button" class="control" @click=${() => actions.showMore(view, where)}>
      ${where === 'after' ? words.showMore(count, left) : words.showEarlier(count, left)}
    </button>
  </p>`;
}
