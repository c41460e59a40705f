import {expect} from 'chai';
import {limits} from '../../src/format/limits.js';
import type {TextFailure} from '../../src/view-model/text-state.js';
import {Desk, REPORT, WITH_TEXTS} from '../support/document-texts.js';
import {aMoment} from '../support/element.js';
import type {StubRequest} from '../support/stub-fetch.js';

const ADDRESS = 'https://example.org/folder/report.md';
const LOADING = {kind: 'loading'};

describe('DocumentTexts', () => {
  let desk: Desk;

  beforeEach(async () => {
    desk = new Desk();
    await desk.show(WITH_TEXTS);
  });
  afterEach(() => {
    desk.close();
  });

  describe('fetches', () => {
    it('nothing before it is asked for', async () => {
      await aMoment();
      expect(desk.server.requests.length).to.equal(0);
    });

    it('what is asked for, relative to the file, and tells the host when it is there', async () => {
      expect(desk.of('report')).to.deep.equal(LOADING);
      const request = await desk.server.request(0);
      expect([request.url, request.init.cache]).to.deep.equal([ADDRESS, 'default']);
      const {updates} = desk.host;
      await desk.read('cable', other => other.text('One'));
      await desk.host.updateComplete;
      expect(desk.host.updates).to.be.above(updates);
      expect([desk.paragraphs('report'), desk.paragraphs('cable')]).to.deep.equal([undefined, 1]);
    });

    it('once, and gives the same object for as long as nothing else comes', async () => {
      await desk.read('report', request => request.text(REPORT));
      expect(desk.paragraphs('report')).to.equal(2);
      expect(desk.of('report')).to.equal(desk.of('report'));
      expect(desk.server.requests.length).to.equal(1);
    });

    it('nothing where the file gives no text', async () => {
      expect(desk.of('note')).to.equal(null);
      desk.retry('note');
      await aMoment();
      expect(desk.server.requests.length).to.equal(0);
    });

    it('once what two documents have in common', async () => {
      desk.of('copy');
      desk.of('report');
      (await desk.server.request(0)).text(REPORT);
      await aMoment();
      expect(desk.of('copy')).to.equal(desk.of('report'));
      expect([desk.paragraphs('copy'), desk.server.requests.length]).to.deep.equal([2, 1]);
    });

    it('a text of just the limit', async () => {
      await desk.read('report', request => request.text('a'.repeat(limits.textBytes)));
      expect(desk.paragraphs('report')).to.equal(1);
    });
  });

  describe('says what happened and what to do', () => {
    const failures: readonly [string, (request: StubRequest) => void, RegExp][] = [
      ['there is no such file', r => r.status(404), /no text at this address\..*spelt/],
      ['there is none any more', r => r.status(410), /no text at this address\./],
      ['the server refuses', r => r.status(403), /does not give this file/],
      ['the server is broken', r => r.status(503), /error 503\..*again/],
      ['it is too long', r => r.text('a'.repeat(limits.textBytes + 1)), /larger than 2 MB\..*partOf/],
      ['a web page came', r => r.text('<!doctype html><title>x</title>'), /web page.*`url`/],
      ['it is a PDF', r => r.bytes(0x25, 0x50, 0x44, 0x46, 0, 1, 2), /not text\..*PDF/],
      ['it is in another encoding', r => r.bytes(0xcf, 0xf0, 0xe8), /not encoded as UTF-8\./],
      ['it is empty', r => r.text(' \n\n'), /is empty\./],
    ];
    for (const [name, answer, expected] of failures) {
      it(`when ${name}`, async () => {
        await desk.read('report', answer);
        const {kind, message, hint, href} = desk.of('report') as TextFailure;
        expect(`${message} ${hint}`).to.match(expected);
        expect([kind, href, desk.errors]).to.deep.equal(['failed', ADDRESS, []]);
        expect(desk.of('report')).to.equal(desk.of('report'));
      });
    }

    it('when its TEI is not well-formed, and where', async () => {
      const tei = '<TEI xmlns="http://www.tei-c.org/ns/1.0">\n<text><body><p>One</text></TEI>';
      await desk.read('minutes', request => request.text(tei));
      const {message, hint} = desk.of('minutes') as TextFailure;
      expect(message).to.match(/not well-formed XML at line 2, column \d+\.$/);
      expect(hint).to.contain('a tag is not closed');
    });

    it('when there is no connection, or another site refused', async () => {
      await desk.read('cable', request => request.fail());
      const {message, hint} = desk.of('cable') as TextFailure;
      expect(message).to.match(/could not be fetched/);
      expect(hint).to.contain('connection').and.contain('other.example').and.contain('CORS');
    });

    it('when there is no connection to the page’s own site', async () => {
      await desk.show(WITH_TEXTS, 'inline', location.href);
      await desk.read('report', request => request.fail());
      const {message, hint} = desk.of('report') as TextFailure;
      expect(message).to.match(/could not be fetched/);
      expect(hint).to.contain('connection').and.not.contain(location.host);
    });

    it('when the page was opened from the disk, and links nothing there', async () => {
      await desk.show(WITH_TEXTS, 'inline', 'file:///home/page.html');
      await desk.read('report', request => request.fail());
      const {message, hint, href} = desk.of('report') as TextFailure;
      expect(`${message} ${hint}`).to.match(/from the disk.*web server/);
      expect(href).to.equal(null);
    });
  });

  describe('retry', () => {
    it('asks the server again, whatever the browser has kept', async () => {
      await desk.read('report', request => request.fail());
      desk.retry('report');
      expect(desk.of('report')).to.deep.equal(LOADING);
      const request = await desk.server.request(1);
      expect(request.init.cache).to.equal('no-cache');
      request.text(REPORT);
      await aMoment();
      expect(desk.paragraphs('report')).to.equal(2);
    });

    it('does nothing while there is an attempt', async () => {
      desk.of('report');
      desk.retry('report');
      await aMoment();
      expect(desk.server.requests.length).to.equal(1);
    });
  });

  describe('of a host that leaves the page', () => {
    it('stops, and begins again when it is back', async () => {
      desk.of('report');
      const first = await desk.server.request(0);
      desk.host.disconnect();
      expect(first.aborted).to.equal(true);
      await aMoment();
      expect(desk.of('report')).to.deep.equal(LOADING);
      expect(desk.server.requests.length).to.equal(1);
      desk.host.connect();
      (await desk.server.request(1)).text(REPORT);
      await aMoment();
      expect(desk.paragraphs('report')).to.equal(2);
    });

    it('keeps what it has, and fetches when it is back what it was asked for meanwhile', async () => {
      await desk.read('report', request => request.text(REPORT));
      desk.host.disconnect();
      desk.of('cable');
      await aMoment();
      expect(desk.server.requests.length).to.equal(1);
      desk.host.connect();
      expect((await desk.server.request(1)).url).to.equal('https://other.example/cable.txt');
      expect(desk.paragraphs('report')).to.equal(2);
    });
  });

  describe('where the file is edited', () => {
    it('keeps the texts whose address stays', async () => {
      await desk.read('report', request => request.text(REPORT));
      await desk.show(WITH_TEXTS.replace('A visit', 'The visit'));
      expect([desk.paragraphs('report'), desk.server.requests.length]).to.deep.equal([2, 1]);
    });

    it('forgets those whose address goes', async () => {
      desk.of('cable');
      const first = await desk.server.request(0);
      await desk.show(WITH_TEXTS.replace('cable.txt', 'telegram.txt'));
      expect(first.aborted).to.equal(true);
      await desk.show(WITH_TEXTS);
      expect(desk.of('cable')).to.deep.equal(LOADING);
      expect(desk.server.requests.length).to.equal(2);
    });

    it('keeps nothing for another source', async () => {
      await desk.read('report', request => request.text(REPORT));
      await desk.show(WITH_TEXTS, 'inline');
      expect(desk.of('report')).to.deep.equal(LOADING);
      expect(desk.server.requests.length).to.equal(2);
    });
  });
});
