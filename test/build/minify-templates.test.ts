import {expect} from 'chai';
import {rollup} from 'rollup';
import {minifyCss, minifyMarkup, minifyTemplates} from '../../build/minify-templates.mjs';

describe('minifyCss', () => {
  const cases: readonly (readonly [css: string, expected: string])[] = [
    ['a {\n  color: red;\n}\n', 'a{color: red;}'],
    ['a :hover, b:hover { x: 1 }', 'a :hover,b:hover{x: 1}'],
    ["/* that's why */a { /* {\n} */x: calc(1px + 2px); }", 'a{x: calc(1px + 2px);}'],
    [`a::after { content: ', {'; b: "\\"  ;" }`, `a::after{content: ', {';b: "\\"  ;"}`],
    ['a > b + c ~ d { margin: 0 -1px }', 'a > b + c ~ d{margin: 0 -1px}'],
    ['@media (width > 1px) and (hover) {}', '@media (width > 1px) and (hover){}'],
    ['', ''],
  ];
  for (const [css, expected] of cases) {
    it(`turns ${JSON.stringify(css)} into ${JSON.stringify(expected)}`, () => {
      expect(minifyCss(css)).to.equal(expected);
    });
  }
});

describe('minifyMarkup', () => {
  it('keeps one break where words stood apart, and single spaces', () => {
    expect(minifyMarkup('<p>\n    <b>a</b>   \n\n    c d  e\n</p>')).to.equal('<p>\n<b>a</b>\nc d  e\n</p>');
  });
});

describe('minifyTemplates', () => {
  async function built(code: string): Promise<string> {
    const entry = {name: 'entry', resolveId: (id: string) => id, load: () => code};
    const bundle = await rollup({input: 'entry.js', plugins: [entry, minifyTemplates()]});
    const {output} = await bundle.generate({format: 'es'});
    return output[0].code;
  }

  it('changes tagged templates and nothing else', async () => {
    const code = await built(
      'const css = String.raw, html = String.raw;\n' +
        'export const a = css`a {\n  b: ${html`<p>\n  ${1}\n</p>`};\n}`;\nexport const text = `a {\n  b`;\n',
    );
    expect(code).to.include('css`a{b: ${html`<p>\n${1}\n</p>`};}`').and.to.include('`a {\n  b`');
  });
});
