/** What is wished for of a file before what reads it has come, or where that does not come. */
import {expect} from 'chai';
import {html} from 'lit';
import type {SecondPartController} from '../../src/element/second-part-controller.js';
import {StoredEvents} from '../../src/element/stored-events.js';
import type {StoredReader} from '../../src/element/stored-reader.js';
import {unreadSubject} from '../../src/view-model/subject.js';
import {excerptOf} from '../../src/view-model/events/file-store.js';
import type {Timeline} from '../../src/model/timeline.js';
import {BareHost} from '../support/bare-host.js';
import {makeTimeline} from '../support/make-timeline.js';
import {partlyRead} from '../support/partly-read.js';

class Host extends BareHost {
  timeline: Timeline | null = null;
  selected: string | null = null;
}

const whole = makeTimeline({events: [{id: 'a', title: 'A', date: '1955'}]});

describe('StoredEvents', () => {
  let host: Host;
  let fetched: number;
  let isBroken: boolean;
  let errors: Error[];
  let done: string[];
  let retry: () => void;
  let events: StoredEvents;

  beforeEach(async () => {
    [fetched, isBroken, errors, done] = [0, true, [], []];
    host = new Host();
    class Reader {
      want(positions: readonly number[]): void {
        done.push(`want ${positions.join(' ')}`);
      }
      open(position: number): Promise<void> {
        done.push(`open ${position}`);
        return Promise.resolve();
      }
      follow = (selected: string | null): void => void done.push(`follow ${selected}`);
      absence = (): undefined => undefined;
      end = (): void => void done.push('end');
    }
    const second = {
      further: () =>
        Promise.resolve({
          storedReader: () => {
            fetched++;
            return isBroken
              ? Promise.reject(new Error('off line'))
              : Promise.resolve(Reader as unknown as typeof StoredReader);
          },
        }),
      loaded: {
        readerFailure: (locale: string, again: () => void) => {
          retry = again;
          return html`${locale}`;
        },
      },
    };
    events = new StoredEvents(host, {
      second: second as unknown as SecondPartController,
      ...{choose: () => undefined, absent: () => undefined},
      onError: error => errors.push(error),
    });
    host.timeline = excerptOf(
      partlyRead(whole, () => false),
      {...whole, events: []},
    );
    host.requestUpdate();
    await settled();
  });

  async function settled(): Promise<void> {
    await new Promise(resolve => setTimeout(resolve));
    await host.updateComplete;
  }

  it('say so in place of what was chosen, and begin with the last wishes when it comes at last', async () => {
    expect([fetched, errors.length]).to.deep.equal([1, 1]);
    expect(events.absence('en')).to.equal(undefined);
    for (const position of [1, 2, 3]) events.want([position]);
    host.selected = 'a';
    expect(events.absence('en')).to.not.equal(undefined);
    isBroken = false;
    retry();
    await settled();
    expect(done).to.deep.equal(['want 3', 'follow a']);
    expect(events.absence('en')).to.equal(undefined);
  });

  it('fetch it again when the visitor chooses what is not there yet', async () => {
    expect(events.opens(unreadSubject(0))).to.equal(true);
    await settled();
    expect([fetched, errors.length]).to.deep.equal([2, 2]);
    expect(events.absence('en')).to.not.equal(undefined);
    isBroken = false;
    events.opens(unreadSubject(0));
    await settled();
    expect(done).to.deep.equal(['open 0', 'follow null']);
  });

  it('forget what was wished for of another file', async () => {
    events.want([1]);
    events.opens(unreadSubject(0));
    await settled();
    host.timeline = whole;
    host.requestUpdate();
    await settled();
    isBroken = false;
    host.timeline = excerptOf(
      partlyRead(whole, () => false),
      {...whole, events: []},
    );
    host.requestUpdate();
    await settled();
    expect(done).to.deep.equal(['follow null']);
  });
});
