import {expect} from 'chai';
import {emulateMedia} from '@web/test-runner-commands';
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

  it('keeps the ink that says what an event is', async () => {
    const element = await mountLoaded({properties: {yaml: YAML, selected: 'visit-spring'}});
    await until(() => mark(element, 'visit-spring'));
    const inked = [entry(element, 'visit-spring')!.querySelector('.texture'), mark(element, 'visit-spring')!];
    expect(inked.map(node => getComputedStyle(node!).printColorAdjust)).to.deep.equal(['exact', 'exact']);
  });
});
