import {expect} from 'chai';
import type {MarkdownBlock, MarkdownInline} from '../../src/model/markdown/markdown-types.js';
import {cutPoint, MARKDOWN_LIMIT} from '../../src/model/markdown/tokenizer.js';
import {plainBlocks, readMarkdown} from '../../src/view-model/markdown.js';

const text = (words: string): MarkdownInline => ({kind: 'text', text: words});
const paragraph = (...children: MarkdownInline[]): MarkdownBlock => ({kind: 'paragraph', children});
const words = (...children: MarkdownInline[]) => ({kind: 'words', children}) as const;

describe('readMarkdown', () => {
  const cases: readonly [name: string, markdown: string, blocks: readonly MarkdownBlock[]][] = [
    ['nothing', '', []],
    ['paragraphs', 'One\nline.\n\n \t\nTwo.', [paragraph(text('One\nline.')), paragraph(text('Two.'))]],
    [
      'emphasis and strong',
      'a *b* **c *d***',
      [
        paragraph(text('a '), {kind: 'emphasis', children: [text('b')]}, text(' '), {
          kind: 'strong',
          children: [text('c '), {kind: 'emphasis', children: [text('d')]}],
        }),
      ],
    ],
    ['underscores inside a word', 'moscow_visit_1955', [paragraph(text('moscow_visit_1955'))]],
    ['code', '`<b>`', [paragraph({kind: 'code', text: '<b>'})]],
    ['a block of code', '```yaml\ntitle: *x*\n```', [{kind: 'code', text: 'title: *x*'}]],
    [
      'an accident of indentation',
      'One *a*.\n\n    two *b*',
      [
        paragraph(text('One '), {kind: 'emphasis', children: [text('a')]}, text('.')),
        paragraph(text('two *b*')),
      ],
    ],
    [
      'line breaks',
      'a  \nb\\\nc',
      [paragraph(text('a'), {kind: 'break'}, text('b'), {kind: 'break'}, text('c'))],
    ],
    ['a quotation', '> said\n> he', [{kind: 'quote', children: [paragraph(text('said\nhe'))]}]],
    ['a heading', '## Talks', [paragraph({kind: 'strong', children: [text('Talks')]})]],
    [
      'a list',
      '- a\n- *b*',
      [
        {
          kind: 'list',
          start: null,
          items: [[words(text('a'))], [words({kind: 'emphasis', children: [text('b')]})]],
          markers: ['-', '-'],
        },
      ],
    ],
    [
      'a numbered list',
      '3. a\n4. b',
      [{kind: 'list', start: 3, items: [[words(text('a'))], [words(text('b'))]], markers: ['3.', '4.']}],
    ],
    [
      'a loose list',
      '- a\n\n- b',
      [
        {
          kind: 'list',
          start: null,
          items: [[paragraph(text('a'))], [paragraph(text('b'))]],
          markers: ['-', '-'],
        },
      ],
    ],
    [
      'a list in a list',
      '- a\n  - b',
      [
        {
          kind: 'list',
          start: null,
          items: [
            [words(text('a')), {kind: 'list', start: null, items: [[words(text('b'))]], markers: ['-']}],
          ],
          markers: ['-'],
        },
      ],
    ],
    [
      'a link',
      '[the *text*](https://example.org/1)',
      [
        paragraph({
          kind: 'link',
          href: 'https://example.org/1',
          children: [text('the '), {kind: 'emphasis', children: [text('text')]}],
        }),
      ],
    ],
    [
      'an address in angle brackets',
      '<https://example.org/1>',
      [paragraph({kind: 'link', href: 'https://example.org/1', children: [text('https://example.org/1')]})],
    ],
    [
      'a link by reference',
      '[a][r]\n\n[r]: http://example.org/',
      [paragraph({kind: 'link', href: 'http://example.org/', children: [text('a')]})],
    ],
    ['an escape', '1 \\* 2', [paragraph(text('1 '), text('*'), text(' 2'))]],
    ['a rule', 'a\n\n---', [paragraph(text('a')), paragraph(text('---'))]],
    ['a picture: its description', '![Kim](https://example.org/a.jpg)', [paragraph(text('Kim'))]],
    ['HTML in a line', 'a <b>b</b>', [paragraph(text('a '), text('<b>'), text('b'), text('</b>'))]],
    ['a block of HTML', '<div>\n*a*\n</div>', [paragraph(text('<div>\n*a*\n</div>'))]],
    [
      'an element that runs code',
      '<img src=x onerror=alert(1)>',
      [paragraph(text('<img src=x onerror=alert(1)>'))],
    ],
  ];
  for (const [name, markdown, blocks] of cases) {
    it(`reads ${name}`, async () => {
      expect(await readMarkdown(markdown)).to.deep.equal(blocks);
    });
  }

  for (const target of [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    '/local',
    'mailto:a@b.org',
  ]) {
    it(`shows a link to ${target} as it was written`, async () => {
      expect(await readMarkdown(`[a](${target})`)).to.deep.equal([paragraph(text(`[a](${target})`))]);
    });
  }

  it('answers at once where there is no Markdown, and everywhere once the tokenizer is there', async () => {
    expect(readMarkdown('Plain, by 17 January (1955).')).to.be.an('array');
    await readMarkdown('*a*');
    expect(readMarkdown('*b*')).to.be.an('array');
  });

  it('gives the same blocks for the same text', async () => {
    expect(await readMarkdown('*kept*')).to.equal(await readMarkdown('*kept*'));
  });

  it('gives plain paragraphs in which plain text differs in nothing', async () => {
    const plain = 'One.\n\nTwo, too.';
    const read = await readMarkdown(`${plain}\n\n*x*`);
    expect(read.slice(0, 2)).to.deep.equal(plainBlocks(plain));
  });
});

