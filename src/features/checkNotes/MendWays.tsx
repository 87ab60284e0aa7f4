import type { JSX } from 'preact';

import type { Context } from '@/context';
import type { Problem } from '@/domain/checkNotes/problem';
import { ChooseNote } from './ChooseNote';
import { nextAfter } from './focus';
import type { ShownMend } from './look';
import { MendChoice } from './MendChoice';
import type { NotesCheck } from './notesCheck';
import { canChoose } from './problemWords';

interface MendWaysProps {
  readonly context: Context;
  readonly check: NotesCheck;
  readonly problem: Problem;
  readonly mends: readonly ShownMend[];
  /** The path that was chosen from the list. */
  readonly chosen: string | null;
  readonly onChoose: (path: string) => void;
}

/** The ways to mend a problem; that a link goes comes last. */
export function MendWays({ context, check, problem, mends, chosen, onChoose }: MendWaysProps): JSX.Element {
  const mend = async (button: HTMLElement, { mend: one }: ShownMend): Promise<void> => {
    const goOn = nextAfter(button);
    if (await check.mend(problem, one)) goOn();
  };
  const choice = (one: ShownMend): JSX.Element => (
    <MendChoice
      key={`${one.mend.way} ${one.mend.to}`}
      words={context.texts().checkNotes}
      problem={problem}
      shown={one}
      isChosen={one.mend.to === chosen}
      onMend={(button) => void mend(button, one)}
    />
  );
  return (
    <ul class="iv-mend-ways">
      {mends.filter((one) => !isWithoutLink(one)).map(choice)}
      {canChoose(problem) && <ChooseNote context={context} problem={problem} onChoose={onChoose} />}
      {mends.filter(isWithoutLink).map(choice)}
    </ul>
  );
}

const isWithoutLink = ({ mend: { way } }: ShownMend): boolean => way === 'remove-link' || way === 'unlink';
