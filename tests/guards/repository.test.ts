import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

const generated = ['node_modules', '.git', 'dist', '.vaults', 'coverage', 'screenshots', 'main.js'];
const isText = (file: string): boolean =>
  !['.png', '.jpg', '.webp', '.woff2', '.ico'].includes(extname(file));

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (generated.includes(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : entry.isFile() && isText(path) ? [path] : [];
  });
}

const files = filesIn('.').map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const saying = (pattern: RegExp): string[] =>
  files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

describe('the repository', () => {
  it.each([
    ['a home folder', new RegExp(['/ho', 'me/[a-z]|/Us', 'ers/[a-z]|C:\\\\Us', 'ers'].join(''))],
    ['a folder of one machine', new RegExp(['/wo', 'rk/(?:main|shared)|/ro', 'ot/'].join(''))],
    ['a registry of packages', new RegExp(['registry\\.np', 'mjs|registry\\.ya', 'rnpkg'].join(''))],
    ['an address in a private network', /https?:\/\/(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d/],
  ])('speaks of no %s', (_, pattern) => {
    expect(saying(pattern)).toEqual([]);
  });

  it('has a lockfile that names no place to get packages from', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { resolved?: string; link?: boolean }>;
    };
    const named = Object.entries(packages).filter(
      ([, { resolved, link }]) => resolved !== undefined && !link,
    );
    expect(named.map(([name]) => name)).toEqual([]);
  });

  it('has exact versions of everything it depends on', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
