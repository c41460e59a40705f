import {expect} from 'chai';
import {
  aMoment,
  clear,
  mount,
  mountLoaded,
  once,
  OTHER_YAML,
  part,
  until,
  YAML,
  yamlScript,
} from '../support/element.js';

function spansIn(element: HTMLElement): readonly HTMLSpanElement[] {
  return [...element.querySelectorAll<HTMLSpanElement>('span.Z3988')];
}

function titlesIn(element: HTMLElement): readonly (string | null)[] {
  return spansIn(element).map(({title}) => new URLSearchParams(title).get('rft.title'));
}

/** Two documents, the second one of the first. */
const PARTS = YAML.replace('events:\n', '  draft: {title: Draft, partOf: report}\nevents:\n');

describe('COinS', () => {
  afterEach(clear);

  it('are not there unless they are asked for', async () => {
    const element = await mountLoaded({properties: {yaml: YAML}});
    await aMoment();
    expect([element.coins, spansIn(element).length]).to.deep.equal([false, 0]);
  });

  it('are there for each document, after all other children', async () => {
    const own = document.createElement('p');
    const element = await mountLoaded({attributes: {coins: ''}, properties: {yaml: PARTS}, children: [own]});
    await until(() => spansIn(element).length > 0);
    expect(titlesIn(element)).to.deep.equal(['Report', 'Draft']);
    expect([...element.children].map(({localName}) => localName)).to.deep.equal(['p', 'span', 'span']);
    const [report] = spansIn(element);
    expect(report!.childNodes).to.have.length(0);
    const pairs = new URLSearchParams(report!.title);
    expect([pairs.get('ctx_ver'), pairs.get('rft.date'), pairs.get('rft.identifier')]).to.deep.equal([
      'Z39.88-2004',
      '1955-01-17',
      'https://digitalarchive.wilsoncenter.org/document/115797',
    ]);
  });

  it('are in no slot, and take no room', async () => {
    const element = await mountLoaded({attributes: {coins: ''}, properties: {yaml: YAML}});
    await until(() => spansIn(element).length > 0);
    const [span] = spansIn(element);
    expect([span!.assignedSlot, span!.getClientRects().length]).to.deep.equal([null, 0]);
  });

  it('come when the attribute comes, and go when it goes', async () => {
    const element = await mountLoaded({properties: {yaml: YAML}});
    element.setAttribute('coins', '');
    await until(() => spansIn(element).length === 1);
    element.removeAttribute('coins');
    await element.updateComplete;
    expect(spansIn(element)).to.have.length(0);
  });

  it('leave the author’s own alone', async () => {
    const own = Object.assign(document.createElement('span'), {className: 'Z3988', title: 'rft.title=Mine'});
    const element = await mountLoaded({attributes: {coins: ''}, properties: {yaml: YAML}, children: [own]});
    await until(() => spansIn(element).length === 2);
    element.coins = false;
    await element.updateComplete;
    expect(titlesIn(element)).to.deep.equal(['Mine']);
  });

  it('change with the timeline', async () => {
    const element = await mountLoaded({attributes: {coins: ''}, properties: {yaml: PARTS}});
    await until(() => spansIn(element).length === 2);
    element.yaml = YAML.replace('title: Report\n', 'title: Another\n');
    await until(() => titlesIn(element).join() === 'Another');
    element.yaml = OTHER_YAML;
    await until(() => spansIn(element).length === 0);
  });

  it('stay as they are while the timeline does', async () => {
    const element = await mountLoaded({attributes: {coins: ''}, properties: {yaml: YAML}});
    await until(() => spansIn(element).length === 1);
    const [span] = spansIn(element);
    element.selected = 'visit-spring';
    await element.updateComplete;
    await aMoment();
    expect(spansIn(element)[0] === span).to.equal(true);
  });

  it('do not read an inline script anew', async () => {
    const element = mount({attributes: {coins: ''}, children: [yamlScript(YAML)]});
    let loads = 0;
    element.addEventListener('cwt-load', () => loads++);
    await until(() => spansIn(element).length === 1);
    await aMoment();
    expect([loads, part(element, 'error')]).to.deep.equal([1, null]);
  });

  it('go with the element, and come back with it', async () => {
    const element = await mountLoaded({attributes: {coins: ''}, properties: {yaml: YAML}});
    await until(() => spansIn(element).length === 1);
    element.remove();
    expect(spansIn(element)).to.have.length(0);
    document.body.append(element);
    await until(() => spansIn(element).length === 1);
  });

  it('are not there twice in a copy of the element', async () => {
    const element = await mountLoaded({attributes: {coins: ''}, children: [yamlScript(YAML)]});
    await until(() => spansIn(element).length === 1);
    const copy = element.cloneNode(true) as typeof element;
    const loaded = once(copy, 'cwt-load');
    element.after(copy);
    await loaded;
    await aMoment();
    expect(spansIn(copy)).to.have.length(1);
    copy.remove();
  });
});
