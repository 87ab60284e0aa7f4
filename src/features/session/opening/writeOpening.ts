import type { Context } from '@/context';
import { shownText } from '@/domain/actions/shownText';
import { parkCasus, unparkCasus } from '@/domain/casus/offerDays';
import { formatDay } from '@/domain/notes/moments';
import type { Edit } from '@/domain/text/changes';
import { writeAnswer } from '@/ui/answer/writeAnswer';
import { onTable } from './offers/pool';
import type { Answer, Looked, OpeningValues } from './openingValues';
import { actionsByKey } from './promises/promises';

/** A change that was written, with the way back. */
export interface WrittenChange {
  readonly path: string;
  readonly takeBack: (text: string) => Edit;
}

/** What came of writing an opening: what stands in notes now, and the answers that could not be written. */
export interface WrittenOpening {
  readonly written: readonly WrittenChange[];
  readonly looked: readonly Looked[];
  readonly unwritten: Readonly<Record<string, Answer>>;
}

const gone = { ok: false, refusal: 'line-gone' } as const;

/** Writes the look-backs under their actions, one by one, and says why when one can't be. */
export async function writeLookBacks(
  context: Context,
  { answers }: Pick<OpeningValues, 'answers'>,
): Promise<WrittenOpening> {
  const written: WrittenChange[] = [];
  const looked: Looked[] = [];
  const unwritten: Record<string, Answer> = {};
  const actions = actionsByKey(context);
  const { globalFilter } = await context.taskStyle();
  for (const [key, answer] of Object.entries(answers)) {
    const action = actions.get(key);
    const lookBack = { ...answer, day: formatDay(context.clock.now()) };
    const result = action && (await writeAnswer(context, action, () => lookBack));
    if (!context.tell(result?.written ?? gone) || !action || !result) {
      unwritten[key] = answer;
      continue;
    }
    const { path, id, owner } = action;
    const words = shownText(action.text, { globalFilter, casus: '' });
    looked.push({ path, id, words, owner, outcome: answer.outcome });
    written.push({ path, takeBack: result.takeBack });
  }
  return { written, looked, unwritten };
}

/** Keeps in the casus notes that were on the table and not chosen that they wait for next time. */
export async function parkOffers(context: Context, values: OpeningValues): Promise<WrittenChange[]> {
  const names = context.propertyNames();
  const day = formatDay(context.clock.now());
  const written: WrittenChange[] = [];
  for (const { key, casus: path } of onTable(values)) {
    if (path === null || key === values.chosen) continue;
    let isNew = false;
    const result = await context.notes.change(path, (text) => {
      const parked = parkCasus(text, day, names);
      isNew = parked.ok && parked.changes.length > 0;
      return parked;
    });
    if (context.tell(result) && isNew)
      written.push({ path, takeBack: (text) => unparkCasus(text, day, names) });
  }
  return written;
}

/** Takes changes back, the last first; gives how many could not be, because the note says something else by now. */
export async function takeBack({ notes }: Context, written: readonly WrittenChange[]): Promise<number> {
  let failed = 0;
  for (const { path, takeBack: change } of [...written].reverse()) {
    const result = await notes.change(path, change);
    if (!result.ok) failed += 1;
  }
  return failed;
}
