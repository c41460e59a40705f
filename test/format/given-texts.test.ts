import {expect} from 'chai';
import {compile, type CompileOptions, type GivenText, type UnreadableReason} from '../../src/core.js';

const minutes = 'The pilot asked for a second boat.';

/** What is found in one piece of evidence: `code: message | hint`. */
async function found(evidence: string, texts: Readonly<Record<string, GivenText>>): Promise<string[]> {
  const text = `version: 1\ntitle: T\ndocuments: {minutes: {title: M, text: minutes.md}}\nevents:\n  - title: E\n    date: 1921\n    evidence: ${evidence}\n`;
  const {diagnostics} = await compile(text, {texts});
  return diagnostics.map(({code, message, hint = ''}) => `${code}: ${message} | ${hint}`);
}

describe('what the evidence quotes', () => {
  const maps: readonly [what: string, texts: CompileOptions['texts'], codes: readonly string[]][] = [
    ['a map', new Map([['letter', 'a\n\nb']]), []],
    [
      'a map of another frame',
      Object.create(null, {
        get: {value: () => 'Other words'},
        keys: {value: () => ['letter'].values()},
      }) as ReadonlyMap<string, string>,
      ['quote-not-found'],
    ],
    ['ids like methods', {get: 'a', keys: 'b'}, ['unknown-document', 'unknown-document']],
    ['no document of the file', {lettre: 'a'}, ['unknown-document']],
    ['no text at all', {letter: 5} as unknown as CompileOptions['texts'], ['missing-text']],
    ['no reason', {letter: {unreadable: 'magic'}} as unknown as CompileOptions['texts'], ['missing-text']],
  ];
  for (const [what, texts, codes] of maps) {
    it(`is looked for in what is given: ${what}`, async () => {
      const text = `version: 1\ntitle: T\ndocuments: {letter: {title: L, text: l.md}}\nevents:\n  - title: E\n    date: 1921\n    evidence: {document: letter, quote: a}\n`;
      const {diagnostics} = await compile(text, {texts});
      expect(diagnostics.map(({code}) => code)).to.deep.equal(codes);
    });
  }

  it('says at the top of which documents texts were given that there are not', async () => {
    const [told] = await found('{document: minutes, quote: a second boat}', {minutes, minuets: 'a'});
    expect(told).to.match(/^unknown-document: .*`minuets`.*Did you mean `minutes`/);
  });

  const reasons: readonly [UnreadableReason, told: string][] = [
    [
      'missing',
      'missing-text: The text of the document, `minutes.md`, could not be read: there is no such file. | The address is relative to this file; look for a slip in it.',
    ],
    [
      'folder',
      'missing-text: The text of the document, `minutes.md`, could not be read: it is a folder. | Give the file in it that has the words of the document.',
    ],
    [
      'forbidden',
      'missing-text: The text of the document, `minutes.md`, could not be read: reading it is not allowed. | Let everyone read the file who is to see the timeline.',
    ],
    [
      'too-large',
      'text-too-large: The text `minutes.md` is larger than 2 MB and was not checked. | Keep in it only what the timeline cites, or make its parts documents of their own.',
    ],
    [
      'bad-encoding',
      'unreadable-text: The text `minutes.md` is not text in UTF-8; it was not checked. | Save it in this encoding.',
    ],
    [
      'html',
      'unreadable-text: The text `minutes.md` is a web page; it was not checked. | Give the address of the text itself; a page to be read there goes into `url`.',
    ],
    [
      'not-text',
      'unreadable-text: The text `minutes.md` is not text; it was not checked. | A text is Markdown, plain text or TEI; a PDF or a picture goes into `url` or `copies`.',
    ],
  ];
  for (const [reason, told] of reasons) {
    it(`is not checked where the text is unreadable: ${reason}`, async () => {
      expect(await found('{document: minutes, quote: a}', {minutes: {unreadable: reason}})).to.deep.equal([
        told,
      ]);
    });
  }

  it('is not looked for in web pages', async () => {
    const [told] = await found('{document: minutes, quote: a}', {minutes: '<!doctype html><p>a</p>'});
    expect(told).to.match(/^unreadable-text: The text `minutes.md` is a web page/);
  });
});
