import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';

import type { Context } from '@/context';
import { keyOf, type Problem, type ProblemKind } from '@/domain/checkNotes/problem';
import { useUniqueId } from '@/ui/useUniqueId';
import type { NotesCheck } from './notesCheck';
import { ProblemItem } from './ProblemItem';
import { useLooks } from './useLooks';

interface KindSectionProps {
  readonly context: Context;
  readonly check: NotesCheck;
  readonly kind: ProblemKind;
  readonly problems: readonly Problem[];
  /** They can be shown. */
  readonly onReady: () => void;
}

/** As many as one mends at a time; the rest is one press away. */
const atOnce = 20;

/** The problems of one kind, with what they mean; nothing until they were looked at in their notes. */
export function KindSection(props: KindSectionProps): JSX.Element | null {
  const { context, check, kind, problems, onReady } = props;
  const words = context.texts().checkNotes;
  const [most, setMost] = useState(atOnce);
  const titleId = useUniqueId();
  const shown = problems.slice(0, most);
  const looks = useLooks(context, check, shown);
  const common = sharedBy(problems);
  const left = problems.length - shown.length;
  const isReady = looks !== null;
  useEffect(() => {
    if (isReady) onReady();
  }, [isReady]);
  return (
    looks && (
      <section aria-labelledby={titleId}>
        <h2 class="iv-mend-kind" id={titleId}>
          {words.kinds[kind].title} <span class="iv-mend-count">{problems.length}</span>
        </h2>
        <p class="iv-mend-quiet">
          {words.kinds[kind].about} {common && words.leavesOut[common]}
        </p>
        <ul class="iv-mend-problems">
          {shown.map((problem) => (
            <ProblemItem
              key={keyOf(problem)}
              context={context}
              check={check}
              problem={problem}
              look={looks.get(keyOf(problem)) ?? null}
              saysWhat={common === null}
            />
          ))}
        </ul>
        {left > 0 && (
          <button type="button" class="iv-link-button" onClick={() => setMost(most + atOnce)}>
            {words.more(left)}
          </button>
        )}
      </section>
    )
  );
}

/** What all of them leave out, so that it is said once. */
function sharedBy(problems: readonly Problem[]): Problem['leavesOut'] | null {
  const all = new Set(problems.map(({ leavesOut }) => leavesOut));
  const [first = null] = all;
  return all.size === 1 ? first : null;
}
