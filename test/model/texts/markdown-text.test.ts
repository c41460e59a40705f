import {expect} from 'chai';
import type {Tokenize} from '../../../src/model/markdown/tokenizer.js';
import {MARKDOWN_LIMIT, plainBlocks} from '../../../src/model/markdown/tokenizer.js';
import {readMarkdownText} from '../../../src/model/texts/markdown-text.js';
import {shown} from './show-text.js';

describe('readMarkdownText', () => {
  const cases: readonly [name: string, markdown: string, blocks: readonly string[]][] = [
    ['paragraphs', 'One\ntwo.\n \t\n\nThree.', ['1: One two.', '2: Three.']],
    ['Windows line ends', 'One\r\ntwo.\r\n\r\nThree.', ['1: One two.', '2: Three.']],
    ['old Macintosh line ends', 'One\rtwo.\r\rThree.', ['1: One two.', '2: Three.']],
    [
      'headings, not counted',
      '# Talks\n\nOne.\n\n### On *rice*\n\nTwo.',
      ['# Talks', '1: One.', '### On *rice*', '2: Two.'],
    ],
    ['a heading between lines', 'One.\n## Talks ##\nTwo.', ['1: One.', '## Talks', '2: Two.']],
    ['a heading without words', '#\n\na', ['1: a']],
    ['a hash that is no heading', '#227 signed', ['1: #227 signed']],
    ['seven hashes', '####### a', ['1: ####### a']],
    ['a hash at the end of a heading', '# On C#', ['# On C#']],
    [
      'underlined headings',
      'Talks\n=====\nOne.\n\nOn rice\n---\n\nTwo.',
      ['# Talks', '1: One.', '## On rice', '2: Two.'],
    ],
    ['no heading of a list', '- a\n---', ['1: - a/---']],
    ['rules, not counted', 'a\n\n---\n\n* * *\n\n___\n\nb', ['1: a', '2: b']],
    ['emphasis', 'a *b* **c *d***', ['1: a *b* **c *d***']],
    ['emphasis in Chinese', '他说“**必要**”然后*走*了', ['1: 他说“**必要**”然后*走*了']],
    ['code', 'a `<b>`', ['1: a `<b>`']],
    ['a block of code', '```\na *b*\nc\n```', ['1: `a *b*/c`']],
    ['a link', '[a *b*](https://example.org/1)', ['1: [a *b*](https://example.org/1)']],
    ['a link elsewhere', '[a](javascript:b) [c](mailto:d@e.f)', ['1: [a](javascript:b) [c](mailto:d@e.f)']],
    [
      'a definition by itself',
      '[a]\n\n[a]: https://example.org/',
      ['1: [a]', '2: [a]: https://example.org/'],
    ],
    ['HTML', '<b>a</b> <script>b</script>', ['1: <b>a</b> <script>b</script>']],
    ['a block of HTML', '<div>\n*a*\n</div>', ['1: <div> *a* </div>']],
    ['line breaks', 'a  \nb\\\nc', ['1: a/b/c']],
    ['a quotation', 'He said:\n> a\n> b', ['1: He said:/a b']],
    ['a quotation in paragraphs', '> a\n>\n> b', ['1: a/b']],
    ['a list', '- a\n- *b*\n  - c', ['1: - a/- *b*/- c']],
    ['a loose list', '- a\n\n- b', ['1: - a', '2: - b']],
    ['a list with stars', '* a\n* b', ['1: * a/* b']],
    ['a list that leaves out numbers', '3. a\n5. *b*', ['1: 3. a/5. *b*']],
    ['a list with brackets', 'A:\n1) a\n2) b', ['1: A:/1) a/2) b']],
    ['an item without words', '- a\n-\n- b', ['1: - a/-/- b']],
    ['a picture', '![Kim](https://example.org/a.jpg)', ['1: Kim']],
    ['a picture without words', '![](https://example.org/a.jpg)', ['1: ![](https://example.org/a.jpg)']],
    ['an escape', '1 \\* 2', ['1: 1 * 2']],
    ['soft hyphens', 'Kon\u00adfe\u00adrenz', ['1: Kon\u00adfe\u00adrenz']],
    ['spaces that do not break', '« a »\u00a0\n\nb', ['1: « a »', '2: b']],
    ['ideographic spaces', '　　一九五五年\n\n二', ['1: 一九五五年', '2: 二']],
  ];
  for (const [name, markdown, blocks] of cases) {
    it(`reads ${name}`, async () => {
      const text = await readMarkdownText(markdown);
      expect(shown(text)).to.deep.equal(blocks);
      expect(text.format).to.equal('markdown');
      expect(text.language).to.equal(undefined);
      expect(text.isUnread).to.equal(undefined);
    });
  }

  const numbers: readonly [name: string, markdown: string, blocks: readonly string[]][] = [
    ['drops its own', '1. One.\n\n2) Two.', ['1: One.', '2: Two.']],
    ['drops its own, headings uncounted', '# A\n1. One.\n# B\n2. Two.', ['# A', '1: One.', '# B', '2: Two.']],
    ['keeps another', '2. Two.\n\nOne.\n\n4. Four.', ['1: 2. Two.', '2: One.', '3: 4. Four.']],
    ['keeps a year', '1955. A year.', ['1: 1955. A year.']],
    ['keeps what is no marker', '1.5 million\n\n2.', ['1: 1.5 million', '2: 2.']],
    ['keeps those of a list', '1. a\n2. b\n\n2. c\n3. d\n4. e', ['1: 1. a/2. b', '2: 2. c/3. d/4. e']],
    [
      'takes hanging lines with it',
      '1. One\n   *two*\n\n2. A:\n   - b\n   - c',
      ['1: One *two*', '2: A:/- b/- c'],
    ],
    ['takes hanging code for no code', '1. One\n       two *three*', ['1: One two *three*']],
  ];
  for (const [name, markdown, blocks] of numbers) {
    it(`${name}: the number in front`, async () => {
      expect(shown(await readMarkdownText(markdown))).to.deep.equal(blocks);
    });
  }

  it('counts the same paragraphs, as written, where the tokenizer does not come', async () => {
    let asked = 0;
    const offLine = () => {
      asked += 1;
      return Promise.reject(new Error('off line'));
    };
    const markdown = '# On *rice*\n\n1. *One*\n   two.\n\n- a\n- b';
    const text = await readMarkdownText(markdown, offLine);
    expect(text.isUnread).to.equal(true);
    expect(shown(text)).to.deep.equal(['# On *rice*', '1: *One* two.', '2: - a - b']);
    expect(asked).to.equal(1);
  });

  it('asks for the tokenizer only where there is Markdown', async () => {
    const never = () => Promise.reject(new Error('asked'));
    await readMarkdownText('# Talks\n\n1. One.\n\n2. Two (3).', () => {
      expect.fail('asked');
      return never();
    });
  });

  describe('of hostile texts', () => {
    /** Lengths of the texts that a tokenizer is given. */
    async function work(markdown: string): Promise<readonly number[]> {
      const lengths: number[] = [];
      const counting: Tokenize = text => {
        lengths.push(text.length);
        return plainBlocks(text);
      };
      const {paragraphs} = await readMarkdownText(markdown, () => Promise.resolve(counting));
      expect(paragraphs).not.to.be.empty;
      return lengths;
    }

    it('gives the tokenizer each paragraph once, and never more than the limit', async () => {
      const lengths = await work(`${'[a]('.repeat(5000)}\n\n`.repeat(30));
      expect(lengths).to.have.length(150);
      for (const length of lengths) expect(length).to.be.at.most(MARKDOWN_LIMIT);
      expect(lengths.reduce((sum, length) => sum + length)).to.equal(30 * 20_000);
      const small = await work('*a\n\n'.repeat(5000));
      expect(small).to.have.length(5000);
      expect(Math.max(...small)).to.equal(2);
    });

    const long: readonly [what: string, words: string, most?: number][] = [
      ['words', '*One* w of '],
      ['sentences', 'He _said_ **so.** 1955 was - he wrote - a [year](https://e.org/1). '],
      ['sentences in emphasis', '*One of them. And another.* Then 1. a pause. '],
      ['Chinese', '他说*必要*。然后走了。'],
      ['lines', 'On *rice* and\n'],
    ];
    for (const [what, words] of long) {
      it(`reads the markup of a long paragraph to its end, and parts no line: ${what}`, async () => {
        const {paragraphs} = await readMarkdownText(words.repeat(1000).trim());
        expect(paragraphs).to.have.length(1);
        const [once] = (await readMarkdownText(words.trim())).paragraphs;
        const space = what === 'Chinese' ? '' : ' ';
        expect(paragraphs[0]!.plain).to.equal(Array.from({length: 1000}, () => once!.plain).join(space));
      });
    }

    it('keeps the lines of a long list', async () => {
      const list = Array.from({length: 1000}, (_, index) => `${index + 2}. *Item*. It is short.`);
      const {paragraphs} = await readMarkdownText(list.join('\n'));
      expect(paragraphs[0]!.plain).to.equal(list.join('\n').replaceAll('*', ''));
    });

    it('reads quotations within quotations by the thousand', async () => {
      const {paragraphs} = await readMarkdownText(`${'> '.repeat(2000)}a`);
      expect(paragraphs[0]!.plain).to.match(/a$/);
    });
  });
});
