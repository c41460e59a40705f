import {html, nothing, type TemplateResult} from 'lit';

/** Level of a heading in the page's outline; 2 is the timeline's title. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** One level further in; the outline ends at 6. */
export function below(level: HeadingLevel): HeadingLevel {
  return level === 6 ? 6 : ((level + 1) as HeadingLevel);
}

export interface HeadingOptions {
  readonly className?: string;
  readonly id?: string;
  /** BCP 47 tag, where the words are not the interface's. */
  readonly lang?: string;
}

/** A heading of this level. Tag names cannot be bound in templates, so there is one for each. */
export function renderHeading(
  level: HeadingLevel,
  content: unknown,
  {className, id, lang}: HeadingOptions = {},
): TemplateResult {
  const [c, i, l] = [className ?? nothing, id ?? nothing, lang ?? nothing];
  // Words of another language may be of another direction, too.
  const d = lang === undefined ? nothing : 'auto';
  switch (level) {
    case 2:
      return html`<h2 class=${c} id=${i} lang=${l} dir=${d}>${content}</h2>`;
    case 3:
      return html`<h3 class=${c} id=${i} lang=${l} dir=${d}>${content}</h3>`;
    case 4:
      return html`<h4 class=${c} id=${i} lang=${l} dir=${d}>${content}</h4>`;
    case 5:
      return html`<h5 class=${c} id=${i} lang=${l} dir=${d}>${content}</h5>`;
    case 6:
      return html`<h6 class=${c} id=${i} lang=${l} dir=${d}>${content}</h6>`;
  }
}
