import axe from 'axe-core';
import {expect} from 'chai';
import {html} from 'lit';
import {styles} from '../../src/cold-war-timeline.styles.js';
import {secondStyles} from '../../src/element/second.styles.js';
import {accountsStyles} from '../../src/views/accounts.styles.js';
import {evidenceStyles} from '../../src/views/evidence.styles.js';
import type {Timeline} from '../../src/model/timeline.js';
import {en} from '../../src/strings/en.js';
import {buildReader} from '../../src/view-model/reader.js';
import {renderReader} from '../../src/views/reader.js';
import {makeTimeline, type EvidenceSketch} from '../support/make-timeline.js';
import {moscowVisit} from '../support/moscow-visit.js';
import {removeRendered, renderInShadow, wordsOf} from '../support/render-in-shadow.js';

interface Shown {
  readonly timeline?: Timeline;
  readonly id?: string;
  /** Of the reader, in CSS pixels. */
  readonly width?: number;
  readonly direction?: 'ltr' | 'rtl';
}

/** The reader in the look of the element, within the width given. */
function show({timeline = moscowVisit, id = 'visit-february', width = 600, direction}: Shown = {}) {
  const reader = buildReader(timeline, id, 'en');
  const root = renderInShadow(
    html`<div class="base">${renderReader({strings: en, reader, onSelect: () => undefined})}</div>`,
  );
  root.adoptedStyleSheets = [...styles, ...secondStyles, accountsStyles, evidenceStyles].map(
    ({styleSheet}) => styleSheet!,
  );
  const host = root.host as HTMLElement;
  host.style.width = `${width}px`;
  host.dir = direction ?? 'ltr';
  return {host, root, accounts: [...root.querySelectorAll<HTMLElement>('[part~=account]')]};
}

function withEvidence(...evidence: readonly EvidenceSketch[]): Timeline {
  const documents = [
    {id: 'telegram', title: 'Telegram of the ambassador'},
    {id: 'minutes', title: 'Minutes of the Presidium'},
    {id: 'memoirs', title: 'Memoirs'},
  ];
  return makeTimeline({documents, events: [{id: 'a', date: '1955-02', evidence}]});
}

const march = withEvidence(
  {document: 'telegram', quote: {exact: 'in the last days of February'}},
  {
    document: 'minutes',
    date: '1955-03-04',
    stance: 'contradicts',
    locator: 'item 4',
    note: 'After the plenum.',
  },
  {document: 'memoirs', date: '1955-03~', page: 212},
);

const leftOf = (element: Element | null | undefined) => Math.round(element!.getBoundingClientRect().left);
const topOf = (element: Element | null | undefined) => Math.round(element!.getBoundingClientRect().top);

