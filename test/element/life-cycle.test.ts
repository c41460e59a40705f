import {expect} from 'chai';
import {
  aMoment,
  clear,
  entry,
  mark,
  mount,
  mountLoaded,
  once,
  OTHER_YAML,
  part,
  parts,
  recorded,
  textOf,
  until,
  YAML,
  present,
  type ColdWarTimeline,
} from '../support/element.js';
import {stubFetch, type StubServer} from '../support/stub-fetch.js';

describe('life of <cold-war-timeline>', () => {
  let server: StubServer;

  beforeEach(() => {
    server = stubFetch();
  });
  afterEach(() => {
    clear();
    server.restore();
  });

  describe('another src while loading', () => {
    it('aborts the first and shows the second', async () => {
      const element = mount({attributes: {src: 'a.yaml'}});
      const errors = recorded(element, 'cwt-error');
      const first = await server.request(0);
      element.src = 'b.yaml';
      (await server.request(1)).text(OTHER_YAML);
      await once(element, 'cwt-load');
      await aMoment();
      expect(first.aborted).to.equal(true);
      expect(element.timeline?.title).to.equal('Berlin');
      expect(errors).to.deep.equal([]);
    });

    it('does not hear an answer that comes after the second', async () => {
      const element = mount({attributes: {src: 'a.yaml'}});
      const loads = recorded(element, 'cwt-load');
      const first = (await server.request(0)).stream();
      first.send(YAML.slice(0, 80));
      element.src = 'b.yaml';
      (await server.request(1)).text(OTHER_YAML);
      first.send(YAML.slice(80));
      first.end();
      await once(element, 'cwt-load');
      await aMoment();
      expect(loads.map(({detail}) => detail.timeline.title)).to.deep.equal(['Berlin']);
    });

    it('hears nothing when there is no source any more', async () => {
      const element = mount({attributes: {src: 'a.yaml'}});
      const errors = recorded(element, 'cwt-error');
      const first = await server.request(0);
      element.removeAttribute('src');
      await aMoment();
      expect(first.aborted).to.equal(true);
      expect(errors).to.deep.equal([]);
      expect(part(element, 'base')!.innerText.trim()).to.equal('');
    });

    it('reads only the last of several texts', async () => {
      const element = mount();
      const loads = recorded(element, 'cwt-load');
      element.yaml = YAML;
      await element.updateComplete;
      element.yaml = OTHER_YAML;
      await until(() => loads.length);
      await aMoment();
      expect(loads.at(-1)!.detail.timeline.title).to.equal('Berlin');
      expect(element.timeline?.title).to.equal('Berlin');
    });
  });

  describe('removed and added again', () => {
    it('stops loading when it leaves and begins again when it is back', async () => {
      const element = mount({attributes: {src: 'a.yaml'}});
      const errors = recorded(element, 'cwt-error');
      const first = await server.request(0);
      element.remove();
      await aMoment();
      expect(first.aborted).to.equal(true);
      document.body.append(element);
      (await server.request(1)).text(YAML);
      await once(element, 'cwt-load');
      expect(errors).to.deep.equal([]);
      expect(server.requests.length).to.equal(2);
    });

    it('is read while it is moved', async () => {
      const element = mount({attributes: {src: 'a.yaml'}});
      await server.request(0);
      const place = document.createElement('div');
      document.body.append(place);
      place.append(element);
      (await server.request(1)).text(YAML);
      await once(element, 'cwt-load');
      expect(present(entry(element, 'report-sent'))).to.equal(true);
      element.remove();
      place.remove();
    });

    it('shows what it has without loading it again', async () => {
      const element = mount({attributes: {src: 'a.yaml', selected: 'visit-spring'}});
      const loads = recorded(element, 'cwt-load');
      (await server.request(0)).text(YAML);
      await until(() => mark(element, 'visit-spring'));
      element.remove();
      await aMoment();
      document.body.append(element);
      await until(() => mark(element, 'visit-spring'));
      expect(server.requests.length).to.equal(1);
      expect(loads.length).to.equal(1);
      expect(textOf(part(element, 'reader'))).to.contain('Visit as planned');
      expect(parts(element, 'mark').length).to.equal(2);
    });

    const leaving: readonly (readonly [string, (element: ColdWarTimeline) => void])[] = [
      [
        'is changed and removed in one task',
        element => {
          element.selected = 'visit-spring';
          element.remove();
        },
      ],
      [
        'is removed and then changed',
        element => {
          element.remove();
          element.selected = 'visit-spring';
        },
      ],
    ];
    for (const [what, leave] of leaving) {
      it(`holds no canvas when it ${what}`, async () => {
        const element = await mountLoaded({properties: {yaml: YAML}});
        await until(() => mark(element, 'report-sent'));
        leave(element);
        await aMoment(200);
        expect(part(element, 'timeline')!.childElementCount).to.equal(0);
        document.body.append(element);
        await until(() => mark(element, 'visit-spring')?.part.contains('selected'));
      });
    }

    it('draws nothing when it leaves before the canvas has come', async () => {
      const element = await mountLoaded({properties: {yaml: YAML}});
      element.remove();
      await aMoment(300);
      expect(part(element, 'timeline')!.childElementCount).to.equal(0);
    });

    it('keeps its window', async () => {
      const element = await mountLoaded({properties: {yaml: YAML}});
      await until(() => mark(element, 'report-sent'));
      element.setWindow('1955-05', '1955-06');
      await until(() => !mark(element, 'report-sent'));
      element.remove();
      document.body.append(element);
      await until(() => mark(element, 'visit-spring'));
      expect(present(mark(element, 'report-sent'))).to.equal(false);
    });

    it('takes a source that changed while it was away', async () => {
      const element = await mountLoaded({properties: {yaml: YAML}});
      element.remove();
      element.yaml = OTHER_YAML;
      document.body.append(element);
      await until(() => element.timeline?.title === 'Berlin');
      expect(present(entry(element, 'wall'))).to.equal(true);
    });
  });

  it('two on one page do not meet', async () => {
    const one = await mountLoaded({properties: {yaml: YAML}});
    const two = await mountLoaded({properties: {yaml: YAML}});
    entry(one, 'visit-spring')!.click();
    two.view = 'list';
    await Promise.all([one.updateComplete, two.updateComplete]);
    expect([one.selected, two.selected]).to.deep.equal(['visit-spring', null]);
    expect([one.view, two.view]).to.deep.equal(['timeline', 'list']);
    expect(textOf(part(two, 'reader'))).to.not.contain('Visit as planned');
  });

  it('in a hidden tab it draws nothing until it is shown', async () => {
    const tab = document.createElement('div');
    tab.hidden = true;
    document.body.append(tab);
    const element = await mountLoaded({properties: {yaml: YAML}, into: tab});
    await aMoment(200);
    expect(parts(element, 'mark').length).to.equal(0);
    expect(present(entry(element, 'report-sent'))).to.equal(true);
    tab.hidden = false;
    await until(() => mark(element, 'report-sent'));
    expect(part(element, 'timeline')!.offsetWidth).to.be.above(100);
    tab.remove();
  });

  it('hidden by its own attribute takes no room', async () => {
    const element = await mountLoaded({properties: {yaml: YAML}, attributes: {hidden: ''}});
    expect(element.offsetHeight).to.equal(0);
  });

  it('in a row of flex items it has a width, and gives way', async () => {
    const row = document.createElement('div');
    row.style.cssText = 'display: flex; inline-size: 500px';
    document.body.append(row);
    const element = await mountLoaded({properties: {yaml: YAML}, into: row});
    expect(element.offsetWidth).to.equal(500);
    row.remove();
  });

  it('bears attributes that it does not know', async () => {
    const attributes = {
      'as-of': '1955',
      query: 'x',
      lanes: 'a b',
      tags: 'visit',
      permalink: '',
      foo: 'bar',
    };
    const element = await mountLoaded({properties: {yaml: YAML}, attributes});
    expect(parts(element, 'event').length).to.equal(2);
  });
});
