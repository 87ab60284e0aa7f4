import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { name } = JSON.parse(readFileSync('manifest.json', 'utf8')) as { name: string };

describe('the README, as the community review reads it', () => {
  it('has the name of the manifest as its first heading', () => {
    expect(/^# (.*)$/m.exec(readme)?.[1]).toBe(name);
  });

  it('is long enough, and has nothing left over', () => {
    expect(readme.length).toBeGreaterThan(200);
    expect(readme).not.toMatch(/TODO|FIXME|<your|yourusername|plugin-name|lorem ipsum/i);
  });

  it('does not praise itself', () => {
    const praise =
      /\b(?:amazing|awesome|best|effortless(?:ly)?|game-changing|incredible|must-have|powerful|revolutionary|seamless(?:ly)?|supercharge|transform(?:ative)?|ultimate)\b/gi;
    expect(readme.match(praise)?.length ?? 0).toBeLessThan(3);
  });
});
