import type { JSX } from 'preact';

import type { ListedAction } from '@/domain/actions/listActions';
import type { LookBack } from '@/domain/actions/lookBack';
import { isOpen } from '@/domain/actions/actionLine';
import { shownText } from '@/domain/actions/shownText';
import { newId } from '@/domain/contributions/newId';
import { titleOf } from '@/domain/index/noteChoices';
import { formatDay } from '@/domain/notes/moments';
import { AnswerFields } from '@/ui/answer/AnswerFields';
import { EarlierLookBack } from '@/ui/answer/EarlierLookBack';
import { OutcomeChoice } from '@/ui/answer/OutcomeChoice';
import type { OpeningProps } from '../OpeningFields';
import { presentIn, type Answer } from '../openingValues';
import { answerKey } from './promises';

export interface PromiseRowProps extends OpeningProps {
  readonly action: ListedAction;
  readonly globalFilter: string;
  readonly earlier: readonly LookBack[];
}

/** One promise: what was planned, what was said of it before, and what became of it. */
export function PromiseRow(props: PromiseRowProps): JSX.Element {
  const { context, form, action, globalFilter, earlier } = props;
  const key = answerKey(action);
  const { answers } = form.values;
  const answer = answers[key] ?? null;
  const put = (changed: Partial<Answer>): void => {
    const empty = { id: newId('lookBack', JSON.stringify(answers), context.random), ...nothingSaid };
    form.set({ answers: { ...answers, [key]: { ...empty, ...answer, ...changed } } });
  };
  const clear = (event: MouseEvent & { currentTarget: HTMLElement }): void => {
    event.currentTarget.closest('li')?.querySelector('input')?.focus();
    form.set({ answers: Object.fromEntries(Object.entries(answers).filter(([one]) => one !== key)) });
  };
  const casus = action.casus === null ? '' : titleOf(action.casus);
  const said = shownText(action.text, { globalFilter, casus });
  return (
    <li class="iv-promise">
      <p class="iv-promise-words">
        {action.owner !== null && <strong>{action.owner}</strong>} {said}
      </p>
      <PromiseAbout {...props} />
      {earlier.map((lookBack) => (
        <EarlierLookBack key={lookBack.id} context={context} lookBack={lookBack} />
      ))}
      <OutcomeChoice
        words={context.texts().opening.promises}
        about={said}
        outcome={answer?.outcome ?? null}
        choose={(outcome) => put({ outcome })}
      />
      {answer && <AnswerFields words={context.texts().opening.promises} answer={answer} put={put} />}
      {answer && !hasWords(answer) && (
        <button type="button" class="iv-link-button" onClick={clear}>
          {context.texts().opening.promises.clear}
        </button>
      )}
    </li>
  );
}

/** Words are never thrown away with the answer they belong to. */
const hasWords = (answer: Answer): boolean =>
  [answer.text, answer.effect, answer.learned, answer.remains].some((words) => words.trim() !== '');

const nothingSaid = { outcome: 'done', text: '', effect: '', learned: '', remains: '' } as const;

/** When it was meant to be done, where it stands, and whether its owner is here. */
function PromiseAbout({ context, form, action }: PromiseRowProps): JSX.Element {
  const words = context.texts().opening.promises;
  const today = formatDay(context.clock.now());
  const { owner, due, done, path } = action;
  const isAway = owner !== null && presentIn(context, form.values).absent.includes(owner);
  const isLate = isOpen(action) && due !== null && due < today;
  const when =
    !isOpen(action) && done !== null
      ? words.ticked(done, today)
      : due === null
        ? ''
        : isLate
          ? words.overdue(due, today)
          : words.due(due, today);
  return (
    <p class="iv-promise-about">
      {[when, titleOf(path), isAway ? words.absent : ''].filter(Boolean).join(' · ')}
    </p>
  );
}
