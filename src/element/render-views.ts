import {html, nothing, type TemplateResult} from 'lit';
import type {Timeline} from '../model/timeline.js';
import {renderLegend} from '../views/legend.js';
import {renderPicture} from '../views/picture.js';
import {renderViewButtons} from '../views/toolbar.js';
import {renderAsOfPlace, renderAsOfTool} from './render-as-of.js';
import type {Actions, StateInWords} from './render-element.js';

export interface ViewsFacts {
  readonly whole: Timeline;
  /** What screen readers are told of the picture. */
  readonly news: unknown;
}

/** The picture, and the choice between it and the list alone. */
export function renderViews(
  state: StateInWords,
  {whole, news}: ViewsFacts,
  actions: Actions,
): TemplateResult {
  const {strings, view, awaited} = state;
  const legend = state.legend ?? awaited?.legend;
  const tools = renderAsOfTool(state, whole, actions);
  return html`<p class="hidden" role="status">${news}</p>
    ${renderViewButtons({strings, view, onView: actions.show, tools})}
    ${renderAsOfPlace(state, whole, actions)} ${state.shown?.filtered?.line ?? nothing}
    ${renderPicture({
      strings,
      hidden: view === 'list',
      enabled: state.canvas === 'drawn',
      room: awaited?.room,
      legend: legend ? renderLegend({legend, strings}) : nothing,
      onRetry: state.canvas === 'failed' ? actions.retryCanvas : null,
      onMove: actions.move,
      onZoom: actions.zoom,
      onShowAll: actions.showAll,
    })}`;
}
