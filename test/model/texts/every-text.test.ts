import {expect} from 'chai';
import type {DocumentText, TextBlock, TextInline} from '../../../src/model/texts/document-text.js';
import {readDocumentText} from '../../../src/model/texts/read-text.js';
import {randomMarkdown, randomTei} from './random-texts.js';

const COUNT = 400;

describe('every text', () => {
  const formats: readonly [name: string, address: string, make: (seed: number) => string][] = [
    ['Markdown', 'a.md', randomMarkdown],
    ['plain text', 'a.txt', randomMarkdown],
    ['TEI', 'a.xml', randomTei],
  ];
  for (const [name, address, make] of formats) {
    it(`of ${COUNT} at random in ${name} is whole and tidy`, async () => {
      for (let seed = 1; seed <= COUNT; seed += 1) {
        const source = make(seed);
        const text = await readDocumentText(source, {address});
        expect(faults(text), `seed ${seed}: ${source}`).to.deep.equal([]);
      }
    });

    it(`of ${COUNT} at random in ${name} has the same paragraphs when it is written down as plain text`, async () => {
      for (let seed = 1; seed <= COUNT; seed += 1) {
        const {paragraphs} = await readDocumentText(make(seed), {address});
        // Some of Markdown are headings only.
        if (paragraphs.length === 0) continue;
        const plains = paragraphs.map(({plain}) => plain);
        const again = await readDocumentText(plains.join('\n \n'), {address: 'b.txt'});
        expect(again.paragraphs.map(({plain}) => plain)).to.deep.equal(plains.map(asOneLine));
      }
    });
  }

  it('in plain text has every word that is written', async () => {
    for (let seed = 1; seed <= COUNT; seed += 1) {
      const source = randomMarkdown(seed);
      const {paragraphs} = await readDocumentText(source, {address: 'a.txt'});
      expect(wordsOf(paragraphs.map(({plain}) => plain).join('\n'))).to.deep.equal(wordsOf(source));
    }
  });

  it('in TEI has every word of elements that leave nothing out', async () => {
    for (let seed = 1; seed <= COUNT; seed += 1) {
      const source = randomTei(seed).replaceAll(/<(\/?)(?:choice|subst|del|note|gap|pb|lb)\b/g, '<$1seg');
      const {blocks} = await readDocumentText(source, {address: 'a.xml'});
      const written = source
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&amp;', '&');
      const read = blocks.map(block => (block.kind === 'page' ? '' : block.plain)).join('');
      expect(wordsOf(read).join('')).to.equal(wordsOf(written).join(''));
    }
  });
});

describe('hostile TEI', () => {
  const many = 30_000;
  const cases: readonly [name: string, content: string][] = [
    ['breaks', 'a<lb/>'.repeat(many)],
    ['joined words', 'a <lb break="no"/> '.repeat(many)],
    ['spans', '<hi>a</hi> '.repeat(many)],
    ['empty spans in empty spans', `${'<hi>'.repeat(190)}${'<hi/>'.repeat(many)}${'</hi>'.repeat(190)}`],
    ['paragraphs in paragraphs', '<p>a</p>'.repeat(many)],
    ['pages', '<pb/>'.repeat(many)],
    ['spaces', ' '.repeat(many) + '<hi> </hi>'.repeat(many)],
    ['spaces that do not break', '&#160;<hi/>'.repeat(many)],
    ['references', '&amp;'.repeat(many)],
    ['comments', '<!-- -->b'.repeat(many)],
    ['notes in notes', `${'<note>'.repeat(190)}a${'</note>'.repeat(190)}`],
    ['attributes', `<hi ${Array.from({length: many}, (_, index) => `a${index}=""`).join(' ')}/>`],
    ['line ends', '\r\n'.repeat(many)],
  ];
  for (const [name, content] of cases) {
    it(`with ${name} becomes no more than was written`, async () => {
      const source = `<text><p>a${content}b</p></text>`;
      const text = await readDocumentText(source, {address: 'a.xml'});
      expect(faults(text)).to.deep.equal([]);
      expect(text.paragraphs[0]!.plain).to.match(/^a.*b$/s);
      expect(nodes(text)).to.be.at.most(source.length / 2);
    });
  }
});

function asOneLine(plain: string): string {
  return plain.replaceAll('\n', ' ');
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter(word => word !== '');
}

/** What is not as the types of a text say. */
function faults({blocks, paragraphs}: DocumentText): readonly string[] {
  return [
    ...(paragraphs.every(({number}, index) => number === index + 1) ? [] : ['numbers']),
    ...(blocks.filter(({kind}) => kind === 'paragraph').every((block, n) => block === paragraphs[n])
      ? []
      : ['blocks']),
    ...blocks.flatMap(faultsOfBlock),
  ];
}

function faultsOfBlock(block: TextBlock): readonly string[] {
  if (block.kind === 'page') return [];
  const {plain, content} = block;
  return [
    ...(plain === plainOf(content) ? [] : [`not its content: ${plain}`]),
    ...(plain === plain.trim() && plain !== '' ? [] : [`not trimmed: ${plain}`]),
    ...(/[^\S\u00a0\u3000\n ]| {2}|\s\n|\n\s/.test(plain) ? [`white space: ${JSON.stringify(plain)}`] : []),
    ...faultsOfInlines(content),
  ];
}

function faultsOfInlines(inlines: readonly TextInline[]): readonly string[] {
  return inlines.flatMap((inline, index) => {
    if (inline.kind === 'text') {
      const isDivided = inlines[index + 1]?.kind === 'text';
      return inline.text === '' || isDivided ? [`a text to no purpose: ${inline.text}`] : [];
    }
    if (!('children' in inline)) return [];
    const isBad = inline.kind === 'link' && !inline.href.startsWith('https://');
    return [
      ...(isBad ? [`a link to ${inline.href}`] : []),
      ...(inline.children.length === 0 ? [`nothing in ${inline.kind}`] : []),
      ...faultsOfInlines(inline.children),
    ];
  });
}

function plainOf(inlines: readonly TextInline[]): string {
  const plains = inlines.map(inline => {
    if ('children' in inline) return plainOf(inline.children);
    if (inline.kind === 'text') return inline.text;
    return inline.kind === 'break' ? '\n' : '';
  });
  return plains.join('');
}

function nodes({blocks}: DocumentText): number {
  const count = (inlines: readonly TextInline[]): number =>
    inlines.reduce((sum, inline) => sum + 1 + ('children' in inline ? count(inline.children) : 0), 0);
  return blocks.reduce((sum, block) => sum + 1 + (block.kind === 'page' ? 0 : count(block.content)), 0);
}
