import { useState } from 'preact/hooks';
import type { JSX } from 'preact';

import type { Context } from '@/context';
import { problemKinds, type ProblemKind } from '@/domain/checkNotes/problem';
import { KindSection } from './KindSection';
import type { NotesCheck } from './notesCheck';
import { Summary } from './Summary';
import { Told } from './Told';
import { useStill } from './useStill';

export interface CheckNotesProps {
  readonly context: Context;
  readonly check: NotesCheck;
}

/**
 * What is wrong in the notes, worst first, each kind as it is found; quiet where nothing is. One kind after the other is made
 * ready to be shown, so that nothing moves down once it stands there.
 */
export function CheckNotes({ context, check }: CheckNotesProps): JSX.Element {
  const words = context.texts().checkNotes;
  const problems = check.problems.value;
  const page = useStill<HTMLDivElement>();
  const [ready, setReady] = useState<ReadonlySet<ProblemKind>>(new Set());
  const kinds = problemKinds
    .map((kind) => ({ kind, some: problems.filter((one) => one.kind === kind) }))
    .filter(({ some }) => some.length > 0);
  const next = kinds.find(({ kind }) => !ready.has(kind))?.kind;
  return (
    <div class="iv-mend" ref={page}>
      <Told context={context} check={check} />
      <Summary words={words} problems={problems} state={check.state.value} />
      {kinds
        .filter(({ kind }) => ready.has(kind) || kind === next)
        .map(({ kind, some }) => (
          <KindSection
            key={kind}
            context={context}
            check={check}
            kind={kind}
            problems={some}
            onReady={() => setReady((before) => (before.has(kind) ? before : new Set([...before, kind])))}
          />
        ))}
      {problems.length > 0 && check.state.value !== 'looking' && (
        <p class="iv-mend-quiet iv-mend-keys">{words.keys}</p>
      )}
    </div>
  );
}
