import {expect} from 'chai';
import {
  aMoment,
  clear,
  fallback,
  FAULTY_YAML,
  isShown,
  mark,
  mount,
  mountLoaded,
  once,
  OTHER_YAML,
  part,
  textOf,
  until,
  YAML,
  present,
} from '../support/element.js';
import {stubFetch, type StubServer} from '../support/stub-fetch.js';

const bar = (element: HTMLElement): HTMLProgressElement | null =>
  element.shadowRoot!.querySelector('progress');
const status = (element: HTMLElement): string => textOf(part(element, 'status'));

describe('states of <cold-war-timeline>', () => {
  let server: StubServer;

  beforeEach(() => {
    server = stubFetch();
  });
  afterEach(() => {
    clear();
    server.restore();
  });

  describe('waiting', () => {
    it('shows the fallback and nothing else', async () => {
      const span = fallback();
      const element = mount({children: [span]});
      await aMoment();
      expect(isShown(span)).to.equal(true);
      expect(part(element, 'base')!.innerText.trim()).to.equal('');
      expect(element.offsetHeight).to.be.at.most(24);
      expect(status(element)).to.equal('');
    });

    it('takes no room where it is empty', async () => {
      const element = mount();
      await aMoment();
      expect(element.offsetHeight).to.equal(0);
    });
  });

  describe('loading', () => {
    it('names the file, keeps the room, and shows the fallback', async () => {
      const span = fallback();
      const element = mount({attributes: {src: 'folder/visit%201955.yaml?x'}, children: [span]});
      await server.request(0);
      expect(textOf(part(element, 'base'))).to.contain('Loading visit 1955.yaml…');
      expect(part(element, 'base')!.ariaBusy).to.equal('true');
      expect(element.offsetHeight).to.be.above(318);
      expect(isShown(span)).to.equal(true);
      expect(present(bar(element))).to.equal(false);
    });

    it('takes the height that the page gives the canvas', async () => {
      const element = mount({attributes: {src: 'x.yaml', style: '--cwt-height: 500px'}});
      await server.request(0);
      expect(element.offsetHeight).to.be.above(500);
    });

    it('shows a bar once the length is known', async () => {
      const element = mount({attributes: {src: 'x.yaml'}});
      const length = String(YAML.length);
      const answer = (await server.request(0)).stream({headers: {'Content-Length': length}});
      answer.send(YAML.slice(0, YAML.length / 2));
      await until(() => bar(element));
      expect(bar(element)!.position).to.be.closeTo(0.5, 0.01);
      answer.send(YAML.slice(YAML.length / 2));
      answer.end();
      await once(element, 'cwt-load');
      expect(present(bar(element))).to.equal(false);
    });

    it('shows no bar where it is not known', async () => {
      const element = mount({attributes: {src: 'x.yaml'}});
      (await server.request(0)).stream().send('version: 1');
      await aMoment();
      expect(present(bar(element))).to.equal(false);
      expect(textOf(part(element, 'base'))).to.contain('Loading x.yaml…');
    });
  });

  describe('ready', () => {
    it('shows the timeline and takes the fallback away', async () => {
      const span = fallback();
      const element = await mountLoaded({properties: {yaml: YAML}, children: [span]});
      expect(textOf(part(element, 'header'))).to.equal('A visit to Moscow Planned, then proposed.');
      expect(part(element, 'list')!.querySelectorAll('[part~=event]').length).to.equal(2);
      expect(isShown(span)).to.equal(false);
      expect(present(part(element, 'error'))).to.equal(false);
      expect(present(part(element, 'diagnostics'))).to.equal(false);
      expect(part(element, 'base')!.ariaBusy).to.equal('false');
    });

    it('tells screen readers how much there is', async () => {
      const element = await mountLoaded({properties: {yaml: YAML}});
      expect(status(element)).to.equal('2 events, 1955');
      expect(part(element, 'status')!.role).to.equal('status');
    });

    it('reckons nothing into the span that the axis does not reach', async () => {
      const events = ['Y-170000002', '1955', 'Y170000002'].map(
        date => `  - {title: Far, date: ${date}, evidence: []}`,
      );
      const yaml = `version: 1\ntitle: Far\nevents:\n${events.join('\n')}\n`;
      expect(status(await mountLoaded({properties: {yaml}}))).to.equal('3 events, 1955');
    });

    it('says that there are no events where a file has none', async () => {
      const element = await mountLoaded({properties: {yaml: 'version: 1\ntitle: Empty\nevents: []\n'}});
      expect(textOf(part(element, 'base'))).to.contain('There are no events in this timeline yet.');
      await aMoment();
      expect(present(part(element, 'timeline'))).to.equal(false);
      expect(element.shadowRoot!.querySelectorAll('button').length).to.equal(0);
    });

    it('draws the first event that comes into an empty file', async () => {
      const element = await mountLoaded({properties: {yaml: 'version: 1\ntitle: Empty\nevents: []\n'}});
      element.yaml = YAML;
      await until(() => mark(element, 'visit-spring'));
      element.yaml = 'version: 1\ntitle: Empty\nevents: []\n';
      await until(() => !part(element, 'timeline'));
    });

    it('always shows the other slots', async () => {
      const nodes = ['', 'header', 'footer'].map(slot =>
        Object.assign(document.createElement('p'), {slot, textContent: 'x'}),
      );
      const element = mount({children: nodes});
      await aMoment();
      expect(nodes.map(isShown)).to.deep.equal([true, true, true]);
      element.yaml = YAML;
      await once(element, 'cwt-load');
      expect(nodes.map(isShown)).to.deep.equal([true, true, true]);
      const [content, header, footer] = nodes.map(node => node.getBoundingClientRect().top);
      const base = part(element, 'base')!.getBoundingClientRect();
      expect(header!).to.be.below(base.top);
      expect(footer!).to.be.at.least(base.bottom);
      expect(content!).to.be.above(footer!);
    });
  });

  describe('ready, with findings', () => {
    it('counts them in a list that opens', async () => {
      const element = await mountLoaded({properties: {yaml: FAULTY_YAML.replace('evidence', 'evidenc')}});
      const panel = part(element, 'diagnostics')!;
      const details = panel.querySelector('details')!;
      const {diagnostics} = element;
      expect(textOf(panel.querySelector('summary'))).to.match(
        new RegExp(`^${diagnostics.length} problems in this file one error, \\w+ warnings?$`),
      );
      expect(details.open).to.equal(false);
      panel.querySelector('summary')!.click();
      expect(details.open).to.equal(true);
      const items = [...panel.querySelectorAll('li')].map(textOf);
      expect(items.length).to.equal(diagnostics.length);
      const bad = diagnostics.findIndex(({severity}) => severity === 'error');
      expect(items[bad]).to.match(/Error · line 5, column 11$/);
    });

    it('shows the events that can be read', async () => {
      const element = await mountLoaded({properties: {yaml: FAULTY_YAML}});
      expect(textOf(part(element, 'list')))
        .to.contain('Good')
        .and.not.contain('Bad');
    });

    it('shows what stands between backticks as code, and nothing as HTML', async () => {
      const yaml = `${OTHER_YAML}'<b>x</b>': 1\n`;
      const element = await mountLoaded({properties: {yaml}});
      const panel = part(element, 'diagnostics')!;
      expect(present(panel.querySelector('p > code'))).to.equal(true);
      expect(present(panel.querySelector('li b'))).to.equal(false);
      expect(panel.textContent).to.contain('<b>x</b>').and.not.contain('`');
    });

    it('names the file where there is one', async () => {
      const element = mount({attributes: {src: 'visit.yaml'}});
      (await server.request(0)).text(FAULTY_YAML);
      await once(element, 'cwt-load');
      expect(textOf(part(element, 'diagnostics'))).to.contain('visit.yaml, line 5, column 11');
    });
  });
});
