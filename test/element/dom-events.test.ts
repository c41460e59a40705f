import {expect} from 'chai';
import type {LoadError} from '../../src/load/load-error.js';
import {
  aMoment,
  clear,
  entry,
  FAULTY_YAML,
  mount,
  mountLoaded,
  once,
  part,
  recorded,
  UNREADABLE_YAML,
  YAML,
  present,
} from '../support/element.js';
import {stubFetch} from '../support/stub-fetch.js';

describe('DOM events of <cold-war-timeline>', () => {
  afterEach(clear);

  const eventNames = ['cwt-load', 'cwt-error', 'cwt-select', 'cwt-window-change'] as const;

  it('cwt-load has the timeline and what was found', async () => {
    const element = mount({properties: {yaml: FAULTY_YAML}});
    const {detail} = await once(element, 'cwt-load');
    expect(detail.timeline.title).to.equal('With a mistake');
    expect(detail.timeline).to.equal(element.timeline);
    expect(detail.diagnostics.length).to.be.above(0);
    expect(detail.diagnostics).to.equal(element.diagnostics);
  });

  it('cwt-load comes once the events can be seen', async () => {
    const element = mount({properties: {yaml: YAML}});
    const seen = await new Promise(resolve => {
      element.addEventListener('cwt-load', () => resolve(entry(element, 'visit-spring')?.offsetHeight));
    });
    expect(seen).to.be.above(0);
  });

  it('cwt-error has the error of the loader', async () => {
    const server = stubFetch();
    const element = mount({attributes: {src: 'x.yaml'}});
    const event = once(element, 'cwt-error');
    (await server.request(0)).status(404);
    const {error} = (await event).detail;
    server.restore();
    expect(error).to.include({
      name: 'LoadError',
      code: 'http-status',
      status: 404,
    } satisfies Partial<LoadError>);
    expect(error.diagnostics).to.equal(undefined);
  });

  it('cwt-error has the diagnostics where no event could be read', async () => {
    const element = mount({properties: {yaml: UNREADABLE_YAML}});
    const {error} = (await once(element, 'cwt-error')).detail;
    expect(error).to.be.instanceOf(Error);
    expect(error.diagnostics!.map(({severity}) => severity)).to.include('error');
    expect(error.diagnostics).to.equal(element.diagnostics);
    expect(error.message).to.equal(error.diagnostics!.find(({code}) => code === 'bad-date')!.message);
  });

  it('says one of load and error, once', async () => {
    const element = mount();
    const loads = recorded(element, 'cwt-load');
    const errors = recorded(element, 'cwt-error');
    element.yaml = YAML;
    await once(element, 'cwt-load');
    await aMoment();
    expect([loads.length, errors.length]).to.deep.equal([1, 0]);
    element.yaml = UNREADABLE_YAML;
    await once(element, 'cwt-error');
    await aMoment();
    expect([loads.length, errors.length]).to.deep.equal([1, 1]);
  });

  it('cwt-select has the id and the event', async () => {
    const element = await mountLoaded({properties: {yaml: YAML}});
    const selects = recorded(element, 'cwt-select');
    entry(element, 'visit-spring')!.click();
    expect(selects.length).to.equal(1);
    expect(selects[0]!.detail.id).to.equal('visit-spring');
    expect(selects[0]!.detail.event).to.equal(element.timeline!.events.find(({id}) => id === 'visit-spring'));
    expect(element.selected).to.equal('visit-spring');
  });

  it('cwt-select is for what the visitor does, and for changes, alone', async () => {
    const element = await mountLoaded({properties: {yaml: YAML}});
    const selects = recorded(element, 'cwt-select');
    element.select('report-sent');
    element.setAttribute('selected', 'visit-spring');
    await element.updateComplete;
    entry(element, 'visit-spring')!.click();
    expect(selects).to.deep.equal([]);
  });

  it('bubble, and leave a shadow tree around the element', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const heard: string[] = [];
    for (const name of eventNames) document.addEventListener(name, () => heard.push(name), {once: true});
    const element = mount({properties: {yaml: YAML}, into: host.attachShadow({mode: 'open'})});
    await once(element, 'cwt-load');
    entry(element, 'visit-spring')!.click();
    element.yaml = UNREADABLE_YAML;
    await once(element, 'cwt-error');
    expect(heard).to.deep.equal(['cwt-load', 'cwt-select', 'cwt-error']);
    expect(present(part(element, 'base'))).to.equal(true);
    host.remove();
  });
});
