import {css} from 'lit';

/** Colours, fonts and sizes, each of which a page may set. Their names are public. */
export const tokenStyles = css`
  :host {
    --cwt-ink: currentColor;
    /* for browsers without relative colours: by the page's color-scheme */
    --cwt-accent: light-dark(#005f77, #7ccbe5);
    --cwt-ink-2: color-mix(in srgb, var(--cwt-ink) 82%, transparent);
    --cwt-edge: color-mix(in srgb, var(--cwt-ink) 62%, transparent);
    --cwt-rule: color-mix(in srgb, var(--cwt-ink) 20%, transparent);
    --cwt-grid: color-mix(in srgb, var(--cwt-ink) 9%, transparent);
    --cwt-wash: color-mix(in srgb, var(--cwt-ink) 5%, transparent);
    --cwt-tint: color-mix(in srgb, var(--cwt-accent) 9%, transparent);
    --cwt-quote: color-mix(in srgb, var(--cwt-accent) 17%, transparent);
    --cwt-mark: var(--cwt-ink);

    /* What all lengths of type are made of, so that a page whose root is not 16 px can put that right in one place. */
    --cwt-rem: 1rem;
    --cwt-font: inherit;
    --cwt-font-text: Charter, 'Bitstream Charter', 'Charis SIL', 'Sitka Text', Cambria, 'Noto Serif', serif;
    --cwt-font-code: ui-monospace, 'SF Mono', 'Cascadia Mono', Consolas, 'Liberation Mono', monospace;
  }
  /* dark text asks for the deep accent, light text for the pale one, whatever the page declares */
  @supports (color: oklch(from currentColor l c h / 1)) {
    :host {
      --cwt-accent: oklch(from currentColor clamp(0.45, (l - 0.6) * 100, 0.8) 0.086 222 / 1);
    }
  }
`;
