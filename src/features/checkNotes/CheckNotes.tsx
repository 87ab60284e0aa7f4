import type { JSX } from 'preact';

import type { Context } from '@/context';
import { problemKinds, type Problem } from '@/domain/checkNotes/problem';
import { KindSection } from './KindSection';
import type { NotesCheck } from './notesCheck';
import { Told } from './Told';

export interface CheckNotesProps {
  readonly context: Context;
  readonly check: NotesCheck;
}

/** What is wrong in the notes, worst first; quiet where nothing is. */
export function CheckNotes({ context, check }: CheckNotesProps): JSX.Element {
  const words = context.texts().checkNotes;
  const problems = check.problems.value;
  if (problems === null)
    return (
      <p class="iv-mend-empty" role="status">
        {words.notReady}
      </p>
    );
  return (
    <div class="iv-mend">
      <Told context={context} check={check} />
      <Summary context={context} problems={problems} />
      {problemKinds.map((kind) => {
        const some = problems.filter((one) => one.kind === kind);
        return some.length === 0 ? null : (
          <KindSection key={kind} context={context} check={check} kind={kind} problems={some} />
        );
      })}
      {problems.length > 0 && <p class="iv-mend-quiet iv-mend-keys">{words.keys}</p>}
    </div>
  );
}

interface SummaryProps {
  readonly context: Context;
  readonly problems: readonly Problem[];
}

function Summary({ context, problems }: SummaryProps): JSX.Element {
  const words = context.texts().checkNotes;
  const left = new Set(problems.flatMap((one) => (one.leavesOut === 'everywhere' ? one.path : [])));
  const others = new Set(problems.flatMap(({ path }) => (left.has(path) ? [] : path)));
  const isEmpty = problems.length === 0;
  return (
    <div class={isEmpty ? 'iv-mend-empty' : 'iv-mend-opening'}>
      <p class="iv-mend-summary" tabIndex={-1} data-iv-mend-summary="">
        {isEmpty ? words.allRight : words.summary(left.size, others.size)}
      </p>
      <p class="iv-mend-quiet">{isEmpty ? words.allRightHint : words.hint}</p>
    </div>
  );
}
