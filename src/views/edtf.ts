import {html, type TemplateResult} from 'lit';
import type {Strings} from '../strings/strings.js';

/** A date as it is written down, for those who want it exactly. */
export function renderEdtf(edtf: string, {reading}: Strings): TemplateResult {
  return html`<span class="edtf"><abbr title=${reading.edtf}>EDTF</abbr> ${edtf}</span>`;
}
