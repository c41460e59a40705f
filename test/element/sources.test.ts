import {expect} from 'chai';
import {
  aMoment,
  clear,
  mount,
  mountLoaded,
  once,
  OTHER_YAML,
  part,
  recorded,
  textOf,
  until,
  YAML,
  yamlScript,
  type Fixture,
  present,
} from '../support/element.js';
import {stubFetch, type StubServer} from '../support/stub-fetch.js';

const title = (element: HTMLElement): string => textOf(part(element, 'header')?.querySelector('h2'));
const named = (name: string): string => OTHER_YAML.replace('Berlin', name);

describe('sources of <cold-war-timeline>', () => {
  let server: StubServer;

  beforeEach(() => {
    server = stubFetch();
  });
  afterEach(() => {
    clear();
    server.restore();
  });

  async function answer(index = 0, text = named('src')): Promise<void> {
    (await server.request(index)).text(text);
  }

  const fixtures: readonly [string, Fixture, string][] = [
    ['the property alone', {properties: {yaml: named('yaml')}}, 'yaml'],
    ['an address alone', {attributes: {src: 'x.yaml'}}, 'src'],
    ['a script alone', {children: [yamlScript(named('inline'))]}, 'inline'],
    ['a script of type text/yaml', {children: [yamlScript(named('inline'), 'text/yaml')]}, 'inline'],
    [
      'a script that is not the first child',
      {children: [new Text('x'), yamlScript(named('inline'))]},
      'inline',
    ],
    [
      'the property before an address',
      {properties: {yaml: named('yaml')}, attributes: {src: 'x.yaml'}},
      'yaml',
    ],
    [
      'an address before a script',
      {attributes: {src: 'x.yaml'}, children: [yamlScript(named('inline'))]},
      'src',
    ],
    [
      'the property before both',
      {properties: {yaml: named('yaml')}, attributes: {src: 'x'}, children: [yamlScript(named('inline'))]},
      'yaml',
    ],
    [
      'a script where the address is empty',
      {attributes: {src: ''}, children: [yamlScript(named('inline'))]},
      'inline',
    ],
    ['an address where the script is empty', {attributes: {src: 'x'}, children: [yamlScript(' \n')]}, 'src'],
  ];
  for (const [name, fixture, expected] of fixtures) {
    it(`reads ${name}`, async () => {
      const element = mount(fixture);
      if (expected === 'src') await answer();
      await once(element, 'cwt-load');
      expect(title(element)).to.equal(expected);
      expect(server.requests.length).to.equal(expected === 'src' ? 1 : 0);
    });
  }

  it('asks for an address as it is resolved by the page', async () => {
    mount({attributes: {src: 'a/../b.yaml'}});
    expect((await server.request(0)).url).to.equal(new URL('b.yaml', document.baseURI).href);
  });

  it('takes a property that was set before the tag was defined', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const element = frame.contentDocument!.createElement('cold-war-timeline');
    element.yaml = named('early');
    // Adoption by this page upgrades it, as a late script does.
    document.body.append(element);
    await once(element, 'cwt-load');
    expect(title(element)).to.equal('early');
    element.remove();
    frame.remove();
  });

  it('reads a script that comes later', async () => {
    const element = mount();
    await aMoment();
    element.append(yamlScript(named('late')));
    await once(element, 'cwt-load');
    expect(title(element)).to.equal('late');
  });

  it('reads a script whose text comes later', async () => {
    const element = mount({children: [yamlScript('')]});
    await aMoment();
    element.querySelector('script')!.append(named('late'));
    await once(element, 'cwt-load');
    expect(title(element)).to.equal('late');
  });

  it('follows a script whose text changes', async () => {
    const element = await mountLoaded({children: [yamlScript(YAML)]});
    element.querySelector('script')!.firstChild!.nodeValue = named('changed');
    await once(element, 'cwt-load');
    expect(title(element)).to.equal('changed');
  });

  it('leaves scripts of other types alone', async () => {
    const element = mount({children: [yamlScript(YAML, 'text/plain')]});
    const loads = recorded(element, 'cwt-load');
    await aMoment();
    expect(loads).to.deep.equal([]);
  });

  it('leaves the script of a timeline inside it to that one', async () => {
    const inner = document.createElement('cold-war-timeline');
    inner.append(yamlScript(named('inner')));
    const outer = mount({children: [inner]});
    await once(inner, 'cwt-load');
    await aMoment();
    expect([title(inner), outer.timeline]).to.deep.equal(['inner', null]);
  });

  it('goes to the next source when one is taken away', async () => {
    const element = await mountLoaded({
      properties: {yaml: named('yaml')},
      children: [yamlScript(named('inline'))],
    });
    element.yaml = null;
    await once(element, 'cwt-load');
    expect(title(element)).to.equal('inline');
  });

  it('shows nothing when the last source is taken away', async () => {
    const element = await mountLoaded({properties: {yaml: YAML}});
    element.yaml = null;
    await element.updateComplete;
    expect([element.timeline, present(part(element, 'list')), present(part(element, 'error'))]).to.deep.equal(
      [null, false, false],
    );
  });

  it('does not read again what has not changed', async () => {
    const element = await mountLoaded({properties: {yaml: YAML}});
    const loads = recorded(element, 'cwt-load');
    element.yaml = YAML;
    element.append('more');
    await aMoment();
    expect(loads).to.deep.equal([]);
  });

  it('reads a script that the parser is still writing only when it is whole', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    const parser: Parser = page;
    parser.open();
    parser.write('<!doctype html><body>');
    await defineIn(page);
    const loads = recorded(page.body, 'cwt-load');
    // What is there of it could be read.
    const half = YAML.indexOf('  - id: visit-spring');
    parser.write(`<cold-war-timeline><script type="application/yaml">${YAML.slice(0, half)}`);
    await aMoment();
    parser.write(`${YAML.slice(half)}</script></cold-war-timeline><p>after</p>`);
    parser.close();
    await until(() => loads.length);
    expect(loads.map(({detail}) => detail.timeline.events.length)).to.deep.equal([2]);
    frame.remove();
  });
});

/** What is left to nobody else: to stop a parser in the middle of a script. */
interface Parser {
  open(): unknown;
  write(markup: string): void;
  close(): void;
}

/** Another page needs a definition of its own. */
async function defineIn(page: Document): Promise<void> {
  const script = page.createElement('script');
  script.type = 'module';
  script.src = new URL('../support/define.ts', import.meta.url).href;
  page.body.append(script);
  await page.defaultView!.customElements.whenDefined('cold-war-timeline');
}
