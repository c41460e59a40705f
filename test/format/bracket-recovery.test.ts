import {expect} from 'chai';
import {compile} from '../../src/core.js';
import {placesOf} from '../support/timeline-text.js';

describe('recovery after syntax errors in JSON', () => {
  const json = (second: string) => `{
  "version": 1, "title": "A timeline",
  "events": [
    {"title": "First", "date": "1955", "evidence": "https://example.org/"},
    ${second},
    {"title": "Third", "date": "1957", "evidence": "https://example.org/"}
  ]
}`;
  const right = '{"title": "Second", "date": "1956", "evidence": "https://example.org/"}';

  it('a right file has nothing to be said about it', async () => {
    const compilation = await compile(json(right));
    expect(placesOf(compilation)).to.deep.equal([]);
    expect(compilation.timeline?.events).to.have.length(3);
  });

  it('a quote that is not closed costs its event', async () => {
    const compilation = await compile(json('{\n"title": "Second,\n"date": "1956"}'));
    expect(placesOf(compilation)[0]).to.equal('unclosed-quote 6:10');
    expect(compilation.timeline?.events.map(({title}) => title)).to.deep.equal(['First', 'Third']);
  });

  it('a missing comma between two events costs neither', async () => {
    const compilation = await compile(
      json(right).replace('.org/"},\n    {"title": "Second"', '.org/"}\n    {"title": "Second"'),
    );
    expect(placesOf(compilation)).to.deep.equal(['missing-comma 5:5']);
    expect(compilation.timeline?.events.map(({title}) => title)).to.deep.equal(['First', 'Second', 'Third']);
  });

  it('braces in a text are no entries without a comma', async () => {
    const compilation = await compile(json(right.replace('Second', '} {')).replace('"First",', '"First"'));
    expect(compilation.diagnostics.map(({code}) => code)).to.not.include('missing-comma');
    expect(compilation.diagnostics[0]?.hint).to.include('comma');
  });

  it('a missing comma costs its event', async () => {
    const compilation = await compile(json(right.replace('"Second",', '"Second"')));
    expect(compilation.diagnostics.map(({code}) => code)).to.include('yaml-syntax');
    expect(compilation.timeline?.events.map(({title}) => title)).to.deep.equal(['First', 'Third']);
  });
});
