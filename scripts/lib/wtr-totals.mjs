/** Web Test Runner reporter: the totals in the file that `TEST_TOTALS` names. */
import {writeFileSync} from 'node:fs';

/**
 * @typedef {import('@web/test-runner').TestSession} Session
 * @typedef {import('@web/test-runner').TestSuiteResult} Suite
 */

/** @returns {import('@web/test-runner').Reporter} */
export function totalsReporter() {
  return {
    onTestRunFinished({sessions}) {
      const file = process.env.TEST_TOTALS;
      if (file) writeFileSync(file, JSON.stringify(totals(sessions)));
    },
  };
}

/**
 * A file that breaks before its tests run, or that has none, has failed, although no test of it did.
 * @param {readonly Pick<Session, 'passed' | 'testResults'>[]} sessions
 */
export function totals(sessions) {
  let passed = 0;
  let failed = 0;
  for (const session of sessions) {
    const tests = session.testResults ? testsOf(session.testResults) : [];
    const run = tests.filter(test => !test.skipped);
    const failures = run.filter(test => !test.passed).length;
    passed += run.length - failures;
    failed += failures || (session.passed && run.length > 0 ? 0 : 1);
  }
  return {passed, failed};
}

/**
 * @param {Suite} suite
 * @returns {Suite['tests']}
 */
function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
