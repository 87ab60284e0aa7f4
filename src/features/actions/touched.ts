import { signal } from '@preact/signals';

import { isOpen } from '@/domain/actions/actionLine';
import type { ListedAction } from '@/domain/actions/listActions';

/** An action that was ticked or put back here: what the line said at first, what it said before this, and now. */
interface Touch {
  readonly first: string;
  readonly from: string;
  readonly to: string;
  readonly at: number;
}

/** The actions that were ticked here a short while ago, so that they stay in sight and can be put back. */
export interface TouchedActions {
  has(path: string, id: string): boolean;
  /** The sign in an action's box: what is being written counts before the index has heard of it. */
  statusOf(action: ListedAction): string;
  /** Ticks, or puts back what the line said at first. Gives the way to take that back, should it not be written. */
  toggle(action: ListedAction, at: number): { readonly to: string; readonly takeBack: () => void };
  /** Lets go of what was touched before a moment. */
  forgetBefore(moment: number): void;
}

const keyOf = (path: string, id: string): string => `${path}#${id}`;

export function createTouchedActions(): TouchedActions {
  const touched = signal<ReadonlyMap<string, Touch>>(new Map());
  const put = (key: string, touch: Touch | undefined): void => {
    const others = [...touched.value].filter(([other]) => other !== key);
    touched.value = new Map(touch ? [...others, [key, touch]] : others);
  };
  const statusOf: TouchedActions['statusOf'] = ({ path, id, status }) => {
    const known = touched.value.get(keyOf(path, id));
    return known?.from === status ? known.to : status;
  };
  return {
    has: (path, id) => touched.value.has(keyOf(path, id)),
    statusOf,
    toggle: (action, at) => {
      const key = keyOf(action.path, action.id);
      const known = touched.value.get(key);
      const from = statusOf(action);
      const first = isOpen({ status: from }) ? from : (known?.first ?? ' ');
      const to = isOpen({ status: from }) ? 'x' : first;
      put(key, { first, from, to, at });
      return { to, takeBack: () => put(key, known) };
    },
    forgetBefore: (moment) => {
      if (![...touched.value.values()].some(({ at }) => at < moment)) return;
      touched.value = new Map([...touched.value].filter(([, { at }]) => at >= moment));
    },
  };
}
