import {expect} from 'chai';
import {
  button,
  clear,
  fallback,
  isShown,
  mount,
  mountLoaded,
  once,
  part,
  textOf,
  UNREADABLE_YAML,
  YAML,
  yamlScript,
  type ColdWarTimeline,
  present,
} from '../support/element.js';
import {stubFetch, type StubServer} from '../support/stub-fetch.js';

const link = (element: HTMLElement): HTMLAnchorElement | null | undefined =>
  part(element, 'error')?.querySelector('a');
const status = (element: HTMLElement): string => textOf(part(element, 'status'));

describe('failures of <cold-war-timeline>', () => {
  let server: StubServer;

  beforeEach(() => {
    server = stubFetch();
  });
  afterEach(() => {
    clear();
    server.restore();
  });

  /** An element whose address is answered so. */
  async function failed(
    answer: (server: StubServer) => Promise<void>,
    src = 'x.yaml',
  ): Promise<ColdWarTimeline> {
    const element = mount({attributes: {src}, children: [fallback()]});
    const error = once(element, 'cwt-error');
    await answer(server);
    await error;
    return element;
  }

  describe('failed', () => {
    const answers: readonly [string, (server: StubServer) => Promise<void>, RegExp][] = [
      [
        'there is no such file',
        async s => (await s.request(0)).status(404),
        /no file at this address.*spelt/,
      ],
      ['the server refuses', async s => (await s.request(0)).status(403), /does not give this file/],
      ['the server is broken', async s => (await s.request(0)).status(503), /error 503.*again/],
      ['there is no connection', async s => (await s.request(0)).fail(), /could not be fetched.*connection/],
      [
        'a web page came',
        async s => (await s.request(0)).text('<!doctype html><title>x</title>'),
        /web page.*address of the file itself/,
      ],
      ['it is an archive', async s => (await s.request(0)).text('PK\0\0'), /not text/],
    ];
    for (const [name, answer, expected] of answers) {
      it(`says what happened and what to do when ${name}`, async () => {
        const element = await failed(answer);
        const text = textOf(part(element, 'error'));
        expect(text).to.contain('This timeline could not be read').and.to.match(expected);
        expect(text).to.contain(new URL('x.yaml', document.baseURI).href);
        expect(status(element)).to.match(/^This timeline could not be read: ./);
        expect(status(element).length).to.be.at.most(120);
        expect(part(element, 'base')!.ariaBusy).to.equal('false');
      });
    }

    it('keeps the fallback', async () => {
      const element = await failed(async s => (await s.request(0)).status(404));
      expect(isShown(element.querySelector('span')!)).to.equal(true);
    });

    it('links the file, in a new tab', async () => {
      const element = await failed(async s => (await s.request(0)).status(404));
      expect(link(element)).to.include({
        href: new URL('x.yaml', document.baseURI).href,
        target: '_blank',
        rel: 'noopener noreferrer',
        textContent: 'Open the file',
      });
    });

    it('links nothing that a browser would run', async () => {
      const element = await failed(async s => (await s.request(0)).fail(), 'javascript:alert(1)');
      expect(present(link(element))).to.equal(false);
    });

    it('shows the place in the file, with the lines about it', async () => {
      const element = await failed(async s => (await s.request(0)).text(UNREADABLE_YAML));
      const panel = part(element, 'error')!;
      expect(textOf(panel)).to.contain('x.yaml, line 5, column 11');
      expect(textOf(panel.querySelector('.at')))
        .to.contain('5')
        .and.contain('date: 13/02/1955');
      expect(panel.querySelector('.at u')!.textContent).to.equal('13/02/1955');
    });

    it('lists the other findings, if there are more', async () => {
      const yaml = `${UNREADABLE_YAML}  - title: Worse\n    date: never\n`;
      const element = await failed(async s => (await s.request(0)).text(yaml));
      expect(textOf(part(element, 'diagnostics'))).to.match(/^[2-9] problems in this file/);
    });

    it('offers no second attempt for text that stands in the page', async () => {
      const element = mount({children: [yamlScript(UNREADABLE_YAML)]});
      await once(element, 'cwt-error');
      expect(present(button(element, 'Retry'))).to.equal(false);
      expect(textOf(part(element, 'error')))
        .to.contain(' line 5, column 11')
        .and.not.contain('.html');
    });
  });

  describe('retry', () => {
    it('asks the server again and shows what comes', async () => {
      const element = await failed(async s => (await s.request(0)).status(503));
      button(element, 'Retry')!.click();
      const second = await server.request(1);
      expect(second.init.cache).to.equal('no-cache');
      second.text(YAML);
      await once(element, 'cwt-load');
      expect(present(part(element, 'error'))).to.equal(false);
      expect(present(part(element, 'list'))).to.equal(true);
    });

    it('leaves the focus on the button when it fails again', async () => {
      const element = await failed(async s => (await s.request(0)).status(503));
      const retry = button(element, 'Retry')!;
      retry.focus();
      retry.click();
      const second = await server.request(1);
      retry.click();
      const error = once(element, 'cwt-error');
      second.status(404);
      await error;
      expect(element.shadowRoot!.activeElement === retry).to.equal(true);
      expect(server.requests.length).to.equal(2);
      expect(textOf(part(element, 'error'))).to.contain('no file at this address');
    });

    it('takes the focus to the timeline when it succeeds', async () => {
      const element = await failed(async s => (await s.request(0)).status(503));
      const retry = button(element, 'Retry')!;
      retry.focus();
      retry.click();
      (await server.request(1)).text(YAML);
      await once(element, 'cwt-load');
      expect(element.shadowRoot!.activeElement === part(element, 'base')).to.equal(true);
    });

    it('has a button large enough to be hit', async () => {
      const element = await failed(async s => (await s.request(0)).status(503));
      const {width, height} = button(element, 'Retry')!.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    });
  });

  describe('failed after it was ready', () => {
    it('keeps the last state of a text that is being edited', async () => {
      const element = await mountLoaded({properties: {yaml: YAML}});
      element.yaml = UNREADABLE_YAML;
      await once(element, 'cwt-error');
      expect(textOf(part(element, 'error'))).to.contain('last state that could be read');
      expect(textOf(part(element, 'header'))).to.contain('A visit to Moscow');
      expect(element.timeline?.title).to.equal('A visit to Moscow');
    });

    it('shows no other file in place of the one that failed', async () => {
      const element = mount({attributes: {src: 'a.yaml'}});
      (await server.request(0)).text(YAML);
      await once(element, 'cwt-load');
      element.src = 'b.yaml';
      const second = await server.request(1);
      expect(present(part(element, 'list'))).to.equal(false);
      second.status(404);
      await once(element, 'cwt-error');
      expect([present(part(element, 'list')), element.timeline]).to.deep.equal([false, null]);
    });
  });
});
