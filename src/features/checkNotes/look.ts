import type { MendTools } from '@/domain/checkNotes/checkedVault';
import { excerpt } from '@/domain/checkNotes/excerpt';
import { lineAt, offsetOf } from '@/domain/checkNotes/placeOf';
import { previewOf, type Preview } from '@/domain/checkNotes/preview';
import type { Mend, Problem } from '@/domain/checkNotes/problem';
import { mendsOf } from '@/domain/checkNotes/problemsOf';

/** A way to mend a problem with what it would do to the note as it is. */
export interface ShownMend {
  readonly mend: Mend;
  readonly previews: readonly Preview[];
}

/** A problem as it is in its note now: the number and words of its line, and how it may be mended. */
export interface Look {
  readonly text: string;
  readonly line: number;
  readonly says: string;
  readonly mends: readonly ShownMend[];
}

/** Looks at a problem in the text of its note. A mend that would change nothing is none. */
export function lookAt(text: string, problem: Problem, tools: MendTools): Look {
  const { line, says } = lineAt(text, offsetOf(text, problem, tools.vault.reading.names));
  const mends = mendsOf(problem, tools).flatMap((mend) => shownMend(text, mend) ?? []);
  return { text, line, says: shown(says.trim(), problem), mends };
}

/** Of a very long line what stands round what was found in it. */
function shown(says: string, { found }: Problem): string {
  const at = Math.max(0, says.indexOf(found));
  return excerpt(says, at, Math.min(says.length, at + found.length));
}

/** A mend with its preview; null when it can't be made, or changes nothing. */
export function shownMend(text: string, mend: Mend): ShownMend | null {
  const made = mend.change(text);
  const previews = made.ok ? previewOf(text, made.changes) : [];
  return previews.some(({ before, after }) => before !== after) ? { mend, previews } : null;
}
