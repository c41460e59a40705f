import {expect} from 'chai';
import {emulateMedia} from '@web/test-runner-commands';
import {html} from 'lit';
import {styles} from '../../src/cold-war-timeline.styles.js';
import {secondStyles} from '../../src/element/second.styles.js';
import {adoptStyles} from '../../src/views/adopt-styles.js';
import {citeStyles} from '../../src/views/cite.styles.js';
import {copyLinkStyles} from '../../src/views/copy-link.styles.js';
import {documentPageStyles} from '../../src/views/document-page.styles.js';
import {removeRendered, renderInShadow} from '../support/render-in-shadow.js';
import {button, clear, entry, mark, mountLoaded, part, until, YAML} from '../support/element.js';

describe('<cold-war-timeline> in print', () => {
  beforeEach(() => emulateMedia({media: 'print'}));
  afterEach(async () => {
    clear();
    await emulateMedia({media: 'screen'});
  });

  it('leaves out what can only be pressed', async () => {
    const element = await mountLoaded({properties: {yaml: YAML}});
    expect(part(element, 'toolbar')!.offsetHeight).to.equal(0);
    expect(button(element, 'Zoom in')!.offsetHeight).to.equal(0);
    expect(part(element, 'list')!.offsetHeight).to.be.above(0);
  });

  it('leaves out the tools of what is read, with what they opened', () => {
    const root = renderInShadow(html`
      <button class="back">Back</button>
      <div class="actions">
        <a href="#x">Read</a><button class="control">About</button>
        <div class="cite">
          <button class="control">Cite</button>
          <div class="cite-panel">Note</div>
        </div>
        <span class="copy-link"><button class="control">Copy link</button></span>
      </div>
      <p class="actions"><button class="control">Show only these</button></p>
    `);
    adoptStyles(root.firstElementChild!, [
      ...styles,
      ...secondStyles,
      documentPageStyles,
      citeStyles,
      copyLinkStyles,
    ]);
    const seen = [...root.querySelectorAll<HTMLElement>('*')].filter(({offsetHeight}) => offsetHeight > 0);
    expect(seen.map(({localName}) => localName)).to.deep.equal(['div', 'a']);
    removeRendered();
  });

  it('keeps the ink that says what an event is', async () => {
    const element = await mountLoaded({properties: {yaml: YAML, selected: 'visit-spring'}});
    await until(() => mark(element, 'visit-spring'));
    const inked = [entry(element, 'visit-spring')!.querySelector('.texture'), mark(element, 'visit-spring')!];
    expect(inked.map(node => getComputedStyle(node!).printColorAdjust)).to.deep.equal(['exact', 'exact']);
  });
});
