import {expect} from 'chai';
import {compile} from '../../src/core.js';
import {messages} from '../../src/format/messages.js';
import {withEvent, withEventAnd} from '../support/timeline-text.js';

/** The first finding, but for what follows from it. */
const first = async (text: string) =>
  (await compile(text)).diagnostics.find(({code}) => code !== 'no-event-left');

describe('messages', () => {
  const rows: readonly (readonly [what: string, text: string, wording: {message: string; hint?: string}])[] =
    [
      ['an unknown key names the like', withEventAnd('txet: a'), messages['unknown-key']('txet', ['text'])],
      [
        'a missing key names its owner',
        withEvent('title: V\nevidence: https://example.org/'),
        messages['missing-key']('date', 'events'),
      ],
      [
        'a bad choice names the like',
        withEventAnd('status: propsed'),
        messages['bad-choice']('propsed', ['actual', 'planned', 'proposed']),
      ],
      ['a wrong type names both', withEventAnd('text: [a]'), messages['wrong-type']('text', 'text', 'list')],
      [
        'a bad tag is shown as it should be',
        withEventAnd('tags: The Visit'),
        messages['bad-tag']('The Visit', 'the-visit'),
      ],
      ['a newer version is named', 'version: 3\ntitle: T', messages['newer-version']('3')],
      [
        'a colon shows the text in quotes',
        withEvent('title: Moscow: "now"\ndate: 1955\nevidence: https://example.org/'),
        messages['unquoted-colon']('Moscow: "now"'),
      ],
      [
        'a circle shows its way',
        withEventAnd('id: a\nrelations: {type: partOf, target: a}'),
        messages['circular-relation']('partOf', ['a', 'a']),
      ],
    ];
  for (const [what, text, wording] of rows) {
    it(what, async () => {
      const {message, hint} = (await first(text)) ?? {};
      expect({message, hint}).to.deep.equal({message: wording.message, hint: wording.hint});
    });
  }

  it('show how to put a text in quotes', () => {
    expect(messages['unquoted-colon']('Moscow: the visit').hint).to.equal('Write `"Moscow: the visit"`.');
    expect(messages['text-after-quote'](`"Kim's" visit`).hint).to.equal(`Write \`'"Kim''s" visit'\`.`);
  });

  it('cut what is long in the file', () => {
    for (const {message, hint} of [
      messages['bad-url']('x'.repeat(5000), false),
      messages['unquoted-colon']('x: '.repeat(500)),
    ]) {
      expect(`${message} ${hint}`.length).to.be.below(400);
    }
  });

  it('pass on the reason and the hint of a date that cannot be read', async () => {
    const diagnostic = await first(withEvent('title: V\ndate: 13/08/1961\nevidence: https://example.org/'));
    expect(diagnostic?.hint).to.include('1961-08-13');
  });
});
