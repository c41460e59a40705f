import {expect} from 'chai';
import {InlineWriter} from '../../../src/model/texts/inline-writer.js';

describe('InlineWriter', () => {
  it('leaves a space in the span in which it was written', () => {
    const written = new InlineWriter();
    written.text('a ');
    written.open({kind: 'emphasis'});
    written.text(' b ');
    written.close();
    written.text(' c');
    expect(written.finish()).to.deep.equal({
      plain: 'a b c',
      content: [
        {kind: 'text', text: 'a '},
        {kind: 'emphasis', children: [{kind: 'text', text: 'b '}]},
        {kind: 'text', text: 'c'},
      ],
    });
  });

  it('takes white space away from the end through spans that are closed', () => {
    const written = new InlineWriter();
    written.text('a');
    written.open({kind: 'strong'});
    written.text(' \u00a0');
    written.close();
    written.text('\u3000');
    written.break();
    written.page('2');
    expect(written.finish()).to.deep.equal({
      plain: 'a',
      content: [
        {kind: 'text', text: 'a'},
        {kind: 'page', label: '2'},
      ],
    });
  });

  it('makes one text of neighbouring words, and nothing of spans without any', () => {
    const written = new InlineWriter();
    written.text('a');
    written.open({kind: 'person'});
    written.open({kind: 'link', href: 'https://example.org/'});
    written.close();
    written.close();
    written.text('b');
    expect(written.finish().content).to.deep.equal([{kind: 'text', text: 'ab'}]);
  });

  it('closes nothing that was not opened, and what was left open', () => {
    const written = new InlineWriter();
    written.close();
    written.text('a');
    written.open({kind: 'code'});
    written.text('b');
    expect(written.finish().plain).to.equal('ab');
  });

  it('has no words while there is only white space, breaks and pages', () => {
    const written = new InlineWriter();
    written.text(' \n');
    written.break();
    written.page('1');
    written.join();
    expect(written.hasWords).to.equal(false);
    written.text('a');
    expect(written.hasWords).to.equal(true);
  });

  describe('trims as many characters as are written, not their square', () => {
    const steps: readonly [name: string, step: (written: InlineWriter) => void][] = [
      [
        'words that are joined',
        written => {
          written.text('word ');
          written.join();
        },
      ],
      [
        'lines',
        written => {
          written.text('word ');
          written.break();
        },
      ],
      [
        'spaces at an end that is not yet one',
        written => {
          written.text('a \u00a0 ');
          written.page('');
        },
      ],
      [
        'joined words in spans',
        written => {
          written.open({kind: 'emphasis'});
          written.text(' a\u00a0');
          written.join();
          written.close();
        },
      ],
    ];
    for (const [name, step] of steps) {
      it(name, () => {
        const times = 20_000;
        const trimmed = charactersTrimmed(() => {
          const written = new InlineWriter();
          written.text('a');
          for (let index = 0; index < times; index += 1) step(written);
          expect(written.finish().plain.length).to.be.at.least(times);
        });
        expect(trimmed).to.be.at.most(times * 20);
      });
    }
  });
});

/** How many characters the strings have that are trimmed meanwhile. */
function charactersTrimmed(work: () => void): number {
  const names = ['trimEnd', 'trimStart'] as const;
  const originals = names.map(name => String.prototype[name]);
  let count = 0;
  for (const [index, name] of names.entries()) {
    const original = originals[index]!;
    String.prototype[name] = function (this: string) {
      count += this.length;
      return original.call(this);
    };
  }
  try {
    work();
  } finally {
    for (const [index, name] of names.entries()) String.prototype[name] = originals[index]!;
  }
  return count;
}
