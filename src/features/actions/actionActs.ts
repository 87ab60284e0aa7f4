import type { Context } from '@/context';
import type { ListedAction } from '@/domain/actions/listActions';
import type { LookBack } from '@/domain/actions/lookBack';
import { signOf } from '@/domain/actions/lookBackEdits';
import { setActionState } from '@/domain/actions/tickAction';
import { newId } from '@/domain/contributions/newId';
import { formatDay } from '@/domain/notes/moments';
import type { AnswerValues } from '@/ui/answer/answerValues';
import { writeAnswer, writeTick, type WrittenAction } from '@/ui/answer/writeAnswer';
import type { Act, TouchedActions } from './touched';

/** What one can do to an action in the list. Each gives whether it was written; why not is told. */
export interface ActionActs {
  tick(action: ListedAction): Promise<boolean>;
  answer(action: ListedAction, answer: AnswerValues): Promise<boolean>;
  /** Takes back what was done to an action here; opens one that was done elsewhere. */
  takeBack(action: ListedAction): Promise<boolean>;
}

export function createActs(context: Context, touched: TouchedActions): ActionActs {
  const shown = (action: ListedAction): ListedAction => ({ ...action, status: touched.statusOf(action) });
  const run = async (
    action: ListedAction,
    { to, is }: { to: string; is: Act['is'] },
    write: (seen: ListedAction) => Promise<WrittenAction>,
  ): Promise<boolean> => {
    const seen = shown(action);
    const showAsBefore = touched.show(action, to, context.clock.now().getTime());
    const { written, takeBack, lacksNext } = await write(seen);
    if (written.ok) touched.keep(action, { is, lacksNext, takeBack });
    else showAsBefore();
    return context.tell(written);
  };
  return {
    tick: (action) => run(action, { to: 'x', is: 'tick' }, (seen) => writeTick(context, seen)),
    answer: (action, answer) =>
      run(action, { to: signOf[answer.outcome], is: answer.outcome }, (seen) =>
        writeAnswer(context, seen, (text) => lookBackFrom(context, text, answer)),
      ),
    takeBack: (action) => takeBack(context, touched, action),
  };
}

function lookBackFrom({ clock, random }: Context, text: string, answer: AnswerValues): LookBack {
  return { ...answer, id: newId('lookBack', text, random), day: formatDay(clock.now()) };
}

async function takeBack(context: Context, touched: TouchedActions, action: ListedAction): Promise<boolean> {
  const act = touched.actOn(action);
  const seen = { ...action, status: touched.statusOf(action) };
  const { format } = await context.taskStyle();
  const showAsBefore = touched.show(
    action,
    act ? touched.before(action) : ' ',
    context.clock.now().getTime(),
  );
  const written = await context.notes.change(action.path, (text) =>
    act ? act.takeBack(text) : setActionState(text, seen, { status: ' ', done: null }, format),
  );
  if (!written.ok) showAsBefore();
  return context.tell(written);
}
