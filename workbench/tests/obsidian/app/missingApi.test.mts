// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { defineMissing, WorkbenchMissingApi } from '../../../obsidian/missingApi.mts';

class Sample {
  declare absent: string;
}

const posted: unknown[] = [];

beforeEach(() => {
  delete window.workbench;
  posted.length = 0;
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    posted.push([url, JSON.parse(init.body as string)]);
    return Promise.resolve(new Response());
  });
  defineMissing(Sample.prototype, 'Sample', 'absent', 'For a reason.');
});

test('using what is not there throws an error that names it, and is noted and logged', () => {
  const sample = new Sample();
  expect(() => sample.absent).toThrow(WorkbenchMissingApi);
  expect(() => sample.absent).toThrow(
    'WorkbenchMissingApi: Sample.absent is not in the workbench. For a reason.',
  );
  expect(window.workbench?.missing).toEqual(['Sample.absent', 'Sample.absent']);
  expect(posted[0]).toMatchObject(['/api/log', { kind: 'missing-api', name: 'Sample.absent' }]);
});

test('a plugin may have a field of that name of its own', () => {
  const sample = new Sample();
  sample.absent = 'mine';
  expect(sample.absent).toBe('mine');
  expect(() => new Sample().absent).toThrow(WorkbenchMissingApi);
});
