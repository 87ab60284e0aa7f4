import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onlyFailure, sum, tallyVitest } from '../../../../scripts/lib/tally.mjs';
import { temporaryFolder } from '../served.mts';

interface FileResult {
  status: 'passed' | 'failed';
  assertionResults: { status: 'passed' | 'failed' }[];
}

const fileOf = (...statuses: ('passed' | 'failed')[]): FileResult => ({
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});

const unloadable: FileResult = { status: 'failed', assertionResults: [] };

async function reportOf(...files: FileResult[]): Promise<string> {
  const report = join(await temporaryFolder(), 'report.json');
  const count = (wanted: string): number =>
    files.flatMap((file) => file.assertionResults).filter(({ status }) => status === wanted).length;
  const result = {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    testResults: files,
  };
  await writeFile(report, JSON.stringify(result));
  return report;
}

test('counts the tests of all files', async () => {
  const report = await reportOf(fileOf('passed', 'passed'), fileOf('passed', 'failed'));
  expect(await tallyVitest(report, 1)).toEqual({ passed: 3, failed: 1 });
});

test('counts a file that could not be loaded as a failure', async () => {
  const report = await reportOf(fileOf('passed'), unloadable);
  expect(await tallyVitest(report, 1)).toEqual({ passed: 1, failed: 1 });
});

test('counts a run that failed outside its tests as a failure', async () => {
  expect(await tallyVitest(await reportOf(fileOf('passed')), 1)).toEqual({ passed: 1, failed: 1 });
});

test('counts a run without a report as a failure', async () => {
  expect(await tallyVitest('/absent/report.json', 0)).toEqual({ passed: 0, failed: 1 });
});

test('adds up', () => {
  const tallies = [onlyFailure(true), onlyFailure(false), { passed: 3, failed: 1 }];
  expect(sum(tallies)).toEqual({ passed: 3, failed: 2 });
});
