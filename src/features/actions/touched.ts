import { signal } from '@preact/signals';

import type { ListedAction } from '@/domain/actions/listActions';
import type { Outcome } from '@/domain/actions/lookBack';
import type { Edit } from '@/domain/text/changes';

/** What was done to an action in the list, and the way back. */
export interface Act {
  readonly is: 'tick' | Outcome;
  readonly lacksNext: boolean;
  readonly takeBack: (text: string) => Edit;
}

/** An action that was touched here: what its line said before, what it says now, when, and what was done to it. */
interface Touch {
  readonly from: string;
  readonly to: string;
  readonly at: number;
  readonly act: Act | null;
}

type Place = Pick<ListedAction, 'path' | 'id'>;

/** The actions that were touched here a short while ago, so that they stay in sight and can be put back. */
export interface TouchedActions {
  has(place: Place): boolean;
  /** The sign in an action's box: what is being written counts before the index has heard of it. */
  statusOf(action: ListedAction): string;
  /** What was done to an action here, as long as its line says so; null when nothing was. */
  actOn(action: ListedAction): Act | null;
  /** The sign that an action had before it was touched. */
  before(action: ListedAction): string;
  /** The last one that was done something to, null when there is none. */
  last(): string | null;
  /** Shows a sign before it is written. Gives the way to take that back, should it not be written. */
  show(action: ListedAction, to: string, at: number): () => void;
  /** Keeps what was done to an action once it is written; null when it was put back. */
  keep(action: ListedAction, act: Act | null): void;
  /** Lets go of what was touched before a moment. */
  forgetBefore(moment: number): void;
}

/** By what a touch is kept: an id alone can stand in two notes, after a copy. */
export const keyOf = ({ path, id }: Place): string => `${path}#${id}`;

export function createTouchedActions(): TouchedActions {
  const touched = signal<ReadonlyMap<string, Touch>>(new Map());
  const put = (key: string, touch: Touch | undefined): void => {
    const others = [...touched.value].filter(([other]) => other !== key);
    touched.value = new Map(touch ? [...others, [key, touch]] : others);
  };
  const statusOf: TouchedActions['statusOf'] = (action) => {
    const known = touched.value.get(keyOf(action));
    return known?.from === action.status ? known.to : action.status;
  };
  return {
    statusOf,
    has: (place) => touched.value.has(keyOf(place)),
    actOn: (action) => {
      const known = touched.value.get(keyOf(action));
      return known?.act && known.to === statusOf(action) ? known.act : null;
    },
    before: (action) => touched.value.get(keyOf(action))?.from ?? action.status,
    last: () => [...touched.value].findLast(([, { act }]) => act !== null)?.[0] ?? null,
    show: (action, to, at) => {
      const key = keyOf(action);
      const known = touched.value.get(key);
      put(key, { from: statusOf(action), to, at, act: null });
      return () => put(key, known);
    },
    keep: (action, act) => {
      const known = touched.value.get(keyOf(action));
      if (known) put(keyOf(action), { ...known, act });
    },
    forgetBefore: (moment) => {
      if (![...touched.value.values()].some(({ at }) => at < moment)) return;
      touched.value = new Map([...touched.value].filter(([, { at }]) => at >= moment));
    },
  };
}
