import type { JSX } from 'preact';
import * as v from 'valibot';

import type { Context } from '@/context';
import type { GroupedAction } from '@/domain/actions/groupActions';
import { lookBacksIn, outcomes } from '@/domain/actions/lookBack';
import { AnswerFields } from '@/ui/answer/AnswerFields';
import type { AnswerValues } from '@/ui/answer/answerValues';
import { EarlierLookBack } from '@/ui/answer/EarlierLookBack';
import { OutcomeChoice } from '@/ui/answer/OutcomeChoice';
import { openForm, type FormState } from '@/ui/FormModal';
import { useNotes } from '@/ui/useNotes';
import type { ActionList } from './actionList';
import { keyOf } from './touched';

const schema = v.object({
  outcome: v.nullable(v.picklist(outcomes)),
  text: v.string(),
  effect: v.string(),
  learned: v.string(),
  remains: v.string(),
});

type Values = v.InferOutput<typeof schema>;

/** The action that is looked back on, with its words as the list shows them. */
interface Answered {
  readonly action: GroupedAction;
  readonly said: string;
}

/** What gets the focus again once the answer is written. */
type Focusable = Pick<HTMLElement, 'focus'>;

/** Asks what became of an action and writes it under its line. */
export function openAnswerForm(
  context: Context,
  list: ActionList,
  answered: Answered,
  back: Focusable | null,
): void {
  const words = context.texts().actions;
  openForm<Values>(context, {
    draftKey: `answer:${keyOf(answered.action)}`,
    title: words.answerOn,
    submitLabel: words.answerKeep,
    initial: { outcome: null, text: '', effect: '', learned: '', remains: '' },
    schema,
    fields: (form) => <Answering context={context} form={form} {...answered} />,
    submit: async ({ outcome, ...said }) => {
      if (outcome === null) {
        context.say(words.answerMissing);
        return false;
      }
      const isWritten = await list.answer(answered.action, { outcome, ...said });
      return isWritten && (async () => back?.focus());
    },
  });
}

interface AnsweringProps extends Answered {
  readonly context: Context;
  readonly form: FormState<Values>;
}

function Answering({ context, form, action, said }: AnsweringProps): JSX.Element {
  const words = context.texts().opening.promises;
  const earlier = useNotes(context, [action.path], lookBacksIn)?.get(action.path)?.get(action.id) ?? [];
  const { outcome, ...rest } = form.values;
  const answer: AnswerValues | null = outcome && { outcome, ...rest };
  return (
    <div class="iv-promise">
      <p class="iv-promise-words">
        {action.owner !== null && <strong>{action.owner}</strong>} {said}
      </p>
      {earlier.map((lookBack) => (
        <EarlierLookBack key={lookBack.id} context={context} lookBack={lookBack} />
      ))}
      <OutcomeChoice
        words={words}
        about={said}
        outcome={outcome}
        choose={(chosen) => form.set({ outcome: chosen })}
        autofocus
      />
      {answer && <AnswerFields words={words} answer={answer} put={form.set} />}
    </div>
  );
}
