/** The panel of “As known on…”: a slider that steps from one change of knowledge to the next, with its day in words. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Strings} from '../strings/strings.js';
import type {AsOfModel, KnowledgeStep} from '../view-model/knowledge-steps.js';
import {renderDate} from './date.js';

export interface AsOfProps {
  readonly strings: Strings;
  readonly model: AsOfModel;
  /** Another day, EDTF; null for all that is known today. */
  readonly onDay: (day: string | null) => void;
}

const SLIDER = 'as-of-slider';

export function renderAsOf(props: AsOfProps): TemplateResult {
  const {strings, model, onDay} = props;
  const {label, showEverything} = strings.asOf;
  const isStepped = model.steps.length > 0;
  return html`<p class="as-of-told">
      ${isStepped ? html`<label for=${SLIDER}>${label}</label>` : html`<span>${label}</span>`}
      ${renderDay(props)}
    </p>
    <div class="as-of-tools">
      ${isStepped ? renderSlider(props) : nothing}
      <button type="button" class="control" @click=${() => onDay(null)}>${showEverything}</button>
    </div>`;
}

/** What it says is said by the slider and by the status of the whole, so it is no live region of its own. */
function renderDay({strings, model}: AsOfProps): TemplateResult {
  const {asOf} = strings;
  const {day, dateLanguage, shown, total, news} = model;
  const told = news === 'before' ? asOf.beforeFirst : asOf.news(news.events, news.outcomes);
  return html`<output for=${model.steps.length > 0 ? SLIDER : nothing} aria-live="off"
    ><b>${renderDate(day, dateLanguage, strings)}</b>
    <small>${asOf.count(shown, total)} · ${told}</small></output
  >`;
}

function renderSlider({strings: {asOf}, model, onDay}: AsOfProps): TemplateResult {
  const {steps, at, earlier, later, day} = model;
  // The thumb of a slider whose value was set before its end was known would stand elsewhere.
  return html`${renderStep(asOf.earlier, earlier, onDay)}
    <input
      id=${SLIDER}
      type="range"
      min="0"
      max=${steps.length - 1}
      step="1"
      .value=${live(String(at))}
      aria-valuetext=${day}
      @input=${(event: Event) => onDay(dayAt(event, steps))}
    />
    ${renderStep(asOf.later, later, onDay)}`;
}

/** Where there is no further change it keeps the focus, which a disabled button would lose. */
function renderStep(words: string, day: string | null, onDay: AsOfProps['onDay']): TemplateResult {
  return html`<button
    type="button"
    class="control"
    aria-disabled=${day === null ? 'true' : 'false'}
    @click=${day === null ? nothing : () => onDay(day)}
  >
    ${words}
  </button>`;
}

function dayAt({target}: Event, steps: readonly KnowledgeStep[]): string | null {
  return target instanceof HTMLInputElement ? (steps[target.valueAsNumber]?.day ?? null) : null;
}
