import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import {html, render} from 'lit';
import {enCitation} from '../../src/strings/en-citation.js';
import type {Citation, CitationModel} from '../../src/view-model/documents/citation-model.js';
import {renderCite} from '../../src/views/cite.js';
import {SAID} from '../../src/views/copy-text.js';
import {listenForFiles, stopListeningForFiles} from '../support/listen-for-files.js';
import {removeRendered, renderInShadow, wordsOf} from '../support/render-in-shadow.js';

function citation(name: string): Citation {
  return {
    note: [{text: `“${name},” in `}, {text: 'Korea', italic: true}, {text: ', p. 3.'}],
    bibliography: [{text: `“${name}.”`}],
    cslJson: `[{"id": "${name}"}]\n`,
    ris: `TY  - GEN\r\nTI  - ${name}\r\nER  - \r\n`,
    fileName: `${name}.ris`,
  };
}

const both: CitationModel = {passage: citation('Point'), document: citation('Memo')};

interface Shown {
  readonly model?: CitationModel;
  readonly copies?: boolean;
  readonly open?: boolean;
}

function show({model = both, copies = true, open = true}: Shown = {}) {
  const copied: string[] = [];
  const rich: (string | undefined)[] = [];
  const onCopy = (text: string, markup?: string) => {
    copied.push(text);
    rich.push(markup);
    return Promise.resolve(copies);
  };
  const template = (shown: CitationModel) =>
    html`${renderCite({strings: enCitation, citation: shown, onCopy})}`;
  const root = renderInShadow(template(model));
  const button = (words: string): HTMLButtonElement =>
    [...root.querySelectorAll('button')].find(found => wordsOf(found) === words)!;
  const press = async (words: string): Promise<void> => {
    button(words).click();
    await Promise.resolve();
    await Promise.resolve();
  };
  const status = () => wordsOf(root.querySelector('[role=status]'));
  if (open) button('Cite').click();
  return {
    ...{root, copied, rich, button, press, status},
    again: (next: CitationModel) => render(template(next), root),
    words: () => [...root.querySelectorAll('.cite-words')].map(wordsOf),
    field: () => root.querySelector('textarea'),
    radio: (words: string) =>
      [...root.querySelectorAll('label')].find(found => wordsOf(found) === words)?.querySelector('input'),
  };
}

