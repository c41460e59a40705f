import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Strings} from '../strings/strings.js';
import type {Legend, LegendSign} from '../view-model/picture/legend.js';
import {renderSwatch} from './swatch.js';

export interface LegendProps {
  readonly strings: Strings;
  readonly legend: Legend;
}

/**
 * What the marks on the screen mean, and nothing that is not there. It explains the picture, so it is hidden together with it
 * from assistive technology; the event list has all of it in words.
 */
export function renderLegend({strings, legend}: LegendProps): TemplateResult {
  const {statuses, edges, outcomes, arrows, signs, bins, carriedIn, documentsCounted = false} = legend;
  const item = (sample: TemplateResult, words: string) =>
    html`<span class="legend-item">${sample}${words}</span>`;
  return html`<div part="legend" class="legend" aria-hidden="true">
    ${statuses.map(status => item(renderSwatch(status), strings.reading.status[status]))}
    ${edges.map(edge => item(EDGES[edge], strings.legend.edges[edge]))}
    ${outcomes.map(outcome => item(OUTCOMES[outcome], strings.legend.outcomes[outcome]))}
    ${arrows.map(kind => item(ARROWS[kind], strings.legend.arrows[kind]))}
    ${signs.map(sign => item(SIGNS[sign], strings.legend.signs[sign]))}
    ${bins ? html`<span class="legend-item">${strings.bins.column(bins.unit, bins.step, documentsCounted)}</span>` : nothing}
    ${carriedIn ? item(CARRIED_IN, strings.bins.carriedIn(documentsCounted)) : nothing}
  </div>`;
}

/** Pieces of marks, drawn by the stylesheet of the marks. */
const EDGES: Readonly<Record<Legend['edges'][number], TemplateResult>> = {
  unknown: html`<span class="sample is-unknown is-actual"><span class="bar soft-a opens-a"></span></span>`,
  soft: html`<span class="sample is-soft is-actual"
    ><span class="bar soft-a opens-a soft-b opens-b"></span
  ></span>`,
  open: html`<span class="sample is-open"><span class="beyond"></span></span>`,
};

const OUTCOMES: Readonly<Record<Legend['outcomes'][number], TemplateResult>> = {
  superseded: html`<span class="sample is-plan is-planned is-struck"
    ><span class="bar"></span><span class="strike"></span
  ></span>`,
  cancelled: html`<span class="sample is-plan is-planned is-struck"
    ><span class="bar"></span><span class="strike stop"></span
  ></span>`,
};

/** A bend of an arrow, with its head. */
function arrowSample(className: string, head: string): TemplateResult {
  return html`<svg class="sample is-arrow" viewBox="0 0 26 12" aria-hidden="true" focusable="false">
    ${svg`<g class="arrow ${className}">
      <path class="arrow-line" d="M26 2.5H10Q5 2.5 5 6" />
      <path class="arrow-head" d=${head} />
    </g>`}
  </svg>`;
}

const FILLED = 'M5 12L1 4L9 4Z';
const OPEN = 'M1.5 7L5 11L8.5 7';

const ARROWS: Readonly<Record<Legend['arrows'][number], TemplateResult>> = {
  wouldReplace: arrowSample('is-replaces is-conditional', FILLED),
  replaces: arrowSample('is-replaces', FILLED),
  other: arrowSample('', OPEN),
};

const CARRIED_IN = html`<span class="sample is-open"><span class="beyond a"></span></span>`;

const SIGNS: Readonly<Record<LegendSign, TemplateResult>> = {
  oneOf: html`<span class="sample is-set is-actual"
    ><span class="dot"></span><span class="link is-oneOf"></span><span class="dot"></span
  ></span>`,
  allOf: html`<span class="sample is-set is-actual"
    ><span class="dot"></span><span class="link is-allOf"></span><span class="dot"></span
  ></span>`,
  accounts: html`<span class="sample is-accounts"><span class="sign"></span></span>`,
  otherDate: html`<span class="sample is-date"
    ><span class="link is-account"></span><span class="bracket wall-a wall-b"></span
  ></span>`,
  beyond: html`<span class="sample is-beyond"
    ><span class="axis-edge a"></span><span class="beyond a"></span
  ></span>`,
};
