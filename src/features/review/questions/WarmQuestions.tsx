import type { JSX } from 'preact';

import { titleOf } from '@/domain/index/noteChoices';
import type { WarmQuestion } from '@/domain/questions/askers';
import { spokenText } from '@/domain/questions/spokenText';
import { MoreButton } from '../MoreButton';
import type { ReviewPartProps } from '../part';
import { useMore } from '../useMore';
import { withoutDay } from './StepSource';

interface WarmQuestionsProps extends ReviewPartProps {
  /** Oldest first. */
  readonly warm: readonly WarmQuestion[];
}

/** The questions that became warm, newest first, each with a door to its line. */
export function WarmQuestions({ context, warm, today, open }: WarmQuestionsProps): JSX.Element | null {
  const { kinds: words, day } = context.texts().reviewQuestions;
  const { shown, left, more } = useMore(warm.toReversed(), 5, 20);
  if (warm.length === 0) return null;
  return (
    <>
      <h4 class="iv-questions-heading">{words.warmTitle}</h4>
      <ul class="iv-questions-paths">
        {shown.map(({ session, date, question: { id, text, kind } }) => (
          <li key={`${session} ${id}`} class="iv-questions-same">
            <q class="iv-questions-words">{spokenText(text)}</q>
            <button type="button" class="iv-link-button iv-questions-door" onClick={() => open(session, id)}>
              {`${words.short[kind]}, ${words.from(withoutDay(titleOf(session)), date === '' ? null : day(date, today))}`}
            </button>
          </li>
        ))}
      </ul>
      <MoreButton left={left} more={more} words={words.more} />
    </>
  );
}
