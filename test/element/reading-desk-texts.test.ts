/** `<cold-war-timeline>` and the texts of documents: while they are on their way, where they do not come, and what they lack. */
import {expect} from 'chai';
import {
  button,
  clear,
  mountLoaded,
  once,
  part,
  parts,
  present,
  textOf,
  until,
  type ColdWarTimeline,
} from '../support/element.js';
import {cited, details, focused, SHORT} from '../support/reading-desk.js';
import {stubFetch, type StubServer} from '../support/stub-fetch.js';

const LETTER = 'One.\n\nThey come in February.\n';

describe('a text in <cold-war-timeline>', () => {
  let server: StubServer;

  beforeEach(() => (server = stubFetch()));
  afterEach(() => {
    clear();
    server.restore();
  });

  async function asked(): Promise<ColdWarTimeline> {
    const element = await mountLoaded({properties: {yaml: SHORT, selected: 'visit'}});
    await server.request(0);
    await element.updateComplete;
    return element;
  }

  it('that is on its way leaves the quotation where it is', async () => {
    const element = await asked();
    expect(server.requests.map(({url}) => new URL(url).pathname.split('/').at(-1))).to.deep.equal([
      'letter.txt',
    ]);
    expect(parts(element, 'quotation').map(textOf)).to.deep.equal(['in February']);
    expect(textOf(part(element, 'document'))).to.contain('Loading the text…');
    server.requests[0]!.text(LETTER);
    await until(() => cited(element));
    expect(parts(element, 'quotation').map(textOf)).to.deep.equal(['in February']);
    expect(textOf(part(element, 'document'))).not.to.contain('Loading');
  });

  it('that does not come says so, with the quotation and the link as they were, and can be asked for again', async () => {
    const element = await asked();
    server.requests[0]!.status(404);
    await until(() => part(element, 'error'));
    expect(parts(element, 'quotation').map(textOf)).to.deep.equal(['in February']);
    expect(part(element, 'document')!.querySelector<HTMLAnchorElement>('a.read')!.href).to.contain(
      'example.org',
    );
    const open = [...part(element, 'error')!.querySelectorAll('a')].find(a =>
      textOf(a).startsWith('Open the text'),
    )!;
    expect(open.href).to.match(/letter\.txt$/);
    button(element, 'Retry')!.focus();
    button(element, 'Retry')!.click();
    await server.request(1);
    await element.updateComplete;
    expect(part(element, 'reader')!.contains(focused(element))).to.equal(true);
    server.requests[1]!.text(LETTER);
    await until(() => cited(element));
    expect(present(part(element, 'error'))).to.equal(false);
  });

  it('without the quoted words shows these by themselves, and says so', async () => {
    const element = await asked();
    server.requests[0]!.text('One.\n\nThey come in March.\n');
    await until(() => cited(element));
    expect(parts(element, 'quotation').map(textOf)).to.deep.equal(['in February']);
    expect(cited(element)!.querySelectorAll('mark').length).to.equal(0);
    expect(textOf(part(element, 'document'))).to.contain('The quotation does not stand in this text.');
  });

  it('stays as it is scrolled and opened while the file changes in other places', async () => {
    const element = await asked();
    server.requests[0]!.text(LETTER);
    await until(() => cited(element));
    details(element)[0]!.open = true;
    (await server.request(1)).text('The cable.');
    await until(() => parts(element, 'cited').length === 2);
    element.yaml = SHORT.replace('A walk', 'A long walk');
    await once(element, 'cwt-load');
    await element.updateComplete;
    expect(details(element)[0]!.open).to.equal(true);
    expect([parts(element, 'cited').length, server.requests.length]).to.deep.equal([2, 2]);
  });
});
