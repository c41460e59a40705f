/** Every example of the EDTF specification (Library of Congress, 4 February 2019), by its sections. */
import {days, moment, since, until, type ExampleGroup} from './example.js';

export const SPECIFICATION: readonly ExampleGroup[] = [
  [
    'level 0: date',
    [
      days('1985-04-12', '1985-04-12', '1985-04-12', '12 April 1985'),
      days('1985-04', '1985-04-01', '1985-04-30', 'April 1985'),
      days('1985', '1985-01-01', '1985-12-31', '1985'),
    ],
  ],
  [
    'level 0: date and time',
    [
      moment(
        '1985-04-12T23:20:30',
        '1985-04-12T23:20:30.000Z',
        '1985-04-12T23:20:30.999Z',
        '12 April 1985, 23:20:30',
      ),
      moment(
        '1985-04-12T23:20:30Z',
        '1985-04-12T23:20:30.000Z',
        '1985-04-12T23:20:30.999Z',
        '12 April 1985, 23:20:30 (UTC)',
      ),
      moment(
        '1985-04-12T23:20:30-04',
        '1985-04-13T03:20:30.000Z',
        '1985-04-13T03:20:30.999Z',
        '12 April 1985, 23:20:30 (UTC−04:00)',
      ),
      moment(
        '1985-04-12T23:20:30+04:30',
        '1985-04-12T18:50:30.000Z',
        '1985-04-12T18:50:30.999Z',
        '12 April 1985, 23:20:30 (UTC+04:30)',
      ),
    ],
  ],
  [
    'level 0: time interval',
    [
      days('1964/2008', '1964-01-01', '2008-12-31', '1964 to 2008'),
      days('2004-06/2006-08', '2004-06-01', '2006-08-31', 'June 2004 to August 2006'),
      days('2004-02-01/2005-02-08', '2004-02-01', '2005-02-08', '1 February 2004 to 8 February 2005'),
      days('2004-02-01/2005-02', '2004-02-01', '2005-02-28', '1 February 2004 to February 2005'),
      days('2004-02-01/2005', '2004-02-01', '2005-12-31', '1 February 2004 to 2005'),
      days('2005/2006-02', '2005-01-01', '2006-02-28', '2005 to February 2006'),
    ],
  ],
  [
    'level 1: letter-prefixed calendar year',
    [
      days('Y170000002', '170000002-01-01', '170000002-12-31', '170,000,002'),
      days('Y-170000002', '-170000002-01-01', '-170000002-12-31', '170,000,003 BC'),
    ],
  ],
  ['level 1: seasons', [days('2001-21', '2001-03-01', '2001-05-31', 'spring 2001')]],
  [
    'level 1: qualification of a date (complete)',
    [
      days('1984?', '1984-01-01', '1984-12-31', 'perhaps 1984'),
      days('2004-06~', '2004-06-01', '2004-06-30', 'about June 2004'),
      days('2004-06-11%', '2004-06-11', '2004-06-11', 'perhaps about 11 June 2004'),
    ],
  ],
  [
    'level 1: unspecified digits from the right',
    [
      days('201X', '2010-01-01', '2019-12-31', '2010s'),
      days('20XX', '2000-01-01', '2099-12-31', '21st century'),
      days('2004-XX', '2004-01-01', '2004-12-31', 'some month in 2004'),
      days('1985-04-XX', '1985-04-01', '1985-04-30', 'some day in April 1985'),
      days('1985-XX-XX', '1985-01-01', '1985-12-31', 'some day in 1985'),
    ],
  ],
  [
    'level 1: extended interval, open end',
    [
      since('1985-04-12/..', '1985-04-12', 'from 12 April 1985, still open'),
      since('1985-04/..', '1985-04-01', 'from April 1985, still open'),
      since('1985/..', '1985-01-01', 'from 1985, still open'),
    ],
  ],
  [
    'level 1: extended interval, open start',
    [
      until('../1985-04-12', '1985-04-12', 'up to 12 April 1985, start open'),
      until('../1985-04', '1985-04-30', 'up to April 1985, start open'),
      until('../1985', '1985-12-31', 'up to 1985, start open'),
    ],
  ],
  [
    'level 1: extended interval, unknown end',
    [
      since('1985-04-12/', '1985-04-12', 'from 12 April 1985, end not known'),
      since('1985-04/', '1985-04-01', 'from April 1985, end not known'),
      since('1985/', '1985-01-01', 'from 1985, end not known'),
    ],
  ],
  [
    'level 1: extended interval, unknown start',
    [
      until('/1985-04-12', '1985-04-12', 'to 12 April 1985, start not known'),
      until('/1985-04', '1985-04-30', 'to April 1985, start not known'),
      until('/1985', '1985-12-31', 'to 1985, start not known'),
    ],
  ],
  ['level 1: negative calendar year', [days('-1985', '-1985-01-01', '-1985-12-31', '1986 BC')]],
  ['level 2: exponential year', [days('Y-17E7', '-170000000-01-01', '-170000000-12-31', '170,000,001 BC')]],
  [
    'level 2: significant digits',
    [
      days('1950S2', '1900-01-01', '1999-12-31', 'between 1900 and 1999, estimated at 1950'),
      days(
        'Y171010000S3',
        '171000000-01-01',
        '171999999-12-31',
        'between 171,000,000 and 171,999,999, estimated at 171,010,000',
      ),
      days('Y3388E2S3', '338000-01-01', '338999-12-31', 'between 338,000 and 338,999, estimated at 338,800'),
    ],
  ],
  ['level 2: sub-year groupings', [days('2001-34', '2001-04-01', '2001-06-30', 'second quarter of 2001')]],
  [
    'level 2: one of a set',
    [
      days('[1667,1668,1670..1672]', '1667-01-01', '1672-12-31', '1667, 1668 or some year from 1670 to 1672'),
      until('[..1760-12-03]', '1760-12-03', '3 December 1760 or earlier'),
      since('[1760-12..]', '1760-12-01', 'December 1760 or later'),
      since(
        '[1760-01,1760-02,1760-12..]',
        '1760-01-01',
        'January 1760, February 1760 or December 1760 or later',
      ),
      days('[1667,1760-12]', '1667-01-01', '1760-12-31', '1667 or December 1760'),
      until('[..1984]', '1984-12-31', '1984 or earlier'),
    ],
  ],
  [
    'level 2: all members of a set',
    [
      days(
        '{1667,1668,1670..1672}',
        '1667-01-01',
        '1672-12-31',
        '1667, 1668 and every year from 1670 to 1672',
      ),
      days('{1960,1961-12}', '1960-01-01', '1961-12-31', '1960 and December 1961'),
      until('{..1984}', '1984-12-31', '1984 and every earlier year'),
    ],
  ],
  [
    'level 2: group qualification',
    [
      days('2004-06-11%', '2004-06-11', '2004-06-11', 'perhaps about 11 June 2004'),
      days('2004-06~-11', '2004-06-11', '2004-06-11', '11 June 2004 (year and month approximate)'),
      days('2004?-06-11', '2004-06-11', '2004-06-11', '11 June 2004 (year uncertain)'),
    ],
  ],
  [
    'level 2: qualification of an individual component',
    [
      days('?2004-06-~11', '2004-06-11', '2004-06-11', '11 June 2004 (year uncertain, day approximate)'),
      days('2004-%06-11', '2004-06-11', '2004-06-11', '11 June 2004 (month uncertain and approximate)'),
    ],
  ],
  [
    'level 2: unspecified digit',
    [
      days('156X-12-25', '1560-12-25', '1569-12-25', '25 December in the 1560s'),
      days('15XX-12-25', '1500-12-25', '1599-12-25', '25 December in the 16th century'),
      days('XXXX-12-XX', '0-12-01', '9999-12-31', 'some day in December, year not known'),
      days('1XXX-XX', '1000-01-01', '1999-12-31', 'some month between 1000 and 1999'),
      days('1XXX-12', '1000-12-01', '1999-12-31', 'December between 1000 and 1999'),
      days('1984-1X', '1984-10-01', '1984-12-31', 'October, November or December 1984'),
    ],
  ],
  [
    'level 2: interval',
    [
      days(
        '2004-06-~01/2004-06-~20',
        '2004-06-01',
        '2004-06-20',
        '1 June 2004 (day approximate) to 20 June 2004 (day approximate)',
      ),
      days('2004-06-XX/2004-07-03', '2004-06-01', '2004-07-03', 'from some day in June 2004 to 3 July 2004'),
    ],
  ],
];
