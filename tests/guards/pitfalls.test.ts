import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

const numbersIn = (text: string, pattern: RegExp): Set<string> =>
  new Set([...text.matchAll(pattern)].flatMap(([, numbers = '']) => numbers.split(', ')));

it('every pitfall that is listed has a test that carries its number', async () => {
  const paths = await readdir('tests', { recursive: true });
  const tests = paths.filter((path) => /\.test\.tsx?$/.test(path));
  const sources = await Promise.all(tests.map((path) => readFile(join('tests', path), 'utf8')));
  const tested = numbersIn(sources.join('\n'), /['"`](P\d+(?:, P\d+)*): /g);
  const listed = numbersIn(await readFile('docs/pitfalls.md', 'utf8'), /^\| (P\d+) \|/gm);

  expect(listed.size).toBeGreaterThan(15);
  expect([...listed].filter((number) => !tested.has(number))).toEqual([]);
});
