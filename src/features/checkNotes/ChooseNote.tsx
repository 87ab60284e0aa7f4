import type { JSX } from 'preact';

import type { Context } from '@/context';
import type { Problem } from '@/domain/checkNotes/problem';
import { noteChoices } from '@/domain/index/noteChoices';
import { NoteList } from './NoteList';
import { wantedType } from './problemWords';

interface ChooseNoteProps {
  readonly context: Context;
  readonly problem: Problem;
  readonly onChoose: (path: string) => void;
}

/** The way to another note for a link than those proposed; not shown where there is none to choose. */
export function ChooseNote({ context, problem, onChoose }: ChooseNoteProps): JSX.Element | null {
  const type = wantedType(problem);
  const names = context.propertyNames();
  const choices = type === null ? [] : noteChoices(context.index.value, [type], names);
  const others = choices.filter(({ path }) => path !== problem.path);
  if (others.length === 0) return null;
  return (
    <li class="iv-mend-choose">
      <button
        type="button"
        class="iv-link-button"
        onClick={() => new NoteList(context, others, onChoose).open()}
      >
        {context.texts().checkNotes.mend.choose}
      </button>
    </li>
  );
}
