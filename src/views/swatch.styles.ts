import {css} from 'lit';

/** The three textures, as gradients so that forced colours keep them. `--swatch` is set where one is to be in the accent. */
export const swatchStyles = css`
  .swatch {
    position: relative;
    display: inline-block;
    flex: none;
    inline-size: 24px;
    block-size: 12px;
    /* Printers leave out backgrounds, and with these what an event is. */
    print-color-adjust: exact;
  }
  .swatch > .texture {
    --m: var(--swatch, var(--cwt-mark));
    position: absolute;
    inset: 0;
    border-radius: 1px;
  }
  .swatch.is-actual > .texture {
    background: linear-gradient(var(--m) 0 0);
  }
  /* Dashes are laid along each edge a whole number of times, so that every corner closes. */
  .swatch.is-planned > .texture {
    --across: linear-gradient(90deg, var(--m) 0 31%, #0000 31% 69%, var(--m) 69%);
    --down: linear-gradient(var(--m) 0 31%, #0000 31% 69%, var(--m) 69%);
    background:
      var(--across) 0 0 / 9px 1.5px round no-repeat,
      var(--across) 0 calc(100% - 0.1px) / 9px 1.5px round no-repeat,
      var(--down) 0 0 / 1.5px 6px no-repeat round,
      var(--down) calc(100% - 0.1px) 0 / 1.5px 6px no-repeat round;
  }
  .swatch.is-proposed > .texture {
    border: 1px solid var(--m);
    background: repeating-linear-gradient(-45deg, var(--m) 0 1.25px, #0000 1.25px 4px);
  }
  .swatch.is-struck > .texture {
    mask-image: linear-gradient(#000 0 calc(50% - 2.5px), #0000 0 calc(50% + 2.5px), #000 0);
  }
  .swatch.is-struck::after {
    content: '';
    position: absolute;
    inset: calc(50% - 0.75px) -3px auto;
    block-size: 1.5px;
    background: var(--swatch, var(--cwt-mark));
  }
  @media (forced-colors: active) {
    .swatch {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;
