import {expect} from 'chai';
import {parseHistoricalDate, type HistoricalDateErrorCode} from '../../src/model/historical-date.js';
import * as errors from '../../src/model/words/date-errors.js';
import {refusal} from './refusal.js';

const written = (edtf: string) => errors.write([{edtf, words: ''}]);

describe('HistoricalDateError', () => {
  describe('has its words and its code from what is wrong', () => {
    const february = {month: 'February 1955', days: 28, calendar: 'gregorian', isJulian: false} as const;
    const table: readonly (readonly [string, HistoricalDateErrorCode, errors.ErrorWords])[] = [
      ['', 'empty', errors.empty()],
      ['  ', 'empty', errors.empty()],
      ['x'.repeat(1001), 'too-long', errors.tooLong('x'.repeat(1001), 1000)],
      ['soon', 'not-edtf', errors.notEdtf('soon')],
      ['x'.repeat(1000), 'not-edtf', errors.notEdtf('x'.repeat(1000))],
      ['13/8/61', 'not-edtf', errors.notEdtf('13/8/61')],
      ['1955-01-17-03', 'not-edtf', errors.notEdtf('1955-01-17-03')],
      ['1955/1960/1965', 'not-edtf', errors.notEdtf('1955/1960/1965')],
      ['1955S0', 'not-edtf', errors.notEdtf('1955S0')],
      ['195XS2', 'not-edtf', errors.notEdtf('195XS2')],
      ['1955T10:00', 'not-edtf', errors.timeWithoutDay('1955T10:00')],
      ['1955-01-XXT10:00', 'not-edtf', errors.timeWithoutDay('1955-01-XXT10:00')],
      ['1955-01-17T10:00T11:00', 'not-edtf', errors.notEdtf('1955-01-17T10:00T11:00')],
      ['Y12345?-06', 'not-edtf', errors.notEdtf('Y12345?-06')],
      ['1955-1', 'not-edtf', {message: errors.notEdtf('1955-1').message, hint: written('1955-01')}],
      ['{1955]', 'bad-set', {message: errors.badSet('{1955]').message, hint: written('{1955}')}],
      ['[]', 'bad-set', errors.badSet('[]')],
      ['[1955..1957..]', 'bad-set', errors.badSet('[1955..1957..]')],
      ['[1955,..soon]', 'bad-set', errors.badSet('[1955,..soon]')],
      ['[soon..,1957]', 'bad-set', errors.badSet('[soon..,1957]')],
      ['[[soon],1957]', 'bad-set', errors.badSet('[[soon],1957]')],
      ['[..]', 'nothing-told', errors.nothingTold('..')],
      ['-0000', 'no-such-year', errors.noSuchYear('-0000', '-0000')],
      ['-0000-03', 'no-such-year', errors.noSuchYear('-0000-03', '-0000')],
      ['Y1E16', 'year-too-far', errors.yearTooFar('Y1E16', Number.MAX_SAFE_INTEGER)],
      ['Y1E999', 'year-too-far', errors.yearTooFar('Y1E999', Number.MAX_SAFE_INTEGER)],
      [
        `Y${'9'.repeat(400)}`,
        'year-too-far',
        errors.yearTooFar(`Y${'9'.repeat(400)}`, Number.MAX_SAFE_INTEGER),
      ],
      ['1955-13', 'no-such-month', errors.noSuchMonth('1955-13', '13')],
      ['1955-42', 'no-such-month', errors.noSuchMonth('1955-42', '42')],
      ['1955-2X', 'no-such-month', errors.noSuchMonth('1955-2X', '2X')],
      ['1955-19-19', 'no-such-month', errors.noSuchMonth('1955-19-19', '19')],
      ['1955/1955-13', 'no-such-month', errors.noSuchMonth('1955-13', '13')],
      ['1955-02-30', 'no-such-day', errors.noSuchDayOf('1955-02-30', february)],
      ['1955-02-30T10:00:00', 'no-such-day', errors.noSuchDayOf('1955-02-30T10:00:00', february)],
      ['/1955-02-30', 'no-such-day', errors.noSuchDayOf('1955-02-30', february)],
      ['[1955-02-30,1956]', 'no-such-day', errors.noSuchDayOf('1955-02-30', february)],
      ['1955-02-29', 'no-such-day', errors.noSuchDayOf('1955-02-29', february)],
      ['1955-02-3X', 'no-such-day', errors.noSuchDayOf('1955-02-3X', february)],
      [
        '1984-02-3X',
        'no-such-day',
        errors.noSuchDayOf('1984-02-3X', {...february, month: 'February 1984', days: 29}),
      ],
      [
        '1955-04-31',
        'no-such-day',
        errors.noSuchDayOf('1955-04-31', {...february, month: 'April 1955', days: 30}),
      ],
      [
        '1900-02-29',
        'no-such-day',
        errors.noSuchDayOf('1900-02-29', {...february, month: 'February 1900', isJulian: true}),
      ],
      ['195X-02-30', 'no-such-day', errors.noSuchDay('195X-02-30')],
      ['X100-02-29', 'no-such-day', errors.noSuchDay('X100-02-29')],
      ['1955-XX-32', 'no-such-day', errors.noSuchDay('1955-XX-32')],
      ['1955-XX-4X', 'no-such-day', errors.noSuchDay('1955-XX-4X')],
      ['1955-01-17T24:00:01', 'no-such-time', errors.noSuchTime('1955-01-17T24:00:01', '24:00:01')],
      ['1955-01-17T14:60', 'no-such-time', errors.noSuchTime('1955-01-17T14:60', '14:60')],
      ['1955-01-17T14:30:60Z', 'no-such-time', errors.noSuchTime('1955-01-17T14:30:60Z', '14:30:60Z')],
      [
        '1955-01-17T1',
        'no-such-time',
        {message: errors.noSuchTime('1955-01-17T1', '1').message, hint: written('1955-01-17T01:00')},
      ],
      ['1955-01-17T', 'not-edtf', errors.notEdtf('1955-01-17T')],
      ['1955-01-17Tnoon', 'no-such-time', errors.noSuchTime('1955-01-17Tnoon', 'noon')],
      ['1955-01-17T14:30+24', 'no-such-time', errors.noSuchTime('1955-01-17T14:30+24', '14:30+24')],
      ['/', 'nothing-told', errors.nothingTold('/')],
      ['..', 'nothing-told', errors.nothingTold('..')],
      ['../..', 'nothing-told', errors.nothingTold('../..')],
      ['/..', 'nothing-told', errors.nothingTold('/..')],
      ...[
        ['1955/1950', '1955/1950', '1950/1955'],
        ['1955-02/1955-01-31', '1955-02/1955-01-31', '1955-01-31/1955-02'],
        ['0044/-0043', '0044/-0043', '-0043/0044'],
        ['[1955..1950]', '1955..1950', '[1950..1955]'],
      ].map(([text = '', range = '', turned = '']) => {
        const words = {message: errors.backwards(range).message, hint: written(turned)};
        return [text, 'backwards', words] as const;
      }),
      ['[1955..1950,1960-13]', 'backwards', errors.backwards('1955..1950')],
    ];
    for (const [text, code, {message, hint}] of table) {
      it(`${JSON.stringify(text.slice(0, 30))}: ${code}`, () => {
        const error = refusal(text);
        expect(error.code).to.equal(code);
        expect(error.message).to.equal(message);
        expect(error.hint).to.equal(hint);
      });
    }
  });

  it('says how long the month is', () => {
    expect(refusal('1955-02-30').hint).to.equal('February 1955 has 28 days.');
    expect(refusal('1900-02-30', 'julian').hint).to.equal(
      'February 1900 has 29 days in the Julian calendar.',
    );
    expect(refusal('1900-02-29').hint).to.include('calendar: julian');
  });

  it('turns an interval that runs backwards', () => {
    expect(refusal('1955/1950').hint).to.equal('Write `1950/1955`.');
    expect(refusal('{1955..1950}').hint).to.equal('Write `{1950..1955}`.');
  });

  it('quotes no more than a line of a long text', () => {
    expect(refusal('x'.repeat(5_000)).message.length).to.be.lessThan(200);
  });

  it('is an Error with a name', () => {
    expect(refusal('')).to.be.an.instanceof(Error).with.property('name', 'HistoricalDateError');
  });

  it('takes dates that overlap as running forwards', () => {
    for (const edtf of ['1955/1955-02', '1955-06/1955', '1955/1955', '1955~/1955-01-01']) {
      expect(() => parseHistoricalDate(edtf), edtf).not.to.throw();
    }
  });
});
