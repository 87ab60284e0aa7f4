import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { generatedFiles } from '../../../build/apiDoc.mjs';

test('API.md and absentMembers.mts say what the code says', async () => {
  for (const { path, text } of await generatedFiles()) expect(await readFile(path, 'utf8')).toBe(text);
}, 60_000);