describe('accounts', () => {
  afterEach(removeRendered);

  it('are headed by their number, between the relations and the evidence', () => {
    const {root} = show();
    const heading = root.querySelector('.accounts > h4');
    expect(wordsOf(heading)).to.equal('Two accounts');
    const order = [...root.querySelectorAll('.related, .accounts, .evidence')].map(
      ({classList}) => classList[0],
    );
    expect(order).to.deep.equal(['related', 'accounts', 'evidence']);
  });

  it('are a list that reads from caption to note, the one told first', () => {
    const {root, accounts} = show();
    const list = root.querySelector('.accounts > ul[role=list]');
    expect(accounts.map(({localName}) => localName)).to.deep.equal(['li', 'li']);
    expect(accounts.every(({parentElement}) => parentElement === list)).to.equal(true);
    expect(accounts.map(wordsOf)).to.deep.equal([
      'As told here February 1955 ' +
        'Draft resolution of the CPSU Central Committee point 1 ' +
        '“instead of the previously planned time frame of April-May 1955” ' +
        'Report from V. Molotov and M. Suslov Paragraph 5 “to Moscow in February 1955”',
      'Another account; contradicts it no other date given ' +
        'Draft cable to Ambassador Yudin Paragraph 2 “has expressed a desire to go to Moscow” ' +
        'Told to Peking as Kim’s own wish.',
    ]);
  });

  it('are two of the wish to come', () => {
    expect(show({id: 'kim-wish'}).accounts.map(wordsOf)).to.deep.equal([
      'As told here to 17 January 1955, start not known ' +
        'Draft cable to Ambassador Yudin Paragraph 2 “has expressed a desire to go to Moscow”',
      'Another account; contradicts it no other date given ' +
        'Report from V. Molotov and M. Suslov Paragraph 5 “to Moscow in February 1955” ' +
        'Here the visit is Moscow’s own proposal.',
    ]);
  });

  it('give each its date, and say which contradict', () => {
    expect(show({timeline: march, id: 'a'}).accounts.map(wordsOf)).to.deep.equal([
      'As told here February 1955 Telegram of the ambassador “in the last days of February”',
      'Another account; contradicts it 4 March 1955 EDTF 1955-03-04 Minutes of the Presidium item 4 After the plenum.',
      'Another account about March 1955 EDTF 1955-03~ Memoirs Page 212',
    ]);
  });

  it('keep the one that is told where no evidence is given for it, and say so', () => {
    const timeline = withEvidence({document: 'memoirs', date: '1955-03'});
    expect(show({timeline, id: 'a'}).accounts.map(wordsOf)).to.deep.equal([
      'As told here February 1955 No evidence is given for this account.',
      'Another account March 1955 EDTF 1955-03 Memoirs',
    ]);
  });

  for (const [name, timeline] of [
    ['nothing differs', withEvidence({document: 'memoirs', date: '1955-02'}, {document: 'minutes'})],
    ['no evidence is given', withEvidence()],
  ] as const) {
    it(`are not shown where ${name}`, () => {
      expect(show({timeline, id: 'a'}).root.querySelectorAll('.accounts').length).to.equal(0);
    });
  }

  it('leave the pieces of evidence where they were, those of another account with their tag', () => {
    const {root} = show({timeline: march, id: 'a'});
    const tagged = [...root.querySelectorAll('[part~=document]')].map(piece => [
      wordsOf(piece.querySelector('.doc')),
      piece.querySelectorAll('.tag').length,
    ]);
    expect(tagged).to.deep.equal([
      ['Telegram of the ambassador', 0],
      ['Minutes of the Presidium', 1],
      ['Memoirs', 1],
    ]);
  });

  describe('in columns', () => {
    it('stand side by side with their dates on one line, a hairline between them', () => {
      const {root, accounts} = show({id: 'kim-wish'});
      const [told, other] = accounts;
      expect(topOf(told)).to.equal(topOf(other));
      expect(leftOf(other)).to.be.above(leftOf(told));
      for (const name of ['account-date', 'account-evidence']) {
        const [a, b] = root.querySelectorAll(`.${name}`);
        expect(topOf(a), name).to.equal(topOf(b));
      }
      expect(getComputedStyle(other!).borderInlineStartWidth).to.equal('1px');
    });

    it('begin where the heading does, in both directions of writing', () => {
      for (const direction of ['ltr', 'rtl'] as const) {
        const {host, root} = show({direction});
        const [heading, caption] = [...root.querySelectorAll('.accounts > h4, .account > p')].map(element =>
          element.getBoundingClientRect(),
        );
        if (direction === 'ltr') expect(caption!.left).to.equal(heading!.left);
        else expect(caption!.right).to.equal(heading!.right);
        expect(host.scrollWidth).to.equal(600);
        removeRendered();
      }
    });

    const rows: readonly [width: number, count: number][] = [
      [300, 1],
      [410, 1],
      [430, 2],
      [600, 2],
      [800, 3],
    ];
    for (const [width, count] of rows) {
      it(`are ${count} in a row of ${width} px`, () => {
        const {accounts} = show({timeline: march, id: 'a', width});
        expect(accounts.filter(account => topOf(account) === topOf(accounts[0]))).to.have.length(count);
      });
    }
  });

  for (const width of [340, 600]) {
    it(`have nothing that axe-core would find in ${width} px`, async () => {
      const {host} = show({timeline: march, id: 'a', width});
      const {violations} = await axe.run(host);
      expect(
        violations.map(({id, nodes}) => `${id}: ${nodes.map(node => node.html).join(', ')}`),
      ).to.deep.equal([]);
    });
  }

  it('show markup of the file as text', () => {
    const evil = '<img src=x onerror="document.title = 1">';
    const timeline = makeTimeline({
      documents: [{id: 'd', title: evil}],
      events: [
        {
          ...{id: 'a', date: '1955-02'},
          evidence: [{document: 'd', stance: 'contradicts', locator: evil, quote: {exact: evil}, note: evil}],
        },
      ],
    });
    const {accounts} = show({timeline, id: 'a'});
    expect(accounts[1]!.querySelectorAll('img').length).to.equal(0);
    expect(wordsOf(accounts[1]).split(evil).length - 1).to.equal(4);
  });
});
