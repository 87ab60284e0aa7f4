import { readFileSync } from 'node:fs';

import { build, type BuildOptions } from 'esbuild';
import { expect, it } from 'vitest';

// @ts-expect-error the build script is plain JavaScript, without types
import { styleOptions } from '../../esbuild.config.mjs';

it('styles.css is what src/styles builds to', async () => {
  const { outputFiles = [] } = await build({ ...(styleOptions as BuildOptions), write: false });
  expect(readFileSync('styles.css', 'utf8')).toBe(outputFiles[0]?.text);
});
