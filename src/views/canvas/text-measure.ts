/** How wide text is drawn on the canvas, without laying it out: a 2D context measures thousands of titles in one frame. */
export class TextMeasure {
  readonly #probe: HTMLElement;
  readonly #context = document.createElement('canvas').getContext('2d');
  readonly #widths = {plain: new Map<string, number>(), bold: new Map<string, number>()};
  #font = '';

  /** `probe`: a node that has the font of the text. */
  constructor(probe: HTMLElement) {
    this.#probe = probe;
  }

  /** Forgets all widths if the font is another, or has been loaded only now. True if any may have changed. */
  refresh(loaded = false): boolean {
    const {fontStyle, fontSize, fontFamily} = getComputedStyle(this.#probe);
    const font = `${fontSize} ${fontFamily}`;
    const key = `${fontStyle} ${font}`;
    if (key === this.#font && !loaded) return false;
    this.#font = key;
    this.#widths.plain.clear();
    this.#widths.bold.clear();
    return true;
  }

  /** In CSS pixels. */
  readonly width = (text: string, bold: boolean): number => {
    const widths = bold ? this.#widths.bold : this.#widths.plain;
    const known = widths.get(text);
    if (known !== undefined) return known;
    const width = this.#measure(text, bold);
    widths.set(text, width);
    return width;
  };

  #measure(text: string, bold: boolean): number {
    const context = this.#context;
    if (!context) return text.length * 8;
    const [style = 'normal', ...font] = this.#font.split(' ');
    context.font = `${style} ${bold ? 600 : 400} ${font.join(' ')}`;
    return context.measureText(text).width;
  }
}
