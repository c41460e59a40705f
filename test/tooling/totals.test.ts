import {expect} from 'chai';
import {forgottenFolders} from '../../scripts/lib/test-files.mjs';
import {totals} from '../../scripts/lib/wtr-totals.mjs';

type Sessions = Parameters<typeof totals>[0];

const test = (passed: boolean, skipped = false) => ({name: 'test', passed, skipped});
const suite = (...tests: ReturnType<typeof test>[]) => ({name: 'suite', tests, suites: []});
const nested = (...tests: ReturnType<typeof test>[]) => ({name: '', tests: [], suites: [suite(...tests)]});

describe('totals of the browser tests', () => {
  const cases: readonly (readonly [what: string, sessions: Sessions, passed: number, failed: number])[] = [
    ['no files', [], 0, 0],
    ['tests in suites', [{passed: true, testResults: nested(test(true), test(true))}], 2, 0],
    ['tests without a suite', [{passed: true, testResults: suite(test(true))}], 1, 0],
    ['failures', [{passed: false, testResults: nested(test(true), test(false))}], 1, 1],
    ['skipped tests not at all', [{passed: true, testResults: nested(test(true), test(false, true))}], 1, 0],
    ['two files', [{passed: true, testResults: suite(test(true))}, {passed: false}], 1, 1],
    ['a file that breaks after its tests', [{passed: false, testResults: suite(test(true))}], 1, 1],
    ['a file without tests as a failure', [{passed: true, testResults: suite()}], 0, 1],
  ];
  for (const [what, sessions, passed, failed] of cases) {
    it(`count ${what}`, () => {
      expect(totals(sessions)).to.deep.equal({passed, failed});
    });
  }
});

describe('folders of tests', () => {
  it('are all in a list', () => {
    expect(forgottenFolders()).to.be.empty;
  });
});