describe('readMarkdown beyond its limit', () => {
  it('leaves the rest as written, from the last paragraph that ends before', async () => {
    const first = `*${'a '.repeat(1000)}b*`;
    const blocks = await readMarkdown(`${first}\n\n${'*c* '.repeat(1000)}`);
    expect(blocks).to.have.length(2);
    expect(blocks[0]).to.have.nested.property('children[0].kind', 'emphasis');
    expect(blocks[1]).to.deep.equal(paragraph(text('*c* '.repeat(1000).trim())));
  });

  it('cuts between words where no paragraph ends before', async () => {
    const blocks = await readMarkdown('*c* '.repeat(2000));
    expect(JSON.stringify(blocks.at(-1))).to.match(/"text":"\*c\* \*c\*/);
  });

  it('cuts no character in two', async () => {
    const blocks = await readMarkdown(`*${'😀'.repeat(3000)}`);
    expect(JSON.stringify(blocks)).not.to.match(/\\ud83d(?!\\ude00)|\\ude00/);
    expect(MARKDOWN_LIMIT % 2).to.equal(0);
  });

  it('loses no word', async () => {
    const long = Array.from({length: 3000}, (_, index) => `w${index}`).join(' ');
    const read = JSON.stringify(await readMarkdown(`\`x\` ${long}`));
    expect(read.match(/w\d+/g)).to.have.length(3000);
  });
});

describe('readMarkdown of hostile text', () => {
  const seeds = [
    '[',
    '![',
    '*a ',
    '*a**',
    '_a',
    '`a``',
    '<',
    '<a ',
    '[a](',
    '[a]:',
    '<!-- ',
    '\\',
    'a  \n',
    'a\n=',
    '***a ',
    '&',
    '\n',
    ' ',
    '\t',
  ];
  const nesting = ['>', '> ', '>- ', '1. ', '- '];

  for (const seed of [...seeds, ...nesting]) {
    it(`hands the tokenizer no more of 600 kB of ${JSON.stringify(seed)} than the limit`, async () => {
      const text = seed.repeat(Math.ceil(600_000 / seed.length));
      for (const hostile of [`*${text}`, `${text}*`]) {
        expect(cutPoint(hostile)).to.be.within(1, MARKDOWN_LIMIT);
        // Uncapped, these take seconds to minutes.
        await readMarkdown(hostile);
      }
    });
  }

  const depth = (value: unknown): number =>
    typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0;

  for (const levels of [60, 1500, 4000]) {
    it(`shows as written what lies too deep in ${levels} nested quotations`, async () => {
      const blocks = await readMarkdown(`${'>'.repeat(levels)} deep`);
      expect(depth(blocks)).to.be.below(40);
      expect(JSON.stringify(blocks)).to.contain('> deep');
    });
  }

  it('nests quotations as deep as prose does', async () => {
    const blocks = await readMarkdown('> > > deep');
    expect(blocks).to.have.nested.property('[0].children[0].children[0].kind', 'quote');
    expect(JSON.stringify(blocks)).not.to.contain('>');
  });
});
