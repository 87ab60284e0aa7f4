import { describe, expect, test } from 'vitest';

import { mendsOf, problemsOf } from '@/domain/checkNotes/problemsOf';
import { takeBack, writtenBy, type WrittenMend } from '@/domain/checkNotes/takeBack';
import { applyChanges } from '@/domain/text/changes';
import { madeVault, note, toolsFor } from './madeVault';

interface Mended {
  readonly before: string;
  readonly after: string;
  readonly written: WrittenMend;
}

/** The first mend of the only problem of a note. */
function mended(before: string): Mended {
  const vault = madeVault({ '2026-11-21 A.md': before });
  const [problem] = problemsOf(vault);
  const made = problem && mendsOf(problem, toolsFor(vault))[0]?.change(before);
  if (!made?.ok) throw new Error('nothing to mend');
  return { before, after: applyChanges(before, made.changes), written: writtenBy(before, made.changes) };
}

function back(text: string, written: WrittenMend): string | null {
  const made = takeBack(text, written);
  return made.ok ? applyChanges(text, made.changes) : null;
}

const body = '- **AK** Hoe? ^iv-q00001\n- Los\n- **AK** Hoe? ^iv-q00001\n- **AK** Hoe? ^iv-q00001';
const notes = {
  'a value': note('casus', 'datum: "21-11-2026" # toen\nstatus: klaar'),
  'a line that goes': note('casus', 'datum: 2026-11-21\ncasus: "[[Weg]]"\nstatus: klaar'),
  'the first line that goes': '---\ncasus: "[[Weg]]"\ntype: intervisie/casus\ndatum: 2026-11-21\n---\n',
  'a line that comes': note('reflection'),
  'new ids': note('session', 'datum: 2026-11-21', body),
  'lines of Windows': note('casus', 'datum: 2026-11-31\ncasus: x').replaceAll('\n', '\r\n'),
};

describe.each(Object.entries(notes))('taking back %s', (_, text) => {
  const { before, after, written } = mended(text);

  test('gives the text as it was', () => {
    expect(after).not.toBe(before);
    expect(back(after, written)).toBe(before);
  });

  test('finds its place in a note that was worked on since', () => {
    const moved = after.replace('type:', 'eigen: 1\ntype:') + '\nMeer.\n';
    expect(back(moved, written)).toBe(before.replace('type:', 'eigen: 1\ntype:') + '\nMeer.\n');
  });
});

test('what was changed again since is left as it is', () => {
  const { after, written } = mended(notes['a value']);
  expect(back(after.replace('2026-11-21', '2026-11-22'), written)).toBeNull();
  expect(back('', written)).toBeNull();
});
