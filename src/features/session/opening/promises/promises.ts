import type { Context } from '@/context';
import { isOpen } from '@/domain/actions/actionLine';
import { listActions, type ListedAction } from '@/domain/actions/listActions';
import type { LookBack } from '@/domain/actions/lookBack';
import { promisesOf, type PromisedAction } from '@/domain/actions/lookBackPromises';
import { formatDay } from '@/domain/notes/moments';
import type { VaultReading } from '@/domain/index/links';
import { presentIn, type OpeningValues } from '../openingValues';

/** The look-backs of some notes, by path and by the id of their action. */
export type LookBacks = ReadonlyMap<string, ReadonlyMap<string, readonly LookBack[]>>;

/** By what an answer is kept: an id alone can stand in two notes, after a copy. */
export const answerKey = ({ path, id }: Pick<ListedAction, 'path' | 'id'>): string => `${path}#${id}`;

export function readingOf(context: Context): VaultReading {
  const resolve = (target: string, from: string): string | null =>
    context.app.metadataCache.getFirstLinkpathDest(target, from)?.path ?? null;
  return { names: context.propertyNames(), resolve };
}

/** The promises of everyone who belongs to the meeting. */
export function promisesNow(context: Context, values: OpeningValues): PromisedAction[] {
  const { here, absent } = presentIn(context, values);
  const today = formatDay(context.clock.now());
  const whose = { group: values.group || null, here, absent, today };
  const all = context.index.value ? promisesOf(context.index.value, whose, readingOf(context)) : [];
  // A line that stands twice is one promise; writing under it is refused until one of the two is gone.
  return all.filter((one, at) => all.findIndex((other) => answerKey(other) === answerKey(one)) === at);
}

/** All actions by their answer's key: an answer that was typed counts whichever group is chosen by now. */
export function actionsByKey(context: Context): ReadonlyMap<string, ListedAction> {
  const all = context.index.value ? listActions(context.index.value, () => true, readingOf(context)) : [];
  return new Map(all.map((action) => [answerKey(action), action]));
}

/** What is done needs no looking back on twice. Until the notes are read, only what is open is known to need it. */
export function isToLookBackOn(action: PromisedAction, lookBacks: LookBacks | null): boolean {
  if (isOpen(action)) return true;
  const said = lookBacks?.get(action.path)?.get(action.id) ?? [];
  return lookBacks !== null && said.every(({ day }) => day < (action.done ?? ''));
}
