import type { Context } from '@/context';
import type { ListedAction } from '@/domain/actions/listActions';
import {
  answerAction,
  completeAction,
  takeAnswerBack,
  type Completed,
  type Completing,
} from '@/domain/actions/complete';
import type { LookBack } from '@/domain/actions/lookBack';
import type { WritingStyle } from '@/domain/actions/lookBackEdits';
import { repeats, untickRepeating } from '@/domain/actions/repeating';
import { setActionState } from '@/domain/actions/tickAction';
import { formatDay } from '@/domain/notes/moments';
import type { Edit } from '@/domain/text/changes';
import type { Written } from '@/obsidian/notes';
import { tasksToggle } from '@/obsidian/tasksToggle';

/** What came of writing about an action: the way back, and whether it repeats while no next one was made. */
export interface WrittenAction {
  readonly written: Written;
  readonly takeBack: (text: string) => Edit;
  readonly lacksNext: boolean;
}

/** Writes a look-back under its action. `makes` gives it once the text is known, so that its id can be a free one. */
export async function writeAnswer(
  context: Context,
  action: ListedAction,
  makes: (text: string) => LookBack,
): Promise<WrittenAction> {
  const style = await styleOf(context);
  const said: { lookBack: LookBack | null; repeated: Completed['repeated'] } = {
    lookBack: null,
    repeated: null,
  };
  const written = await context.notes.change(action.path, (text) => {
    const lookBack = makes(text);
    const completed = answerAction(text, action, lookBack, howOf(context, action, style));
    Object.assign(said, { lookBack, repeated: completed.repeated });
    return completed.edit;
  });
  const { lookBack, repeated } = said;
  return {
    written,
    takeBack: (text) =>
      lookBack
        ? takeAnswerBack(text, action, { lookBack, repeated }, style)
        : { ok: false, refusal: 'line-gone' },
    lacksNext: lookBack?.outcome === 'done' && repeats(action) && repeated === null,
  };
}

/** Ticks an open action as done today. */
export async function writeTick(context: Context, action: ListedAction): Promise<WrittenAction> {
  const style = await styleOf(context);
  const day = formatDay(context.clock.now());
  const made: { repeated: Completed['repeated'] } = { repeated: null };
  const written = await context.notes.change(action.path, (text) => {
    const completed = completeAction(text, action, day, howOf(context, action, style));
    made.repeated = completed.repeated;
    return completed.edit;
  });
  const { repeated } = made;
  const ticked = { ...action, status: 'x' };
  return {
    written,
    takeBack: (text) =>
      repeated ? untickRepeating(text, repeated) : setActionState(text, ticked, action, style.format),
    lacksNext: repeats(action) && repeated === null,
  };
}

async function styleOf(context: Context): Promise<WritingStyle> {
  const { format } = await context.taskStyle();
  return { language: context.noteLanguage(), format };
}

const howOf = ({ app, random }: Context, action: ListedAction, style: WritingStyle): Completing => ({
  ...style,
  random,
  toggle: repeats(action) ? tasksToggle(app, action.path) : null,
});
