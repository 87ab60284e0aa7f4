import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareLinks, compareNotes } from './support/fidelity.mts';

const folder = fileURLToPath(new URL('../../../../shared/fidelity', import.meta.url));

describe.runIf(existsSync(folder))('measured on what the real Obsidian said', () => {
  it('gives at least 57 whole notes strictly equal', async () => {
    const results = await compareNotes(folder);
    const equal = results.filter(({ differs }) => differs.length === 0);
    expect(
      equal.length,
      JSON.stringify(results.filter((result) => !equal.includes(result))),
    ).toBeGreaterThanOrEqual(57);
  });

  it('resolves the links of at least 199 of the files', async () => {
    const { total, differs } = await compareLinks(folder, 'resolvedLinks');
    expect(total - differs.length, differs.join(', ')).toBeGreaterThanOrEqual(199);
  });

  it('leaves the same links of at least 199 of the files unresolved', async () => {
    const { total, differs } = await compareLinks(folder, 'unresolvedLinks');
    expect(total - differs.length, differs.join(', ')).toBeGreaterThanOrEqual(199);
  });
});

if (!existsSync(folder))
  describe('without the dumps of the real Obsidian', () => {
    it('measures nothing, and says so', ({ annotate }) =>
      annotate(`There is no folder ${folder}.`, 'warning'));
  });
