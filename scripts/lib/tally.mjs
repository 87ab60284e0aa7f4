import { readFile } from 'node:fs/promises';

export const nothing = { passed: 0, failed: 0 };

export const sum = (tallies) =>
  tallies.reduce(
    (total, one) => ({ passed: total.passed + one.passed, failed: total.failed + one.failed }),
    nothing,
  );

/** A stage that is one check: it passed or it failed. */
export const oneCheck = (passed) => (passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** Something that is no check of its own, and counts only when it fails. */
export const onlyFailure = (passed) => (passed ? nothing : oneCheck(false));

/** A file that could not be loaded has no failed test of its own, and must count all the same. */
const isBroken = (file) =>
  file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed');

/**
 * The tests of one Vitest run, from its JSON report.
 * A run that left no report, or failed for a reason outside its tests, counts as one failure more.
 */
export async function tallyVitest(report, exitCode) {
  const result = await readFile(report, 'utf8')
    .then(JSON.parse)
    .catch(() => null);
  if (result === null) return oneCheck(false);
  const failed = result.numFailedTests + result.testResults.filter(isBroken).length;
  const crashed = exitCode !== 0 && failed === 0;
  return { passed: result.numPassedTests, failed: failed + (crashed ? 1 : 0) };
}
