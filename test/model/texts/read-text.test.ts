import {expect} from 'chai';
import {readDocumentText, textFormat} from '../../../src/model/texts/read-text.js';
import type {TextFormat} from '../../../src/model/texts/document-text.js';
import type {TextErrorCode} from '../../../src/model/texts/text-error.js';
import {readRepositoryFile} from '../../support/fixture.js';
import {refusalOf} from './refused.js';
import {shown} from './show-text.js';

describe('textFormat', () => {
  const byAddress: readonly [address: string, format: TextFormat][] = [
    ['a.txt', 'plain'],
    ['a.md', 'markdown'],
    ['a.markdown', 'markdown'],
    ['a.xml', 'tei'],
    ['a.tei', 'tei'],
    ['https://example.org/A.TEI', 'tei'],
    ['a.txt?as=x.md', 'plain'],
    ['a.txt#p.md', 'plain'],
    ['a.md.txt', 'plain'],
    ['../a.b/report', 'markdown'],
    ['a.xml/report', 'markdown'],
    ['https://example.org/?file=a.txt', 'markdown'],
    ['a.constructor', 'markdown'],
    ['a.', 'markdown'],
    ['', 'markdown'],
  ];
  for (const [address, format] of byAddress) {
    it(`takes a text from ${JSON.stringify(address)} for ${format}`, () => {
      expect(textFormat('A text.', address)).to.equal(format);
    });
  }

  const byContent: readonly [text: string, format: TextFormat][] = [
    ['<?xml version="1.0"?><a/>', 'tei'],
    [' \n<TEI xmlns="http://www.tei-c.org/ns/1.0">', 'tei'],
    ['<tei:TEI xmlns:tei="http://www.tei-c.org/ns/1.0">', 'tei'],
    ['<TEI.2>', 'tei'],
    ['<teiCorpus>', 'tei'],
    ['<!DOCTYPE TEI SYSTEM "tei.dtd">', 'tei'],
    ['<text>', 'tei'],
    ['<text xml:lang="ko">', 'tei'],
    ['<div type="x" xmlns="http://www.tei-c.org/ns/1.0">', 'tei'],
    ['<!-- Edited\n1999 -->\n<!-- again --> <TEI>', 'tei'],
    ['<?xml-model href="tei.rng"?><TEI>', 'tei'],
    ['<!-- a --> TEI', 'markdown'],
    ['<!-- <TEI>', 'markdown'],
    ['<div>HTML</div>', 'markdown'],
    ['<p>a</p>', 'markdown'],
    ['<body>', 'markdown'],
    ['<texts>', 'markdown'],
    ['<b>bold</b> of old', 'markdown'],
    ['See <TEI>', 'markdown'],
    ['# Talks', 'markdown'],
  ];
  for (const [text, format] of byContent) {
    it(`takes ${JSON.stringify(text)} for ${format}`, () => {
      expect(textFormat(text)).to.equal(format);
    });
  }

  it('believes the ending more than the content', () => {
    expect(textFormat('<TEI>', 'a.md')).to.equal('markdown');
  });
});

describe('readDocumentText', () => {
  for (const source of ['', ' \n\t\r\n', '\uFEFF', '\uFEFF \u00a0']) {
    it(`refuses ${JSON.stringify(source)} as empty`, async () => {
      for (const address of ['a.md', 'a.txt', 'a.xml'])
        expect(await refusalOf(source, address)).to.have.property('code', 'empty');
    });
  }

  for (const source of ['---', '***\n\n* * *\n']) {
    it(`finds no text in ${JSON.stringify(source)}`, async () => {
      expect(await refusalOf(source)).to.have.property('code', 'no-text');
    });
  }

  const others: readonly [file: string, code: TextErrorCode][] = [
    ['<!doctype html><title>Not found</title>', 'html'],
    [' \n<HTML lang="en"><body>a</body></HTML>', 'html'],
    ['<?xml version="1.0"?>\n<!-- a -->\n<html xmlns="http://www.w3.org/1999/xhtml"/>', 'html'],
    ['{\\rtf1\\ansi A text.}', 'not-text'],
    ['%PDF-1.7 a', 'not-text'],
    ['a\0b', 'not-text'],
  ];
  for (const [file, code] of others) {
    it(`refuses ${JSON.stringify(file)}: ${code}`, async () => {
      for (const address of ['a.md', 'a.txt', 'a.xml', undefined])
        expect(await refusalOf(file, address)).to.have.property('code', code);
    });
  }

  it('takes HTML within a text for its words', async () => {
    expect(shown(await readDocumentText('<htmlish> <p>a</p> <html>'))).to.deep.equal([
      '1: <htmlish> <p>a</p> <html>',
    ]);
  });

  it('passes over a byte order mark', async () => {
    expect(shown(await readDocumentText('\uFEFF# Talks'))).to.deep.equal(['# Talks']);
    expect(shown(await readDocumentText('\uFEFF<?xml version="1.0"?><p>a</p>'))).to.deep.equal(['1: a']);
  });

  it('reads plain text as it is written, but for its line breaks', async () => {
    const text = await readDocumentText('1. *One*\r\n  two\r\n \t\r\n\r\n# Three\r\rfour  \rfive\n', {
      address: 'a.txt',
    });
    expect(shown(text)).to.deep.equal(['1: 1. *One* two', '2: # Three', '3: four five']);
    expect(text.format).to.equal('plain');
  });

  const ofTheVisit: readonly [file: string, paragraphs: number][] = [
    ['report', 9],
    ['draft-resolution', 3],
    ['draft-cable-yudin', 9],
  ];
  for (const [file, paragraphs] of ofTheVisit) {
    it(`counts ${paragraphs} paragraphs of ${file}, as they are numbered there`, async () => {
      const address = `events/documents/${file}.md`;
      const text = await readDocumentText(await readRepositoryFile(address), {address});
      expect(text.blocks).to.deep.equal(text.paragraphs);
      expect(text.paragraphs).to.have.length(paragraphs);
      for (const {plain} of text.paragraphs) expect(plain).to.match(/^[A-Z“]/);
    });
  }

  it('has every quotation of the visit to Moscow in the paragraph that is cited', async () => {
    const timeline = await readRepositoryFile('events/moscow-visit-1955.yaml');
    const quoted = [
      ...timeline.matchAll(/document: (\S+)\n(?: +locator: .*\n)? +paragraph: (\d+)\n +quote: (.*)\n/g),
    ];
    expect(quoted).to.have.length(17);
    for (const [, id = '', paragraph, quote = ''] of quoted) {
      const address = `events/documents/${id}.md`;
      const {paragraphs} = await readDocumentText(await readRepositoryFile(address), {address});
      expect(paragraphs[Number(paragraph) - 1]!.plain, address).to.include(quote);
    }
  });
});
