import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { picturesInDocs } from '../../scripts/screenshots/picturesInDocs.mjs';

const folder = 'docs/screenshots';
const pictures = readdirSync(folder);
const fourMegabytes = 4 * 1024 * 1024;

describe('the pictures of the documentation', () => {
  it('are there, each of those that a page shows and no other', async () => {
    expect(pictures.toSorted()).toEqual([...(await picturesInDocs())].toSorted());
  });

  it('stay under four megabytes together', () => {
    const sizes = pictures.map((name) => statSync(join(folder, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(fourMegabytes);
  });

  it('are pictures', () => {
    const signatures = pictures.map((name) => readFileSync(join(folder, name)).subarray(1, 4).toString());
    expect(new Set(signatures)).toEqual(new Set(['PNG']));
  });
});
