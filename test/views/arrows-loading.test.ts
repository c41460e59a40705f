import {expect} from 'chai';
import {pictureSource} from '../../src/view-model/picture/source.js';
import type {ArrowProps} from '../../src/views/canvas/arrow-layer.js';
import {Arrows} from '../../src/views/canvas/arrows.js';
import {makeTimeline} from '../support/make-timeline.js';

const related = () =>
  pictureSource(
    makeTimeline({
      events: [
        {id: 'a', date: '1955'},
        {id: 'b', date: '1956', relations: [{type: 'references', target: 'a'}]},
      ],
    }),
  );
const propsOf = (source: ArrowProps['source']) => ({source}) as ArrowProps;
const aMoment = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

describe('arrows of a canvas', () => {
  it('are not fetched for a timeline without relations', async () => {
    let loads = 0;
    const load = () => Promise.reject(new Error(String(++loads)));
    const options = {load, onError: () => undefined, signal: new AbortController().signal};
    const arrows = new Arrows(document.createElement('div'), options);
    arrows.draw(propsOf(pictureSource(makeTimeline({events: [{id: 'a', date: '1955'}]}))));
    await aMoment();
    expect(loads).to.equal(0);
  });

  it('that do not come are told of once, and sought again for the next timeline', async () => {
    const errors: string[] = [];
    let loads = 0;
    const arrows = new Arrows(document.createElement('div'), {
      load: () => Promise.reject(new Error(`attempt ${String(++loads)}`)),
      onError: ({message}) => errors.push(message),
      signal: new AbortController().signal,
    });
    const source = related();
    for (let frame = 0; frame < 3; frame++) arrows.draw(propsOf(source));
    await aMoment();
    arrows.draw(propsOf(source));
    await aMoment();
    expect(errors).to.deep.equal(['attempt 1']);
    expect(arrows.drawn).to.equal(false);
    arrows.draw(propsOf(related()));
    await aMoment();
    expect(errors).to.deep.equal(['attempt 1', 'attempt 2']);
  });
});
