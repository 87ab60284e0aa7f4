import { useEffect, useRef, useState } from 'preact/hooks';

import type { Context } from '@/context';
import type { MendTools } from '@/domain/checkNotes/checkedVault';
import { keyOf, type Problem } from '@/domain/checkNotes/problem';
import { lookAt, type Look } from './look';
import type { NotesCheck } from './notesCheck';

/** The problems in the notes as they are, by their keys. */
export type Looks = ReadonlyMap<string, Look>;

/** A look with what it hangs on. */
interface Known {
  readonly problem: Problem;
  readonly tools: MendTools;
  readonly look: Look;
}

/**
 * Looks at problems in the texts of their notes, one by one with pauses, and again when either changes. Null until all
 * were looked at for the first time.
 */
export function useLooks({ notes }: Context, check: NotesCheck, problems: readonly Problem[]): Looks | null {
  const [looks, setLooks] = useState<Looks | null>(null);
  const known = useRef(new Map<string, Known>());
  const tools = check.tools.value;
  useEffect(() => {
    const work = { isOver: false };
    if (tools) void look(tools);
    return () => {
      work.isOver = true;
    };

    async function look(now: MendTools): Promise<void> {
      const found = new Map<string, Known>();
      const pauseIfDue = check.pauses();
      for (const problem of problems) {
        const text = await notes.read(problem.path).catch(() => null);
        if (work.isOver) return;
        const key = keyOf(problem);
        if (text !== null) found.set(key, knownOr(known.current.get(key), text, problem, now));
        const pause = pauseIfDue();
        if (pause) await pause;
      }
      if (work.isOver) return;
      known.current = found;
      setLooks(new Map([...found].map(([key, { look: one }]) => [key, one])));
    }
  }, [notes, tools, problems.map(keyOf).join('\n\n')]);
  return looks;
}

/** What hangs on the note alone stands as long as it says the same. */
function knownOr(before: Known | undefined, text: string, problem: Problem, tools: MendTools): Known {
  const holds =
    before?.problem === problem &&
    before.look.text === text &&
    before.tools.readDay === tools.readDay &&
    before.tools.vault.memory === tools.vault.memory;
  return holds ? before : { problem, tools, look: lookAt(text, problem, tools) };
}
