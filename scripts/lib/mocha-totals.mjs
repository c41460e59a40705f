/** Mocha reporter: dots and failures for the eye, and the totals in the file that `TEST_TOTALS` names. */
import {writeFileSync} from 'node:fs';
import Mocha from 'mocha';

export default class TotalsReporter extends Mocha.reporters.Dot {
  /**
   * @param {Mocha.Runner} runner
   * @param {Mocha.MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const {passes, failures} = this.stats;
      const file = process.env.TEST_TOTALS;
      if (file) writeFileSync(file, JSON.stringify({passed: passes, failed: failures}));
    });
  }
}
