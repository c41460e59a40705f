import {expect} from 'chai';
import {aMoment, button, clear, mark, mountLoaded, until, YAML} from '../support/element.js';

describe('<cold-war-timeline> in a page with a small root', () => {
  const root = document.documentElement;

  afterEach(() => {
    clear();
    root.style.fontSize = '';
  });

  /** Of everything that has words, and of what is laid out by the size of these. */
  async function sizes(): Promise<readonly string[]> {
    const element = await mountLoaded({
      properties: {yaml: YAML, selected: 'visit-spring'},
      attributes: {style: '--cwt-rem: 16px'},
    });
    await until(() => mark(element, 'visit-spring') && button(element, 'Cite'));
    // The canvas lays its lanes out in the frames after.
    await aMoment(200);
    const nodes = [...element.shadowRoot!.querySelectorAll('[part~=base], [part~=base] :not(slot)')];
    const found = nodes.map(node => {
      const {fontSize, lineHeight} = getComputedStyle(node);
      return `${node.localName}.${node.className} ${fontSize}/${lineHeight} ${node.clientHeight}`;
    });
    element.remove();
    return found;
  }

  it('is as large as elsewhere once it is told what to reckon with', async () => {
    const usual = await sizes();
    root.style.fontSize = '62.5%';
    expect(await sizes()).to.deep.equal(usual);
  });
});
