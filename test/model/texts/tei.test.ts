import {expect} from 'chai';
import {readDocumentText} from '../../../src/model/texts/read-text.js';
import {refusalOf} from './refused.js';
import {shown} from './show-text.js';

const NAMESPACE = 'xmlns="http://www.tei-c.org/ns/1.0"';
const inBody = (body: string): string => `<TEI ${NAMESPACE}><text><body>${body}</body></text></TEI>`;

describe('readDocumentText of TEI', () => {
  const blocks: readonly [name: string, body: string, blocks: readonly string[]][] = [
    ['paragraphs', '<p>One\n  two.</p>\n<p> Three. </p>', ['1: One two.', '2: Three.']],
    ['an empty paragraph', '<p/><p> </p><p>a</p>', ['1: a']],
    [
      'headings as deep as their divisions',
      '<head>A</head><div><head>B</head><p>b</p><div><head>C</head></div></div>',
      ['# A', '# B', '1: b', '## C'],
    ],
    ['numbered divisions', '<div1><head>A</head><div2><head>B</head></div2></div1>', ['# A', '## B']],
    ['anonymous blocks', '<ab>a</ab><ab>b</ab>', ['1: a', '2: b']],
    ['a stanza', '<lg><l>a</l>\n<l>b</l></lg><l>c</l>', ['1: a/b', '2: c']],
    [
      'opener and closer',
      '<opener><dateline>D</dateline> <salute>S</salute></opener><p>a</p><closer><signed>M</signed></closer>',
      ['1: D/S', '2: a', '3: M'],
    ],
    [
      'salutes by themselves',
      '<salute>S</salute><p>a</p><dateline>D</dateline><signed>M</signed>',
      ['1: S', '2: a', '3: D', '4: M'],
    ],
    ['a list', '<list><head>H</head><item>a</item>\n<item>b</item></list>', ['# H', '1: a', '2: b']],
    [
      'a list with labels',
      '<list><label>1.</label>\n<item>a</item><label>2.</label><item>b</item></list>',
      ['1: 1. a', '2: 2. b'],
    ],
    [
      'quotations outside of paragraphs',
      '<p>a</p><cit><quote>b</quote><bibl>c</bibl></cit><quote>d</quote><listBibl><bibl>e</bibl><bibl>f</bibl></listBibl>',
      ['1: a', '2: b', '3: c', '4: d', '5: e', '6: f'],
    ],
    ['a list in a paragraph', '<p>A: <list><item>b</item><item>c</item></list> d</p>', ['1: A:/b/c/d']],
    ['paragraphs in an item', '<list><item><p>a</p><p>b</p></item></list>', ['1: a/b']],
    [
      'a table',
      '<table><row><cell>a</cell><cell>b</cell></row><row><cell>c</cell></row></table>',
      ['1: a b', '2: c'],
    ],
    ['speeches', '<sp><speaker>Kim</speaker><p>a</p></sp><u who="#m">b</u>', ['1: Kim', '2: a', '3: b']],
    [
      'text outside of blocks',
      'a <hi>b</hi><p>c</p> d <div>e</div> f',
      ['1: a *b*', '2: c', '3: d', '4: e', '5: f'],
    ],
    ['a span around blocks', '<hi>a<p>b</p>c</hi>d', ['1: *a*', '2: b', '3: cd']],
    ['pages between blocks', '<pb n="1"/><p>a</p><pb/><pb n=" 3 "/>', ['|1|', '1: a', '||', '|3|']],
    ['pages in a paragraph', '<p><pb n="1"/>a <pb n="2"/> b<hi><pb n="3"/></hi></p>', ['1: |1|a |2|b*|3|*']],
    ['a paragraph of a page', '<p><pb n="2"/></p><p>a</p>', ['|2|', '1: a']],
    ['elements that nobody knows', '<x>a</x><p>b<y>c<z/></y></p>', ['1: a', '2: bc']],
    [
      'a title page',
      '<titlePage><docTitle><titlePart>A</titlePart></docTitle><byline>B</byline></titlePage>',
      ['# A', '1: B'],
    ],
    ['a figure', '<figure><head>A</head><figDesc>no</figDesc><graphic url="a.jpg"/></figure>', ['# A']],
  ];
  for (const [name, body, expected] of blocks) {
    it(`reads ${name}`, async () => {
      expect(shown(await readDocumentText(inBody(body)))).to.deep.equal(expected);
    });
  }

  const inlines: readonly [name: string, content: string, shown: string][] = [
    ['breaks', 'a <lb/>\n b<lb/>c', 'a/b/c'],
    ['breaks at the ends, and several', '<lb/>a<lb/> <lb/>b<lb/>', 'a/b'],
    ['a hyphen at a break in a word', 'com-<lb break="no"/>mittee, ‐ <lb break="no"/>x', 'committee, ‐x'],
    ['a hyphen at a break between words', 'com-<lb/>mittee', 'com-/mittee'],
    ['columns and spaces', 'x<cb n="2"/>y a<space/>b', 'x/y a b'],
    ['a word quoted in a line', 'he said <quote>a</quote>, see <bibl>b</bibl>.', 'he said a, see b.'],
    ['a citation', 'a <cit><quote>b</quote><bibl>c</bibl></cit> d', 'a/b/c/d'],
    ['a break in a word', 'con\n<lb break="no"/> tinue', 'continue'],
    ['a page in a word', 'con <pb n="2" break="no"/>\ntinue', 'con|2|tinue'],
    ['emphasis', '<hi>a</hi> <emph>b</emph>', '*a* *b*'],
    [
      'bold',
      '<hi rend="bold">a</hi> <hi rendition="#b">b</hi> <hi style="font-weight: bold">c</hi>',
      '**a** **b** **c**',
    ],
    ['not bold', '<hi rend="embolden">a</hi> <hi rend="italic">b</hi>', '*a* *b*'],
    ['code', '<code>a</code>', '`a`'],
    [
      'names and dates',
      '<persName>Kim</persName>, <placeName>Seoul</placeName>, <date when="1955">then</date>',
      'person(Kim), place(Seoul), date(then)',
    ],
    [
      'names within names',
      '<persName><hi>Kim</hi> of <placeName>X</placeName></persName>',
      'person(*Kim* of place(X))',
    ],
    ['links', '<ref target="https://example.org/a">b</ref>', '[b](https://example.org/a)'],
    ['links elsewhere', '<ref target="#a">b</ref> <ref target="javascript:c">d</ref> <ref>e</ref>', 'b d e'],
    [
      'links within links',
      '<ref target="https://a.org/">b<ref target="https://c.org/">d</ref></ref> <ref target="https://e.org/">f</ref>',
      '[bd](https://a.org/) [f](https://e.org/)',
    ],
    ['notes', 'a<note>b <p>c</p></note>.', 'a.'],
    ['a misprint', 'a <choice>\n<sic>b</sic> <corr>c</corr>\n</choice>, d', 'a b, d'],
    ['a misprint after its correction', '<choice><corr>c</corr><sic>b</sic></choice>', 'b'],
    ['abbreviations', '<choice><abbr>CC</abbr><expan>Committee</expan></choice>', 'CC'],
    ['old spelling', '<choice><orig>vv</orig><reg>w</reg></choice>ith', 'vvith'],
    ['two readings', '<choice><unclear>a</unclear><unclear>b</unclear></choice>', 'a'],
    ['witnesses', '<app> <lem>a</lem> <rdg>b</rdg> </app>', 'a'],
    [
      'choices within choices',
      '<choice><sic><choice><abbr>a</abbr><expan>b</expan></choice></sic><corr>c</corr></choice>',
      'a',
    ],
    ['a correction by itself', '<corr>a</corr> <expan>b</expan> <reg>c</reg>', 'a b c'],
    ['what was deleted and added', 'a<subst>\n<del>b</del> <add>c</add></subst>', 'ac'],
    ['gaps', 'a <gap reason="illegible"><desc>b</desc></gap>c', 'a […]c'],
    ['a gap in what was deleted', 'a<del>b<gap/></del>', 'a'],
    ['what is unclear or supplied', '<unclear>a</unclear><supplied>b</supplied>', 'ab'],
    ['running heads', 'a<fw>Secret</fw> b', 'a b'],
    ['white space across elements', ' a <hi> b </hi> <hi> </hi> c ', 'a *b *c'],
    ['characters by number', 'a&#x2014;&#98;&amp;&lt;', 'a—b&<'],
    ['CDATA', '<![CDATA[<a>]]> &amp; b', '<a> & b'],
    ['comments and instructions', 'a<!-- b -->c<?d e?>f', 'acf'],
    ['characters beyond the first plane', '𝔸<hi>😀</hi>', '𝔸*😀*'],
    ['spaces that do not break', '\u00a0a\u00a0b\u00a0<lb/>c&#160;', 'a\u00a0b/c'],
  ];
  for (const [name, content, expected] of inlines) {
    it(`reads ${name} in a paragraph`, async () => {
      expect(shown(await readDocumentText(inBody(`<p>${content}</p>`)))).to.deep.equal([`1: ${expected}`]);
    });
  }

  const whole: readonly [name: string, source: string, blocks: readonly string[]][] = [
    [
      'what is around the text',
      `<TEI ${NAMESPACE}><teiHeader><p>no</p></teiHeader><facsimile><head>no</head></facsimile><standOff><p>no</p></standOff><text><front><p>a</p></front><body><p>b</p></body><back><p>c</p></back></text></TEI>`,
      ['1: a', '2: b', '3: c'],
    ],
    [
      'prefixes',
      '<t:TEI xmlns:t="http://www.tei-c.org/ns/1.0"><t:teiHeader/><t:text><t:p>a <t:hi>b</t:hi></t:p></t:text></t:TEI>',
      ['1: a *b*'],
    ],
    ['a paragraph alone', '<?xml version="1.0" encoding="UTF-8"?>\n<p>a</p>\n', ['1: a']],
    ['no namespace', '<text><body><p>a</p></body></text>', ['1: a']],
    [
      'several texts',
      '<teiCorpus><TEI><text><p>a</p></text></TEI><TEI><text><p>b</p></text></TEI></teiCorpus>',
      ['1: a', '2: b'],
    ],
    ['a document type', '<!DOCTYPE TEI [<!ENTITY a "b"><!-- ]> -->]><TEI><p>c</p></TEI>', ['1: c']],
    ['Windows line ends', '<TEI>\r\n<p>a\r\nb</p>\r\n</TEI>', ['1: a b']],
  ];
  for (const [name, source, expected] of whole) {
    it(`reads a file with ${name}`, async () => {
      const text = await readDocumentText(source, {address: 'a.xml'});
      expect(shown(text)).to.deep.equal(expected);
      expect(text.format).to.equal('tei');
    });
  }

  const languages: readonly [source: string, language: string | undefined, blocks: readonly string[]][] = [
    [
      '<TEI xml:lang="ru"><text><p>a</p><p xml:lang="ko">b</p><p xml:lang="ru">c</p></text></TEI>',
      'ru',
      ['1: a', '@ko 2: b', '3: c'],
    ],
    ['<TEI xml:lang="en"><text xml:lang="ru"><p>a</p></text></TEI>', 'ru', ['1: a']],
    ['<TEI xml:lang="en"><text><body xml:lang="zh-Hant"><p>a</p></body></text></TEI>', 'zh-Hant', ['1: a']],
    [
      '<text><p>a</p><div xml:lang="ko"><head>b</head><p>c</p>d</div></text>',
      undefined,
      ['1: a', '@ko # b', '@ko 2: c', '@ko 3: d'],
    ],
    [
      '<group><text xml:lang="ru"><p>a</p></text><text xml:lang="ko"><p>b</p></text></group>',
      'ru',
      ['1: a', '@ko 2: b'],
    ],
    ['<div xml:lang="ko"><p>a</p></div>', 'ko', ['1: a']],
    ['<text xml:lang="no language"><p xml:lang="">a</p></text>', undefined, ['1: a']],
  ];
  for (const [source, language, expected] of languages) {
    it(`finds the languages of ${source}`, async () => {
      const text = await readDocumentText(source, {address: 'a.xml'});
      expect(text.language).to.equal(language);
      expect(shown(text)).to.deep.equal(expected);
    });
  }

  for (const source of [
    '<TEI/>',
    '<TEI><teiHeader><p>a</p></teiHeader><text><body><p> </p><pb n="1"/></body></text></TEI>',
    '<p><note>a</note></p>',
  ]) {
    it(`finds no text in ${source}`, async () => {
      expect(await refusalOf(source, 'a.xml')).to.have.property('code', 'no-text');
    });
  }
});
