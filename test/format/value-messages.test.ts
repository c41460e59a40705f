import {expect} from 'chai';
import {compile} from '../../src/core.js';
import {messages, type Wording} from '../../src/format/messages.js';
import {withEvent, withEventAnd} from '../support/timeline-text.js';

const report = 'documents: {report: {title: Report}}';
const url = 'evidence: https://example.org/';

/** The wording of the first finding, but for what follows from it. */
async function firstOf(text: string): Promise<Wording> {
  const {diagnostics} = await compile(text);
  const {message = '', hint} = diagnostics.find(({code}) => code !== 'no-event-left') ?? {};
  return {message, ...(hint !== undefined && {hint})};
}

type Row = readonly [what: string, text: string, wording: Wording];

const wrongTypes: readonly Row[] = [
  [
    'an event that is a text is called an event',
    `${withEventAnd('')}  - The visit\n`,
    messages['wrong-type']('events', 'map', 'text', 'item'),
  ],
  [
    'events that are a map are to be a list',
    'version: 1\ntitle: T\nevents: {e1: {title: V}}',
    messages['wrong-type']('events', 'list', 'map'),
  ],
  [
    'a map in place of one or many may be either',
    withEventAnd('agents: {kim: {name: Kim}}'),
    messages['wrong-type']('agents', 'text', 'map', 'one-or-many'),
  ],
  [
    'an item is told from its list',
    withEventAnd('tags: [[a]]'),
    messages['wrong-type']('tags', 'text', 'list', 'item'),
  ],
  [
    'lanes as a list are shown as a map',
    withEventAnd('', 'lanes: [moscow, peking]'),
    messages['wrong-type']('lanes', 'map', 'list'),
  ],
  [
    'an agent as a text is shown as a map',
    withEventAnd('', 'agents: {kim: Kim Il Sung}'),
    messages['wrong-type']('kim', 'map', 'text', 'agents'),
  ],
  [
    'a document as a list is shown as a map',
    withEventAnd('', 'documents: {report: [Report]}'),
    messages['wrong-type']('report', 'map', 'list', 'documents'),
  ],
  [
    'a relation as a list is called that',
    withEventAnd('relations: [[a]]'),
    messages['wrong-type']('relations', 'map', 'list', 'item'),
  ],
  ['a word as a list', withEventAnd('status: [planned]'), messages['wrong-type']('status', 'word', 'list')],
];

const others: readonly Row[] = [
  [
    'a document in place of an address is known',
    withEvent('title: V\ndate: 1955\nevidence: report', report),
    messages['bad-url']('report', false, true),
  ],
  [
    'in a list as well',
    withEvent('title: V\ndate: 1955\nevidence: [report]', report),
    messages['bad-url']('report', false, true),
  ],
  [
    'another word is not',
    withEvent('title: V\ndate: 1955\nevidence: reports', report),
    messages['bad-url']('reports', false),
  ],
  [
    'an escape for a character that none is costs the text',
    withEventAnd('text: "a\\0b"'),
    messages['bad-character'](0, true),
  ],
  ['such a character itself does not', withEventAnd('text: a\0b'), messages['bad-character'](0)],
  [
    'a sign for "later than" belongs to a date',
    withEvent(`title: V\ndate: >1961\n${url}`),
    messages['reserved-start']('>1961'),
  ],
];

describe('messages about values', () => {
  describe('of the wrong type', () => {
    for (const [what, text, wording] of wrongTypes) {
      it(what, async () => expect(await firstOf(text)).to.deep.equal(wording));
    }

    it('name them, and show their form', () => {
      expect(messages['wrong-type']('events', 'map', 'text', 'item')).to.deep.equal({
        message: 'An event must be a map of keys and values; here is a text.',
        hint: 'Begin it with `- title: …`, and write its other keys below, in the column of `title`.',
      });
      expect(messages['wrong-type']('agents', 'text', 'map', 'one-or-many').message).to.equal(
        '`agents` must be a text, or a list of such; here is a map of keys and values.',
      );
      expect(messages['wrong-type']('tags', 'text', 'list', 'item').message).to.match(/^Each of `tags` /);
      expect(messages['wrong-type']('lanes', 'map', 'list').hint).to.include('`lanes: {moscow: Moscow}`');
      expect(messages['wrong-type']('kim', 'map', 'text', 'agents').hint).to.include('`{name: …}`');
    });
  });

  describe('that mean something else', () => {
    for (const [what, text, wording] of others) {
      it(what, async () => expect(await firstOf(text)).to.deep.equal(wording));
    }

    it('show what to write', () => {
      expect(messages['bad-url']('report', false, true).hint).to.include('`- document: report`');
      expect(messages['bad-character'](0, true).message).to.include('left out');
      expect(messages['reserved-start']('>1961').hint).to.include('`[1961..]`');
      expect(messages['reserved-start']('>shell').hint).to.equal('Write `">shell"`.');
    });
  });

  describe('that are empty, though something stands there', () => {
    const rows: readonly (readonly [what: string, text: string, hint: RegExp])[] = [
      ['a comment as title', withEvent(`title: #1 visit\ndate: 1955\n${url}`), /"#1 visit"/],
      ['a comment as text', withEventAnd('text: # to do'), /"# to do"/],
      ['an anchor as date', withEvent(`title: V\ndate: &1961\n${url}`), /without the `&`/],
      ['a comment behind a key in quotes', withEventAnd('"text": #1'), /"#1"/],
      ['nothing at all', withEventAnd('text:'), /^Write the value/],
      [
        'a comment behind a key that lacks another',
        withEventAnd('', 'documents:\n  r: # title\n    note: a'),
        /^Add `title/,
      ],
    ];
    for (const [what, text, hint] of rows) {
      it(what, async () => expect((await firstOf(text)).hint).to.match(hint));
    }
  });
});
