import {expect} from 'chai';
import {nothing, render} from 'lit';
import {en} from '../../src/strings/en.js';
import {CANVAS_PLACE} from '../../src/views/canvas-place.js';
import {renderPicture, type PictureProps} from '../../src/views/picture.js';

describe('renderPicture', () => {
  const page = document.createElement('div');
  const base: PictureProps = {
    strings: en,
    hidden: false,
    legend: nothing,
    enabled: true,
    onRetry: null,
    onMove: () => undefined,
    onZoom: () => undefined,
    onShowAll: () => undefined,
  };
  const place = (): HTMLElement => page.querySelector<HTMLElement>(`.${CANVAS_PLACE}`)!;
  const show = (props: Partial<PictureProps> = {}) => render(renderPicture({...base, ...props}), page);
  const button = (label: string): HTMLButtonElement =>
    [...page.querySelectorAll('button')].find(found => found.textContent.trim() === label)!;

  it('has a place for the canvas, which stays the same whatever happens', () => {
    show();
    const first = place();
    show({hidden: true});
    show({enabled: false});
    show({onRetry: () => undefined});
    show();
    expect(place() === first).to.equal(true);
    expect(first.ariaHidden).to.equal('true');
  });

  it('keeps the room of a canvas that is on its way', () => {
    show({enabled: false});
    expect(place().classList.contains('is-awaited')).to.equal(true);
    show();
    expect(place().classList.contains('is-awaited')).to.equal(false);
  });

  it('says that the canvas could not be loaded, that the list has everything, and offers to try again', () => {
    let retried = 0;
    show({onRetry: () => retried++});
    expect(page.querySelector('[part=error]')!.textContent)
      .to.contain('could not be loaded')
      .and.contain('list below');
    expect(place().hidden).to.equal(true);
    expect(page.querySelectorAll('button').length, 'nothing to move or zoom').to.equal(1);
    button('Retry').click();
    expect(retried).to.equal(1);
  });

  it('moves and zooms by its buttons', () => {
    const calls: string[] = [];
    show({
      onMove: fraction => calls.push(`move ${fraction}`),
      onZoom: factor => calls.push(`zoom ${factor}`),
      onShowAll: () => calls.push('all'),
    });
    for (const label of ['Earlier', 'Later', 'Zoom in', 'Zoom out', 'Show all']) button(label).click();
    expect(calls).to.deep.equal(['move -0.5', 'move 0.5', 'zoom 0.5', 'zoom 2', 'all']);
  });
});
