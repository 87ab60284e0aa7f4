import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';

import type { Hint } from '@/domain/casus/questionRules';
import { textsIn } from '@/i18n/texts';
import { judgeQuestion, type JudgedQuestion } from '../casusNow';
import type { PreparationStore } from '../preparationStore';

interface QuestionHintsProps {
  readonly store: PreparationStore;
  readonly question: string;
  readonly openSteps: () => void;
}

/** One thing that can be better about the question, with a better example; the next one when asked for. */
export function QuestionHints({ store, question, openSteps }: QuestionHintsProps): JSX.Element {
  const words = store.context.texts().preparation;
  const { language, hints } = useJudged(store, question);
  const [turn, setTurn] = useState({ of: hints, at: 0 });
  const at = turn.of === hints ? turn.at : 0;
  const hint = hints[at % Math.max(hints.length, 1)];
  const isFine = question.trim() !== '' && !hint;
  return (
    <div class="iv-question-hint">
      <div role="status">
        {hint && <p>{words.hints[hint.id]}</p>}
        {hint && (
          <p class="iv-preparation-quiet">
            {words.question.example(textsIn(language).preparation.examples[hint.id])}
          </p>
        )}
        {isFine && <p class="iv-preparation-quiet">{words.question.fine}</p>}
      </div>
      <div class="iv-asked-ways">
        <button type="button" class={isAboutOthers(hint) ? '' : 'iv-link-button'} onClick={openSteps}>
          {words.question.steps}
        </button>
        {hints.length > 1 && (
          <button
            type="button"
            class="iv-link-button iv-preparation-quiet"
            onClick={() => setTurn({ of: hints, at: at + 1 })}
          >
            {words.question.more(hints.length - 1)}
          </button>
        )}
      </div>
    </div>
  );
}

const isAboutOthers = (hint: Hint | undefined): boolean =>
  hint?.id === 'about-others' || hint?.id === 'not-about-me';

const quiet = 400;

/** What is made of the question once its writer has paused; at each letter a hint would only flicker. */
function useJudged(store: PreparationStore, question: string): JudgedQuestion {
  const [judged, setJudged] = useState(() => judgeQuestion(question, store.traces()));
  useEffect(() => {
    const timer = window.setTimeout(() => setJudged(judgeQuestion(question, store.traces())), quiet);
    return () => window.clearTimeout(timer);
  }, [store, question]);
  return judged;
}
