import type { JSX } from 'preact';

import type { Context } from '@/context';
import type { Problem } from '@/domain/checkNotes/problem';
import { noteChoices, titleOf } from '@/domain/index/noteChoices';
import { NoteList, type NoteTitle } from './NoteList';
import { wantedType } from './problemWords';

interface ChooseNoteProps {
  readonly context: Context;
  readonly problem: Problem;
  readonly onChoose: (path: string) => void;
}

/** The way to another note for a link than those proposed; not shown where there is none to choose. */
export function ChooseNote({ context, problem, onChoose }: ChooseNoteProps): JSX.Element | null {
  if (!canChoose(problem, context)) return null;
  const choices = (): NoteTitle[] => choicesFor(problem, context).filter(({ path }) => path !== problem.path);
  return (
    <li class="iv-mend-choose">
      <button
        type="button"
        class="iv-link-button"
        onClick={() => new NoteList(context, choices(), onChoose).open()}
      >
        {context.texts().checkNotes.mend.choose}
      </button>
    </li>
  );
}

/** Whether there is another note than its own to lead to. */
function canChoose(problem: Problem, { app, index }: Context): boolean {
  const type = wantedType(problem);
  if (type === null) return app.vault.getMarkdownFiles().length > 1;
  const notes = index.value?.byType.get(type);
  return notes !== undefined && notes.size > (notes.has(problem.path) ? 1 : 0);
}

/** A property wants a note of its own type; a text may link to any note. */
function choicesFor(problem: Problem, { app, index, propertyNames }: Context): readonly NoteTitle[] {
  const type = wantedType(problem);
  if (type !== null) return noteChoices(index.value, [type], propertyNames());
  return app.vault.getMarkdownFiles().map(({ path }) => ({ path, title: titleOf(path) }));
}
