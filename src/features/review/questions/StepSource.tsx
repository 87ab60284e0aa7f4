import type { JSX } from 'preact';

import { titleOf } from '@/domain/index/noteChoices';
import type { QuestionStep } from '@/domain/review/questions/questionPaths';
import type { PathProps } from './Paths';

interface StepSourceProps extends PathProps {
  readonly step: QuestionStep;
  readonly place: 'first' | 'between' | 'last';
}

/** When and where a question was put so; a session is a door to the line. */
export function StepSource({ context, step, place, path, today, open }: StepSourceProps): JSX.Element {
  const { paths: words, day: inWords } = context.texts().reviewQuestions;
  const { day, session, line } = step;
  const when = day === null ? null : inWords(day, today);
  if (session !== null)
    return (
      <button
        type="button"
        class="iv-link-button iv-questions-door"
        onClick={() => (line === null ? open(session) : open(session, line))}
      >
        {words.inSession(withoutDay(titleOf(session)), when)}
      </button>
    );
  const said = when === null ? words.now : place === 'first' ? words.asWritten(when) : words.own(when);
  return (
    <button type="button" class="iv-link-button iv-questions-door" onClick={() => open(path.casus.path)}>
      {said}
    </button>
  );
}

/** The title of a session without the day that it begins with. */
export const withoutDay = (title: string): string => title.replace(/^\d{4}-\d{2}-\d{2}[ _-]*/, '') || title;
