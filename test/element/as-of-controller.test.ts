import {expect} from 'chai';
import {html} from 'lit';
import {lastDay} from '../../src/element/as-of-changes.js';
import {AsOfController, type AsOfHost} from '../../src/element/as-of-controller.js';
import type {AsOfPanel} from '../../src/element/as-of-panel.js';
import {parseHistoricalDate} from '../../src/model/historical-date.js';
import {aMoment, until} from '../support/element.js';
import {makeTimeline} from '../support/make-timeline.js';

const timeline = makeTimeline({
  events: [{id: 'report', date: '1955-01-17', known: parseHistoricalDate('1955-01-17')}],
});
const panel: AsOfPanel = {render: () => html``};

describe('AsOfController', () => {
  let host: AsOfHost & {asOf: string | null};
  let updates: number;
  let loads: number;
  let errors: Error[];
  /** What the chunk that was asked for last has come to. */
  let come: {resolve: (panel: AsOfPanel) => void; reject: (error: Error) => void};
  let controller: AsOfController;

  beforeEach(() => {
    [updates, loads, errors] = [0, 0, []];
    let asOf: string | null = null;
    host = {
      timeline,
      get asOf() {
        return asOf;
      },
      set asOf(day) {
        asOf = day;
        controller.dayChanged();
      },
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => updates++,
      updateComplete: Promise.resolve(true),
    };
    controller = new AsOfController(host, {
      load: () => {
        loads++;
        return new Promise((resolve, reject) => (come = {resolve, reject}));
      },
      lastDay,
      onError: error => errors.push(error),
    });
  });

  const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

  it('opens at the last day at once, and fetches its panel once', async () => {
    controller.toggle();
    expect([host.asOf, controller.panel, loads]).to.deep.equal(['1955-01-17', null, 1]);
    come.resolve(panel);
    await settled();
    expect([host.asOf, controller.panel, loads, updates]).to.deep.equal(['1955-01-17', panel, 1, 1]);
  });

  it('leaves alone the day that a script gives while the panel is on its way', async () => {
    controller.toggle();
    host.asOf = '1955-01-16';
    come.resolve(panel);
    await settled();
    expect(host.asOf).to.equal('1955-01-16');
  });

  it('stays closed where it was closed while the panel was on its way', async () => {
    controller.toggle();
    controller.toggle();
    come.resolve(panel);
    await settled();
    expect(host.asOf).to.equal(null);
  });

  it('tells once that the panel did not come, and fetches it again only when asked to', async () => {
    controller.toggle();
    come.reject(new Error('offline'));
    await settled();
    expect([controller.panel, loads, errors.length]).to.deep.equal(['failed', 1, 1]);
    host.asOf = '1955-01-16';
    controller.toggle();
    controller.toggle();
    expect([controller.panel, loads]).to.deep.equal(['failed', 1]);
    const before = updates;
    controller.retry();
    expect([controller.panel, loads, updates]).to.deep.equal([null, 2, before + 1]);
    come.resolve(panel);
    await settled();
    expect([controller.panel, loads, errors.length]).to.deep.equal([panel, 2, 1]);
  });

  describe('warns the author', () => {
    const {warn} = console;
    let warnings: unknown[];
    beforeEach(() => {
      warnings = [];
      console.warn = (...words: unknown[]) => warnings.push(...words);
    });
    afterEach(() => {
      console.warn = warn;
    });

    const cases: readonly (readonly [asOf: string, told: RegExp])[] = [
      ['17 January 1955', /“17 January 1955”.*shown whole.*`1955-01-17`/],
      ['1955-02/..', /“1955-02\/\.\.”.*shown whole.*no last day.*`1955-01-17`/],
      ['Y170000002', /“Y170000002”.*shown whole.*no last day/],
    ];
    for (const [asOf, told] of cases) {
      it(`once that ${asOf} shows everything`, async () => {
        for (const day of [asOf, null, asOf]) host.asOf = day;
        // What was meant is found by code that has to be fetched.
        await until(() => warnings.length > 0);
        await aMoment();
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.match(told);
      });
    }

    for (const asOf of [null, '', '1955-01-17', '1955-01']) {
      it(`not of ${JSON.stringify(asOf)}`, async () => {
        host.asOf = asOf;
        await aMoment();
        expect(warnings).to.deep.equal([]);
      });
    }
  });
});
