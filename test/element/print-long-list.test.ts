/** Long lists on paper. */
import {expect} from 'chai';
import {emulateMedia} from '@web/test-runner-commands';
import {button, clear, mountLoaded, part, parts, textOf} from '../support/element.js';
import {open, section, sections, yamlOf} from '../support/many-listed.js';

describe('<cold-war-timeline> with many events in print', () => {
  beforeEach(() => emulateMedia({media: 'print'}));
  afterEach(async () => {
    globalThis.dispatchEvent(new Event('afterprint'));
    clear();
    await emulateMedia({media: 'screen'});
  });

  const seen = (element: HTMLElement): readonly HTMLElement[] =>
    parts(element, 'event').filter(({offsetHeight}) => offsetHeight > 0);

  it('has every entry at once, and on screen what was open before', async () => {
    const element = await mountLoaded({properties: {yaml: yamlOf(520)}});
    await element.updateComplete;
    section(element, '1946')!.click();
    await element.updateComplete;
    const before = open(element);
    globalThis.dispatchEvent(new Event('beforeprint'));
    expect(seen(element).length).to.equal(520);
    expect(textOf(part(element, 'list'))).not.to.contain('not printed');
    globalThis.dispatchEvent(new Event('afterprint'));
    expect(parts(element, 'event').length).to.equal(26);
    expect(open(element)).to.deep.equal(before);
  });

  it('has all of what stands behind a figure', async () => {
    const lasting = Array.from(
      {length: 400},
      (_, i) => `  - {id: l${i}, title: Lasting, date: 1945/1947, evidence: [https://example.org/]}\n`,
    );
    const element = await mountLoaded({properties: {yaml: yamlOf(520) + lasting.join('')}});
    await element.updateComplete;
    section(element, '1946')!.click();
    await element.updateComplete;
    button(element, '400 events began earlier and go on')!.click();
    await element.updateComplete;
    expect(seen(element).length).to.equal(100);
    globalThis.dispatchEvent(new Event('beforeprint'));
    expect(seen(element).length).to.equal(400);
  });

  it('says how many are not on paper where that would be too many', async () => {
    const element = await mountLoaded({properties: {yaml: yamlOf(3100)}});
    await element.updateComplete;
    sections(element)[0]!.click();
    await element.updateComplete;
    const shown = seen(element).length;
    globalThis.dispatchEvent(new Event('beforeprint'));
    expect(seen(element).length).to.equal(shown);
    const line = element.shadowRoot!.querySelector<HTMLElement>('.not-printed')!;
    expect(line.offsetHeight).to.be.above(0);
    expect(textOf(line)).to.equal(
      `${(3100 - shown).toLocaleString('en')} events are not printed: open in the list what is to be on paper.`,
    );
    await emulateMedia({media: 'screen'});
    expect(line.offsetHeight).to.equal(0);
  });
});
