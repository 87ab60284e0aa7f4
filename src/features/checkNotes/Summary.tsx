import type { JSX } from 'preact';

import type { Problem } from '@/domain/checkNotes/problem';
import type { Texts } from '@/i18n/texts';
import type { Found } from './checkRun';

interface SummaryProps {
  readonly words: Texts['checkNotes'];
  readonly problems: readonly Problem[];
  readonly state: Found['state'];
}

/** How many notes it is about, or that they are still being looked through. */
export function Summary({ words, problems, state }: SummaryProps): JSX.Element {
  const isLooking = state === 'looking';
  const isEmpty = problems.length === 0;
  const isRight = isEmpty && !isLooking;
  return (
    <div class={isEmpty ? 'iv-mend-empty' : 'iv-mend-opening'} aria-busy={isLooking}>
      <p class="iv-mend-summary" role="status" tabIndex={-1} data-iv-mend-summary="">
        {isLooking ? words.looking : isRight ? words.allRight : countedIn(problems, words)}
      </p>
      <p class="iv-mend-quiet">
        {isRight ? words.allRightHint : words.hint}{' '}
        <span class={state === 'again' ? 'iv-mend-again is-busy' : 'iv-mend-again'} aria-hidden>
          {words.lookingAgain}
        </span>
      </p>
    </div>
  );
}

function countedIn(problems: readonly Problem[], words: Texts['checkNotes']): string {
  const left = new Set(problems.flatMap((one) => (one.leavesOut === 'everywhere' ? one.path : [])));
  const others = new Set(problems.flatMap(({ path }) => (left.has(path) ? [] : path)));
  return words.summary(left.size, others.size);
}
