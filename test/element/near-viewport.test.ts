import {expect} from 'chai';
import {
  aMoment,
  button,
  clear,
  entry,
  mark,
  mountLoaded,
  part,
  present,
  until,
  YAML,
} from '../support/element.js';

describe('<cold-war-timeline> far out of view', () => {
  let above: HTMLElement;

  beforeEach(() => {
    above = document.createElement('div');
    above.style.blockSize = '5000px';
    document.body.append(above);
  });
  afterEach(() => {
    clear();
    above.remove();
    scrollTo(0, 0);
  });

  const drawn = (element: HTMLElement): boolean => part(element, 'timeline')!.childElementCount > 0;

  it('has its list and the room of its picture, and draws that when it comes near', async () => {
    const element = await mountLoaded({properties: {yaml: YAML}});
    await until(() => part(element, 'timeline')?.style.getPropertyValue('--awaited-lines'));
    await aMoment(200);
    expect([present(entry(element, 'report-sent')), drawn(element)]).to.deep.equal([true, false]);
    expect(button(element, 'Zoom in')!.disabled).to.equal(true);
    const {height} = part(element, 'timeline')!.getBoundingClientRect();
    // Not in view yet, but less than a screen away.
    scrollTo(0, element.offsetTop - innerHeight - 100);
    await until(() => mark(element, 'report-sent'));
    // Marks are there a frame before their rows are.
    await aMoment(200);
    expect(part(element, 'timeline')!.getBoundingClientRect().height).to.equal(height);
  });

  it('takes a window and a selection before it is drawn', async () => {
    const element = await mountLoaded({properties: {yaml: YAML}});
    element.setWindow('1955-05-01', '1955-05-31');
    element.select('visit-spring');
    await element.updateComplete;
    expect(entry(element, 'visit-spring')!.ariaCurrent).to.equal('true');
    part(element, 'timeline')!.scrollIntoView();
    await until(() => mark(element, 'visit-spring'));
    expect(present(mark(element, 'report-sent'))).to.equal(false);
  });

  it('is drawn for print', async () => {
    const element = await mountLoaded({properties: {yaml: YAML}});
    await aMoment(200);
    expect(drawn(element)).to.equal(false);
    dispatchEvent(new Event('beforeprint'));
    await until(() => mark(element, 'report-sent'));
  });

  it('is drawn for print within the event where the canvas is there, since browsers wait for nothing', async () => {
    const first = await mountLoaded({properties: {yaml: YAML}});
    part(first, 'timeline')!.scrollIntoView();
    await until(() => mark(first, 'report-sent'));
    const far = document.createElement('div');
    far.style.blockSize = '5000px';
    first.after(far);
    const others = await Promise.all([1, 2, 3].map(() => mountLoaded({properties: {yaml: YAML}})));
    for (const other of others) far.after(other);
    await until(() =>
      others.every(other => part(other, 'timeline')?.style.getPropertyValue('--awaited-lines')),
    );
    await aMoment(200);
    expect(others.map(drawn)).to.deep.equal([false, false, false]);
    dispatchEvent(new Event('beforeprint'));
    expect(others.map(other => present(mark(other, 'report-sent')))).to.deep.equal([true, true, true]);
    far.remove();
    // Once is enough, though all of them are told as well that they are near.
    await aMoment(200);
    expect(others.map(other => other.shadowRoot!.querySelectorAll('.canvas').length)).to.deep.equal([
      1, 1, 1,
    ]);
  });

  it('stays drawn when it goes out of view again', async () => {
    const element = await mountLoaded({properties: {yaml: YAML}});
    part(element, 'timeline')!.scrollIntoView();
    await until(() => mark(element, 'report-sent'));
    scrollTo(0, 0);
    await aMoment(200);
    expect(drawn(element)).to.equal(true);
  });

  it('lets what is read come without waiting for the picture', async () => {
    const element = await mountLoaded({properties: {yaml: YAML, selected: 'report-sent'}});
    await until(() => element.shadowRoot!.querySelector('.cite'));
    expect(drawn(element)).to.equal(false);
  });
});

describe('<cold-war-timeline> shown as a list before', () => {
  afterEach(clear);

  it('draws its picture at once when that is asked for, where its script has been fetched', async () => {
    const other = await mountLoaded({properties: {yaml: YAML}});
    await until(() => mark(other, 'report-sent'));
    const element = await mountLoaded({properties: {yaml: YAML}, attributes: {view: 'list'}});
    await aMoment(200);
    element.view = 'timeline';
    await element.updateComplete;
    expect(part(element, 'timeline')!.childElementCount).to.be.greaterThan(0);
  });
});
