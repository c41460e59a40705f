import {expect} from 'chai';
import {setViewport} from '@web/test-runner-commands';
import {makeTimeline} from '../support/make-timeline.js';
import {
  propsOf,
  type Shown,
  clearCanvases,
  spring,
  timeline,
  drawn,
  mark,
  ids,
} from '../support/show-canvas.js';

describe('canvas', () => {
  before(() => setViewport({width: 1100, height: 800}));
  afterEach(clearCanvases);

  describe('marks', () => {
    it('draws each event once, and its copies in further lanes apart', async () => {
      const made = await drawn();
      expect(ids(made)).to.deep.equal(['__proto__', 'constructor', 'plan', 'report', 'visit']);
      const copies = made.root.querySelectorAll('[data-copy-of=visit]');
      expect(copies).to.have.length(1);
      expect(copies[0]!.matches('[part~=mark]:not([data-event-id])')).to.equal(true);
    });

    it('names status, outcome and selection as parts', async () => {
      const made = await drawn({selected: 'visit'});
      expect(mark(made, 'report').part.value).to.equal('mark actual');
      expect(mark(made, 'plan').part.value).to.equal('mark planned superseded');
      expect(mark(made, 'visit').part.value).to.equal('mark proposed selected');
    });

    it('takes no text of a file for markup', async () => {
      const made = await drawn();
      expect(made.root.querySelector('img')).to.equal(null);
      expect(mark(made, '__proto__').textContent).to.equal('<img src=x onerror="document.title=1">');
    });

    it('stands a day where its day is, and a month from its first day to its last', async () => {
      const made = await drawn();
      const plane = made.root.querySelector('.vis-center')!.getBoundingClientRect();
      const xOf = (time: number): number =>
        plane.left + ((time - spring.start) / (spring.end - spring.start)) * plane.width;
      const dot = mark(made, 'report').querySelector('.dot')!.getBoundingClientRect();
      expect(dot.left + dot.width / 2).to.be.closeTo(xOf(Date.UTC(1955, 0, 17, 12)), 1);
      const bar = mark(made, 'visit').querySelector('.bar')!.getBoundingClientRect();
      expect(bar.left).to.be.closeTo(xOf(Date.UTC(1955, 1, 1)), 1);
      expect(bar.right).to.be.closeTo(xOf(Date.UTC(1955, 2, 1)), 1);
    });

    it('stands a replaced timing in the row above the new one', async () => {
      const made = await drawn();
      const [old, fresh] = [mark(made, 'plan'), mark(made, 'visit')].map(({offsetTop}) => offsetTop);
      expect(fresh! - old!).to.equal(24);
    });

    it('gives every mark a target of 24 px', async () => {
      const made = await drawn();
      for (const element of made.root.querySelectorAll('[part~=mark]')) {
        const {height, width} = element.getBoundingClientRect();
        expect(height).to.be.at.least(24);
        expect(width).to.be.at.least(24);
      }
    });

    it('takes no focus and hides from assistive technology', async () => {
      const {root} = await drawn();
      expect(root.querySelector('.canvas')!.getAttribute('aria-hidden')).to.equal('true');
      const focusable = [...root.querySelectorAll<HTMLElement>('*')].filter(({tabIndex}) => tabIndex >= 0);
      expect(focusable).to.deep.equal([]);
    });
  });

  describe('lanes', () => {
    const captions = ({root}: Shown): string[] =>
      Array.from(root.querySelectorAll('.lane'), lane => lane.textContent);

    it('names them in a column', async () => {
      const made = await drawn();
      expect(captions(made)).to.deep.equal(['Moscow', 'Peking']);
      expect(made.root.querySelector('.vis-left')!.getBoundingClientRect().width).to.equal(96);
    });

    it('names them over their rows where it is narrow', async () => {
      const made = await drawn({style: 'width: 360px'});
      expect(made.root.querySelector('.vis-left')!.getBoundingClientRect().width).to.equal(0);
      const caption = made.root.querySelector('.lane')!.getBoundingClientRect();
      expect(mark(made, 'report').getBoundingClientRect().top).to.be.at.least(caption.top + 24);
    });

    it('has no column where no lane has a name', async () => {
      const made = await drawn({timeline: makeTimeline({events: [{id: 'a', date: '1955-02'}]})});
      expect(captions(made)).to.deep.equal(['']);
      expect(made.root.querySelector('.vis-left')!.getBoundingClientRect().width).to.equal(0);
    });
  });

  describe('axis', () => {
    const ticks = ({root}: Shown): string[] =>
      Array.from(root.querySelectorAll('.axis > span'), tick => tick.textContent).filter(Boolean);

    it('names the months, and the year at the first', async () => {
      expect(ticks(await drawn())).to.deep.equal(['Jan 1955', 'Feb', 'Mar', 'Apr', 'May', 'Jun']);
    });

    it('speaks the language that it is given', async () => {
      const {canvas, ...made} = await drawn();
      canvas.update(propsOf(timeline, {locale: 'de'}));
      expect(ticks({canvas, ...made})[2]).to.equal('Mär');
    });

    it('lays the days of what is selected on it', async () => {
      const made = await drawn({selected: 'visit'});
      const bar = mark(made, 'visit').querySelector('.bar')!.getBoundingClientRect();
      const span = made.root.querySelector('.axis > i')!.getBoundingClientRect();
      expect(span.left).to.be.closeTo(bar.left, 1);
      expect(span.right).to.be.closeTo(bar.right, 1);
      expect(made.root.querySelector('.axis > .is-current')!.textContent).to.equal('Feb');
    });
  });
});
