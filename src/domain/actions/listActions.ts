import { endOfISOWeek } from 'date-fns/endOfISOWeek';
import { parseISO } from 'date-fns/parseISO';

import type { VaultReading } from '../index/links';
import type { VaultIndex } from '../index/vaultIndex';
import { formatDay } from '../notes/moments';
import type { NoteType } from '../notes/noteTypes';
import { linkedOfType } from '../records/noteRecord';
import type { ActionLine } from './actionLine';
import { namedCasus } from './namedCasus';

/** An action with the note it stands in and the casus it belongs to; both are paths. */
export interface ListedAction extends ActionLine {
  readonly path: string;
  readonly type: NoteType | null;
  readonly casus: string | null;
}

/** When an action is due, seen from today. `week` ends on Sunday. */
export type DueGroup = 'overdue' | 'today' | 'week' | 'later' | 'none';

const dueGroups: readonly DueGroup[] = ['overdue', 'today', 'week', 'later', 'none'];

/** Which note a link in a note leads to: its path, or null when there is none. */
export type ResolveLink = (target: string, from: string) => string | null;

/** The actions of the vault that `isShown` takes, soonest due first, those without a day last. */
export function listActions(
  index: VaultIndex,
  isShown: (action: ActionLine, path: string) => boolean,
  reading: VaultReading,
): ListedAction[] {
  const source = { notes: index.notes, reading };
  return [...index.notes.values()]
    .flatMap((note) =>
      note.actions
        .filter((action) => isShown(action, note.path))
        .map((action) => {
          const casus = namedCasus(action, note, source) ?? linkedOfType(note, 'casus', source);
          return { ...action, path: note.path, type: note.type, casus };
        }),
    )
    .sort(byDue);
}

function byDue(a: ListedAction, b: ListedAction): number {
  const [dayA, dayB] = [a.due ?? '9999', b.due ?? '9999'];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line;
}

/** Actions in groups by when they are due, empty groups left out. `today` is an ISO day. */
export function groupByDue<T extends { readonly due: string | null }>(
  actions: readonly T[],
  today: string,
): { readonly group: DueGroup; readonly actions: readonly T[] }[] {
  const weekEnds = formatDay(endOfISOWeek(parseISO(today)));
  return dueGroups
    .map((group) => ({
      group,
      actions: actions.filter(({ due }) => groupOf(due, today, weekEnds) === group),
    }))
    .filter((one) => one.actions.length > 0);
}

function groupOf(due: string | null, today: string, weekEnds: string): DueGroup {
  if (due === null) return 'none';
  if (due < today) return 'overdue';
  if (due === today) return 'today';
  return due <= weekEnds ? 'week' : 'later';
}
