import {expect} from 'chai';
import type {TextErrorCode} from '../../../src/model/texts/text-error.js';
import {refusalOf} from './refused.js';

describe('readDocumentText of TEI that is not well-formed', () => {
  const cases: readonly [source: string, line: number, column: number][] = [
    ['<a>\n<b>\n</a>', 3, 4],
    ['<a>\n  </b></a>', 2, 6],
    ['<p>a', 1, 4],
    ['<p>a<p>', 1, 7],
    ['<p>a</P>', 1, 8],
    ['<p>a</p><p>b</p>', 1, 11],
    ['<p>a</p>b', 1, 9],
    ['a<p>b</p>', 1, 2],
    ['<p n=1>a</p>', 1, 6],
    ['<p n="1" n="2">a</p>', 1, 15],
    ['<p n="1"m="2">a</p>', 1, 9],
    ['<p n>a</p>', 1, 5],
    ['<p n="<">a</p>', 1, 7],
    ['<p\nn="a', 2, 4],
    ['<1>a</1>', 1, 2],
    ['<p>\n\na & b</p>', 3, 3],
    ['<p>&amp; 𝔸 & b</p>\n', 1, 12],
    ['<p>a & b;</p>', 1, 6],
    ['<p>&amp; a\r\n & b</p>\r\n<!-- c; -->', 2, 2],
    ['<p n="a&b">c</p>', 1, 8],
    ['<p>&;</p>', 1, 4],
    ['<p><!-- a & b -->c', 1, 18],
    ['<p><![CDATA[a & b]]><?c & d?>', 1, 29],
    ['<!DOCTYPE p [<!ENTITY a "&">]>\n<p>', 2, 3],
    ['<p>&#0;</p>', 1, 7],
    ['<p>\u0001</p>', 1, 4],
    ['<p>\n\uFFFE</p>', 2, 1],
    ['<p>a ]]> b</p>', 1, 8],
    ['<p><!-- a -- b --></p>', 1, 13],
    ['<p><![CDATA[a</p>', 1, 17],
    ['<p>a</p><!--', 1, 12],
    ['<p><?xml version="1.0"?>a</p>', 1, 9],
    ['\n<?xml version="1.0"?><p>a</p>', 2, 6],
    ['<?xml version="1.0"?>', 1, 21],
    ['<t:p>a</t:p>', 1, 5],
    ['<p t:n="a">b</p>', 1, 11],
    ['<p>𝔸𝔸</q>', 1, 9],
  ];
  for (const [source, line, column] of cases) {
    it(`says where: ${JSON.stringify(source)}`, async () => {
      const error = await refusalOf(source, 'a.xml');
      expect(error).to.include({name: 'TextError', code: 'bad-xml', line, column});
      expect(error.message).not.to.equal('');
    });
  }

  const further: readonly [
    name: string,
    source: string,
    code: TextErrorCode,
    line: number,
    column: number,
  ][] = [
    ['a name of HTML', '<p>\na&nbsp;b</p>', 'unknown-entity', 2, 7],
    ['in an attribute', '<p n="&eacute;">a</p>', 'unknown-entity', 1, 14],
    ['one of its own document type', '<!DOCTYPE p [<!ENTITY a "b">]><p>&a;</p>', 'unknown-entity', 1, 36],
    [
      'a file from elsewhere',
      '<!DOCTYPE p [<!ENTITY a SYSTEM "file:///etc/passwd">]><p>&a;</p>',
      'unknown-entity',
      1,
      60,
    ],
  ];
  for (const [name, source, code, line, column] of further) {
    it(`expands no entity: ${name}`, async () => {
      const error = await refusalOf(source, 'a.xml');
      expect(error).to.include({code, line, column});
      expect(error.message).to.match(/^&\w+; /);
    });
  }

  it('expands no laughs, let alone a billion', async () => {
    const laughs = Array.from({length: 9}, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`);
    const source = `<!DOCTYPE p [<!ENTITY l0 "lol">${laughs.join('\n')}]>\n<p>&l9;</p>`;
    expect(await refusalOf(source, 'a.xml')).to.include({code: 'unknown-entity', line: 10, column: 7});
  });

  it('stops where elements are too deep, whatever follows', async () => {
    const error = await refusalOf('<a>\n'.repeat(100_000), 'a.xml');
    expect(error).to.include({code: 'too-deep', line: 201, column: 3});
  });
});
