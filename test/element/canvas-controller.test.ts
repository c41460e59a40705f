import {expect} from 'chai';
import {en} from '../../src/strings/en.js';
import {CanvasController} from '../../src/element/canvas-controller.js';
import type {ReactiveControllerHost} from 'lit';
import type {Timeline} from '../../src/model/timeline.js';
import type {TimeWindow} from '../../src/view-model/view-types.js';
import type {CanvasEvents, CanvasPort, CreateCanvas} from '../../src/views/canvas/canvas-port.js';
import {aMoment, until} from '../support/element.js';

const timeline: Timeline = {
  title: 'x',
  language: 'en',
  lanes: [],
  agents: [],
  documents: [],
  events: [],
  story: [],
};
const props = {
  timeline,
  whole: timeline,
  documents: null,
  only: null,
  asOf: null,
  selected: null,
  locale: 'en',
  words: en.reading,
  binWords: en.bins,
};
const WINDOW = {start: 1, end: 2};

describe('CanvasController', () => {
  let calls: string[];
  let updates: number;
  let events: CanvasEvents | null;
  let errors: Error[];
  let host: ReactiveControllerHost & {isConnected: boolean};
  const place = document.createElement('div');

  beforeEach(() => {
    calls = [];
    updates = 0;
    events = null;
    errors = [];
  });

  const create: CreateCanvas = (_host, _props, window, given) => {
    events = given;
    calls.push(`create ${String(window?.start ?? null)}`);
    const port: CanvasPort = {
      window: WINDOW,
      update: () => calls.push('update'),
      setWindow: ({start}: TimeWindow) => calls.push(`setWindow ${start}`),
      showAll: () => calls.push('showAll'),
      move: () => undefined,
      zoom: () => undefined,
      reveal: id => calls.push(`reveal ${id}`),
      destroy: () => calls.push('destroy'),
    };
    return port;
  };

  function controller(load: () => Promise<CreateCanvas> = () => Promise.resolve(create)): CanvasController {
    host = {
      isConnected: true,
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => updates++,
      updateComplete: Promise.resolve(true),
    };
    return new CanvasController(host, {
      load,
      events: {select: () => undefined, windowChange: () => undefined},
      onError: error => errors.push(error),
    });
  }

  async function drawn(): Promise<CanvasController> {
    const canvas = controller();
    canvas.show(place, props, true);
    await until(() => updates > 0);
    canvas.show(place, props, true);
    calls = [];
    return canvas;
  }

  it('fetches once, then draws', async () => {
    let loads = 0;
    const canvas = controller(() => Promise.resolve(create).finally(() => loads++));
    canvas.show(place, props, true);
    canvas.show(place, props, true);
    await until(() => updates > 0);
    expect([canvas.state, calls.length]).to.deep.equal(['awaited', 0]);
    canvas.show(place, props, true);
    expect([canvas.state, loads, calls.length]).to.deep.equal(['drawn', 1, 1]);
  });

  it('fetches nothing while it is not seen', async () => {
    const canvas = controller(() => expect.fail('it was fetched'));
    canvas.show(place, props, false);
    await aMoment();
    expect(canvas.state).to.equal('awaited');
  });

  it('updates what is drawn, while it is seen', async () => {
    const canvas = await drawn();
    canvas.show(place, props, true);
    canvas.show(place, props, false);
    expect(calls).to.deep.equal(['update']);
  });

  it('begins anew in another place', async () => {
    const canvas = await drawn();
    canvas.show(document.createElement('div'), props, true);
    expect(calls).to.deep.equal(['destroy', 'create null']);
  });

  it('begins anew with another timeline’s window', async () => {
    const canvas = await drawn();
    canvas.begin(() => ({start: 7, end: 8}));
    canvas.show(place, props, true);
    canvas.show(place, props, true);
    expect(calls).to.deep.equal(['destroy', 'create 7', 'update']);
  });

  it('moves the window, or remembers it', async () => {
    const canvas = await drawn();
    canvas.setWindow({start: 3, end: 4});
    canvas.setWindow(null);
    expect(calls).to.deep.equal(['setWindow 3', 'showAll']);
    const later = controller();
    later.setWindow({start: 5, end: 6});
    later.show(place, props, true);
    await until(() => updates > 2);
    later.show(place, props, true);
    expect(calls.at(-1)).to.equal('create 5');
  });

  describe('a window asked for while there is no timeline', () => {
    const asked: readonly (readonly [string, TimeWindow | null, string])[] = [
      ['a span', {start: 5, end: 6}, 'create 5'],
      ['all events', null, 'create null'],
    ];
    for (const [what, window, created] of asked) {
      it(`comes before that which the timeline begins with: ${what}`, async () => {
        const canvas = controller();
        canvas.setWindow(window);
        canvas.clear();
        canvas.begin(() => ({start: 7, end: 8}));
        canvas.show(place, props, true);
        await until(() => updates > 0);
        canvas.show(place, props, true);
        expect(calls).to.deep.equal([created]);
        canvas.begin(() => ({start: 9, end: 10}));
        canvas.show(place, props, true);
        expect(calls.at(-1)).to.equal('create 9');
      });
    }
  });

  it('reveals, or remembers what is to be revealed as long as that is selected', async () => {
    const canvas = await drawn();
    canvas.reveal('a');
    expect(calls).to.deep.equal(['reveal a']);
    for (const [selected, last] of [
      ['b', 'reveal b'],
      ['c', 'create null'],
    ]) {
      canvas.clear();
      canvas.reveal('b');
      canvas.show(place, {...props, selected: selected!}, true);
      expect(calls.at(-1)).to.equal(last);
    }
  });

  it('draws nothing in a host that has left the page', async () => {
    const canvas = await drawn();
    canvas.hostDisconnected();
    host.isConnected = false;
    canvas.show(place, props, true);
    expect(calls).to.deep.equal(['destroy']);
  });

  it('is destroyed once, and comes back with the window it had', async () => {
    const canvas = await drawn();
    events!.windowChange({start: 9, end: 10}, true);
    canvas.hostDisconnected();
    canvas.hostDisconnected();
    canvas.show(place, props, true);
    expect(calls).to.deep.equal(['destroy', 'create 9']);
  });

  it('forgets the window when there is nothing to draw', async () => {
    const canvas = await drawn();
    events!.windowChange({start: 9, end: 10}, true);
    canvas.clear();
    canvas.show(place, props, true);
    expect(calls).to.deep.equal(['destroy', 'create null']);
  });

  it('says that it could not be fetched, and tries again when asked', async () => {
    let works = false;
    const canvas = controller(() => (works ? Promise.resolve(create) : Promise.reject(new Error('gone'))));
    canvas.show(place, props, true);
    await until(() => canvas.state === 'failed');
    canvas.show(place, props, true);
    await aMoment();
    expect(errors.map(({message}) => message)).to.deep.equal(['gone']);
    works = true;
    canvas.retry();
    canvas.show(place, props, true);
    await aMoment();
    canvas.show(place, props, true);
    expect(canvas.state).to.equal('drawn');
  });

  it('says that it could not draw', async () => {
    const canvas = controller(() =>
      Promise.resolve(() => {
        throw new Error('no canvas');
      }),
    );
    canvas.show(place, props, true);
    await until(() => updates > 0);
    canvas.show(place, props, true);
    expect([canvas.state, errors[0]?.message]).to.deep.equal(['failed', 'no canvas']);
  });
});
