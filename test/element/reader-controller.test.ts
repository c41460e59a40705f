import {expect} from 'chai';
import {html} from 'lit';
import {ReaderController} from '../../src/element/reader-controller.js';
import type {ReaderPart} from '../../src/element/reader-part.js';
import {readerSide} from '../../src/element/render-reader.js';
import type {Actions, ElementState, StateInWords} from '../../src/element/render-element.js';
import type {Timeline} from '../../src/model/timeline.js';
import {en} from '../../src/strings/en.js';
import {BareHost} from '../support/bare-host.js';
import '../support/element.js';
import {moscowVisit} from '../support/moscow-visit.js';
import {removeRendered, renderInShadow, wordsOf} from '../support/render-in-shadow.js';

const PART = {} as ReaderPart;

class Host extends BareHost implements EventTarget {
  readonly #target = new EventTarget();
  readonly addEventListener = this.#target.addEventListener.bind(this.#target);
  readonly removeEventListener = this.#target.removeEventListener.bind(this.#target);
  readonly dispatchEvent = this.#target.dispatchEvent.bind(this.#target);
  timeline: Timeline | null = moscowVisit;
  selected: string | null = null;
}

describe('ReaderController', () => {
  let host: Host;
  let loads: (() => Promise<ReaderPart>)[];
  let loaded: number;
  let errors: Error[];
  let document: string | null;
  let controller: ReaderController;

  beforeEach(() => {
    [host, loaded, errors, document] = [new Host(), 0, [], null];
    loads = [() => Promise.resolve(PART)];
    controller = new ReaderController(host, {
      document: () => document,
      load: () => loads[Math.min(loaded++, loads.length - 1)]!(),
      onError: error => errors.push(error),
    });
  });

  async function update(): Promise<void> {
    host.requestUpdate();
    await host.updateComplete;
  }

  for (const sign of ['pointerover', 'focusin']) {
    it(`is fetched by ${sign}, and not before`, async () => {
      await update();
      expect(loaded).to.equal(0);
      host.dispatchEvent(new Event(sign));
      host.dispatchEvent(new Event(sign));
      await controller.settled();
      expect([controller.part, loaded]).to.deep.equal([PART, 1]);
    });
  }

  it('is fetched where the page of a document is open', async () => {
    document = 'report';
    await update();
    await controller.settled();
    expect([controller.part, loaded]).to.deep.equal([PART, 1]);
  });

  it('hears nothing of a host that has left the page', async () => {
    host.disconnect();
    host.dispatchEvent(new Event('focusin'));
    await controller.settled();
    expect(loaded).to.equal(0);
  });

  it('is fetched where an event is selected, and not before there is a timeline', async () => {
    [host.timeline, host.selected] = [null, 'visit-february'];
    await update();
    expect(loaded).to.equal(0);
    host.timeline = moscowVisit;
    await update();
    await controller.settled();
    expect([controller.part, loaded]).to.deep.equal([PART, 1]);
  });

  it('tells that it did not come, and tries again with the next event, or when asked to', async () => {
    loads = [() => Promise.reject(new Error('offline')), () => Promise.reject(new Error('still'))];
    loads.push(() => Promise.resolve(PART));
    host.selected = 'visit-february';
    await update();
    await controller.settled();
    await update();
    expect([controller.part, loaded, errors.length]).to.deep.equal(['failed', 1, 1]);
    host.selected = 'visit-spring';
    await update();
    await controller.settled();
    expect([controller.part, loaded]).to.deep.equal(['failed', 2]);
    await controller.retry();
    expect([controller.part, loaded, errors.length]).to.deep.equal([PART, 3, 2]);
  });
});

describe('the place of the reader', () => {
  afterEach(removeRendered);

  function show(reader: ElementState['reader'], selected: string | null, onRetry = () => undefined) {
    const state = {
      ...{
        reader,
        selected,
        strings: en,
        locale: 'en',
        narrow: false,
        knowledge: null,
        shown: null,
        desk: null,
      },
      list: {list: null},
      reading: {evidence: 1, opened: [1], document: null},
    } as unknown as StateInWords;
    const root = renderInShadow(
      html`${readerSide(state, moscowVisit, {retryReader: onRetry} as unknown as Actions).beside}`,
    );
    return root.querySelector('[part~=reader]')!;
  }

  it('says that an event can be chosen, as if the reader were there', () => {
    const place = show(null, null);
    expect([wordsOf(place), place.ariaBusy]).to.deep.equal([en.choose, null]);
  });

  it('says that what there is to read is on its way', () => {
    const place = show(null, 'visit-february');
    expect([wordsOf(place), place.ariaBusy]).to.deep.equal([en.loadingReader, 'true']);
  });

  it('says that it did not come, and asks for it again', () => {
    let retries = 0;
    const place = show('failed', 'visit-february', () => {
      retries++;
      return undefined;
    });
    expect(wordsOf(place)).to.contain(en.failure.reader.message);
    place.querySelector('button')!.click();
    expect([retries, place.ariaBusy]).to.deep.equal([1, null]);
  });
});
