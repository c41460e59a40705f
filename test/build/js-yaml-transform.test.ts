import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import type * as jsYaml from 'js-yaml';
import {CUTS, EDITS, jsYamlTransform, rewrite} from '../../build/js-yaml-transform.mjs';

const id = new URL('../../node_modules/js-yaml/dist/js-yaml.mjs', import.meta.url).pathname;
const original = readFileSync(id, 'utf8');

type Parser = Pick<typeof jsYaml, 'parseEvents' | 'getScalarValue' | 'YAMLException'>;

async function rewritten(): Promise<Parser> {
  const address = `data:text/javascript;base64,${Buffer.from(rewrite(original).replace(/^\/\/# sourceMappingURL=.*$/m, '')).toString('base64')}`;
  return (await import(address)) as Parser;
}

/** What the parser makes of a text: its events with the values of scalars, or where it stopped. */
function reading({parseEvents, getScalarValue, YAMLException}: Parser, text: string): unknown {
  try {
    return parseEvents(text, {maxDepth: 32}).map(event =>
      event.type === 4 ? {...event, value: getScalarValue(text, event)} : event,
    );
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return (error as {mark?: {position: number}}).mark?.position;
  }
}

const TEXTS = [
  readFileSync(new URL('../../events/moscow-visit-1955.yaml', import.meta.url), 'utf8'),
  "a: [1, {b: \"\\u00e9\\n\", c: 'd''e'}, >-\n  folded\n  text\n]",
  'literal: |+\n  one\n\n  two\n\nfolded: >2-\n    a\n  b\n',
  '%YAML 1.2\n%TAG !e! tag:example.org,2000:\n---\n!e!x &a {b: *a, ? c : d}\n...\n',
  '- !!str 1955\n- !<tag:example.org,2000:x> y\n- &anchor z\n',
  'a: b: c',
  'a: "never closed',
  '[1, 2',
  'a:\n\t- b',
  '%FOO\n',
  '- *',
  '- !a{b} c',
  '\u0000',
  '['.repeat(40),
];

describe('js-yaml-transform', () => {
  it('leaves a parser that reads as the whole one does, and stops where it does', async () => {
    const [theirs, ours] = [(await import('js-yaml')) as Parser, await rewritten()];
    for (const text of TEXTS) {
      expect(reading(ours, text), JSON.stringify(text.slice(0, 60))).to.deep.equal(reading(theirs, text));
    }
  });

  it('leaves less than two fifths of it', () => {
    expect(rewrite(original).length).to.be.below(original.length * 0.4);
  });

  for (const {what, find, count} of EDITS) {
    it(`fails when js-yaml ${what} in more or fewer than ${count} places`, () => {
      const place = new RegExp(find.source).exec(original)?.[0] ?? '';
      expect(place).not.to.equal('');
      expect(() => rewrite(original.replace(place, () => ''))).to.throw('js-yaml');
      expect(() =>
        rewrite(original.replace('\nfunction readDocument(', () => `\n${place};\nfunction readDocument(`)),
      ).to.throw('js-yaml');
    });
  }

  for (const {what, from, to} of CUTS) {
    it(`fails when it does not find ${what}`, () => {
      expect(() => rewrite(original.replace(from, '\nvar OTHER = '))).to.throw('js-yaml');
      expect(() => rewrite(original.replaceAll(to, '\nvar OTHER '))).to.throw('js-yaml');
    });
  }

  it('touches no other module', () => {
    const {transform} = jsYamlTransform();
    if (typeof transform !== 'function') throw new Error('It has none.');
    const call = (name: string): unknown => Reflect.apply(transform, undefined, [original, name]);
    expect(call('/src/index.ts')).to.equal(null);
    expect(call(id)).to.have.property('code');
  });
});
