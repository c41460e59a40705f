import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {CUTS, EDITS, rewrite, visTransform} from '../../build/vis-transform.mjs';

const id = new URL('../../node_modules/vis-timeline/esnext/esm/vis-timeline-graph2d.mjs', import.meta.url)
  .pathname;
const original = readFileSync(id, 'utf8');

describe('vis-transform', () => {
  it('leaves no HTML string that a timeline could write', () => {
    const theirs =
      rewrite(original).match(/.*\.(?:innerHTML|outerHTML) =(?!=).*|.*insertAdjacentHTML.*/g) ?? [];
    expect(theirs).to.deep.equal([]);
  });

  it('imports neither moment nor xss', () => {
    const imports = Array.from(rewrite(original).matchAll(/from '([^']+)'/g), match => match[1]);
    expect(imports).to.include('vis-data/esnext/esm/vis-data.js');
    expect(imports).not.to.include.members(['moment']);
    expect(imports).not.to.include.members(['xss']);
  });

  it('keeps of the utilities just those that are called', () => {
    const code = rewrite(original);
    expect(code).to.contain('forEach: util.forEach,').and.not.to.contain('__USED__');
    expect(code).not.to.contain('util.Configurator');
  });

  for (const {what, find, count} of EDITS) {
    it(`fails when vis-timeline ${what} in more or fewer than ${count} places`, () => {
      const once = new RegExp(find.source);
      // With the line's beginning, which some expressions look at.
      const place = new RegExp(`.*${find.source}`).exec(original)?.[0] ?? '';
      expect(place).not.to.equal('');
      expect(() => rewrite(original.replace(once, () => ''))).to.throw(what);
      expect(() => rewrite(`${original}\n${place}`)).to.throw(what);
    });
  }

  for (const {what, from, to} of CUTS) {
    it(`fails when it does not find ${what}`, () => {
      expect(() => rewrite(original.replace(from, '\nfunction Other('))).to.throw(what);
      expect(() => rewrite(original.replaceAll(to, '\nclass Other '))).to.throw(what);
    });
  }

  it('touches no other module', () => {
    const {transform} = visTransform();
    expect(typeof transform).to.equal('function');
    if (typeof transform !== 'function') return;
    const call = (name: string): unknown => Reflect.apply(transform, undefined, [original, name]);
    expect(call('/src/index.ts')).to.equal(null);
    expect(call(id)).to.have.property('code');
    expect(call(`${id}?commonjs`)).to.have.property('code');
  });
});
