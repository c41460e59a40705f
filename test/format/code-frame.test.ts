import {expect} from 'chai';
import {codeFrame} from '../../src/core.js';

const at = (line: number, column: number, endColumn: number, endLine = line) => ({
  line,
  column,
  endLine,
  endColumn,
});

describe('code frame', () => {
  const text = 'one\ntwo three\nfour\nfive\n';

  it('marks the place and shows a line on either side', () => {
    expect(codeFrame(text, at(2, 5, 10))).to.deep.equal([
      {line: 1, text: 'one'},
      {line: 2, text: 'two three', from: 4, to: 9},
      {line: 3, text: 'four'},
    ]);
  });

  it('shows fewer lines at the ends of the file, and more on demand', () => {
    expect(codeFrame(text, at(1, 1, 4)).map(({line}) => line)).to.deep.equal([1, 2]);
    expect(codeFrame(text, at(3, 1, 5), 0).map(({line}) => line)).to.deep.equal([3]);
    expect(codeFrame(text, at(3, 1, 5), 9).map(({line}) => line)).to.deep.equal([1, 2, 3, 4, 5]);
  });

  it('marks at least one column, behind the end of the line if need be', () => {
    expect(codeFrame(text, at(1, 2, 2), 0)).to.deep.equal([{line: 1, text: 'one', from: 1, to: 2}]);
    expect(codeFrame(text, at(1, 4, 4), 0)).to.deep.equal([{line: 1, text: 'one', from: 3, to: 4}]);
    expect(codeFrame('', at(1, 1, 1))).to.deep.equal([{line: 1, text: '', from: 0, to: 1}]);
  });

  it('marks every line of a place of several', () => {
    expect(codeFrame(text, at(2, 5, 3, 3), 0)).to.deep.equal([
      {line: 2, text: 'two three', from: 4, to: 9},
      {line: 3, text: 'four', from: 0, to: 2},
    ]);
  });

  it('has one column for a tab, and none for what a terminal would obey', () => {
    expect(codeFrame('\ta\u001b[2Jb', at(1, 2, 3), 0)).to.deep.equal([
      {line: 1, text: ' a�[2Jb', from: 1, to: 2},
    ]);
  });

  for (const end of ['\n', '\r\n', '\r']) {
    it(`ends lines at ${JSON.stringify(end)}`, () => {
      expect(codeFrame(`a${end}b${end}c`, at(2, 1, 2)).map(({text: shown}) => shown)).to.deep.equal([
        'a',
        'b',
        'c',
      ]);
    });
  }

  it('cuts long lines around the mark, and the lines around at the same columns', () => {
    const long = `${'x'.repeat(300)}HERE${'y'.repeat(300)}`;
    const frame = codeFrame(`short\n${long}\n${'z'.repeat(604)}`, at(2, 301, 305));
    expect(frame.map(({text: shown}) => shown.length)).to.deep.equal([0, 100, 100]);
    const marked = frame[1];
    expect(marked?.text.slice(marked.from, marked.to)).to.equal('HERE');
    expect(marked?.text).to.match(/^…x+HEREy+…$/);
  });

  it('leaves a long line whole as far as it goes where the mark is near its beginning', () => {
    const [line] = codeFrame('a'.repeat(300), at(1, 3, 250), 0);
    expect(line).to.deep.equal({line: 1, text: `${'a'.repeat(99)}…`, from: 2, to: 100});
  });
});