describe('panel “Cite”', () => {
  afterEach(removeRendered);
  afterEach(stopListeningForFiles);

  it('is closed by Escape, which closes nothing else, with the focus on its button', async () => {
    const {root, button} = show();
    const prevented: boolean[] = [];
    root.addEventListener('keydown', event => prevented.push(event.defaultPrevented));
    button('Copy note').focus();
    await sendKeys({press: 'Escape'});
    expect(button('Cite').ariaExpanded).to.equal('false');
    expect(root.activeElement === button('Cite')).to.equal(true);
    await sendKeys({press: 'Escape'});
    expect(prevented).to.deep.equal([true, false]);
  });

  it('is closed at first, and opened and closed by its button', () => {
    const {root, button} = show({open: false});
    const cite = button('Cite');
    const state = () => [cite.ariaExpanded, root.querySelectorAll('.cite-panel').length];
    expect(state()).to.deep.equal(['false', 0]);
    cite.click();
    expect(state()).to.deep.equal(['true', 1]);
    cite.click();
    expect(state()).to.deep.equal(['false', 0]);
  });

  it('shows the citations of the passage first', () => {
    const {words, radio} = show();
    expect(words()).to.deep.equal(['“Point,” in Korea, p. 3.', '“Point.”']);
    expect([radio('This passage')!.checked, radio('The whole document')!.checked]).to.deep.equal([
      true,
      false,
    ]);
  });

  it('shows those of the document when it is chosen', () => {
    const {words, radio} = show();
    radio('The whole document')!.click();
    expect(words()).to.deep.equal(['“Memo,” in Korea, p. 3.', '“Memo.”']);
    expect([radio('This passage')!.checked, radio('The whole document')!.checked]).to.deep.equal([
      false,
      true,
    ]);
  });

  it('has no choice where there is no passage', () => {
    const {root, words} = show({model: {...both, passage: null}});
    expect(root.querySelectorAll('input')).to.have.length(0);
    expect(words()[0]).to.equal('“Memo,” in Korea, p. 3.');
  });

  it('has choices of its own beside another', () => {
    const [first, second] = [show(), show()].map(({root}) => root.querySelector('input')!.name);
    expect(first).to.be.a('string').and.not.equal(second);
  });

  it('has published titles in italics, and its words as English', () => {
    const {root} = show();
    const words = root.querySelector<HTMLElement>('.cite-words')!;
    expect([wordsOf(words.querySelector('cite')), words.lang, words.dir]).to.deep.equal([
      'Korea',
      'en',
      'ltr',
    ]);
  });

  const copies: readonly (readonly [string, string, string])[] = [
    ['Copy note', '“Point,” in Korea, p. 3.', 'Note copied.'],
    ['Copy entry', '“Point.”', 'Bibliography entry copied.'],
    ['Copy CSL-JSON', both.passage!.cslJson, 'CSL-JSON copied.'],
    ['Copy RIS', both.passage!.ris, 'RIS copied.'],
  ];
  for (const [words, text, said] of copies) {
    it(`copies: ${words}`, async () => {
      const {root, button, copied, press, status, field} = show();
      expect(status()).to.equal('');
      await press(words);
      expect([copied, status(), field()]).to.deep.equal([[text], said, null]);
      const done = root.querySelectorAll('.cite-done');
      expect([done.length, done[0]!.parentElement === button(words).parentElement]).to.deep.equal([1, true]);
    });
  }

  it('copies words with their italics, and what is for programs without', async () => {
    const {press, rich} = show({
      model: {
        ...both,
        passage: {...citation('A <b> & c'), note: [{text: 'A <b> & '}, {text: 'c', italic: true}]},
      },
    });
    await press('Copy note');
    await press('Copy RIS');
    const [note, ris] = rich;
    const {body} = new DOMParser().parseFromString(note!, 'text/html');
    expect([wordsOf(body), wordsOf(body.querySelector('i'))]).to.deep.equal(['A <b> & c', 'c']);
    expect([body.querySelector('b'), ris]).to.deep.equal([null, undefined]);
  });

  it('says it again of the same, and no longer than it takes to read', async () => {
    const {root, press, status} = show();
    const said: string[] = [];
    await press('Copy note');
    const observer = new MutationObserver(() => said.push(status()));
    observer.observe(root.querySelector('[role=status]')!, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await press('Copy note');
    await Promise.resolve();
    observer.disconnect();
    expect([said[0], status()]).to.deep.equal(['', 'Note copied.']);
    await new Promise(resolve => setTimeout(resolve, SAID + 50));
    expect(status()).to.equal('');
  }).timeout(2 * SAID);

  it('has the name that it is given, in which its words come first', () => {
    const name = 'Cite: Memo';
    const root = renderInShadow(
      html`${renderCite({strings: enCitation, citation: both, name, onCopy: () => Promise.resolve(true)})}`,
    );
    const cite = root.querySelector('button')!;
    cite.click();
    expect([cite.ariaLabel, wordsOf(cite), root.querySelector('[role=group]')!.ariaLabel]).to.deep.equal([
      ...[name, 'Cite', name],
    ]);
  });

  it('copies of the document when that is chosen, and forgets what it said', async () => {
    const {copied, press, radio, status} = show();
    await press('Copy note');
    radio('The whole document')!.click();
    expect(status()).to.equal('');
    await press('Copy RIS');
    expect(copied[1]).to.equal(both.document.ris);
  });

  it('shows and selects the text where the browser refuses', async () => {
    const {root, press, status, field} = show({copies: false});
    await press('Copy RIS');
    expect(status()).to.equal(enCitation.notCopied);
    const {value, readOnly, selectionStart, selectionEnd} = field()!;
    // Browsers have one sign for the end of a line in a field.
    expect([value, readOnly]).to.deep.equal([both.passage!.ris.replaceAll('\r\n', '\n'), true]);
    expect([selectionStart, selectionEnd]).to.deep.equal([0, value.length]);
    expect(root.activeElement === field()).to.equal(true);
    await press('Copy note');
    expect(field()!.value).to.equal('“Point,” in Korea, p. 3.');
    expect(field()!.selectionEnd).to.equal(field()!.value.length);
  });

  it('stays open when it is drawn again, and begins anew with another document', async () => {
    const {again, button, press, status} = show();
    await press('Copy note');
    again({...both});
    expect([button('Cite').ariaExpanded, status()]).to.deep.equal(['true', 'Note copied.']);
    again({passage: null, document: citation('Other')});
    expect(button('Cite').ariaExpanded).to.equal('false');
  });

  it('says nothing of a document that is no longer shown', async () => {
    const {again, button, press, status} = show();
    button('Copy note').click();
    again({passage: null, document: citation('Other')});
    await press('Cite');
    expect(status()).to.equal('');
  });

  it('gives RIS as a file', async () => {
    const saved = listenForFiles();
    const {press} = show();
    await press('Download RIS');
    const [file] = saved();
    expect([file!.name, file!.type]).to.deep.equal(['Point.ris', 'application/x-research-info-systems']);
    expect(await file!.text).to.equal(both.passage!.ris);
  });
});
