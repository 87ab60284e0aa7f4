import { signal } from '@preact/signals';

import type { StockCasus } from '@/domain/casus/stock';
import type { CasusStatus } from '@/domain/notes/noteWords';

/** A status that was changed here: what the note said before all of it, before the last of it, and what it says now. */
interface Change {
  readonly first: CasusStatus;
  readonly from: CasusStatus;
  readonly to: CasusStatus;
  readonly at: number;
}

/** The statuses that were changed here a short while ago: they count before the index has heard of them. */
export interface ChangedStatuses {
  /** A casus as it is now, when the index gives it as it was. */
  apply(this: void, casus: StockCasus): StockCasus;
  /** What a casus was before, while it can be put back; null when it was not changed. */
  before(this: void, casus: StockCasus): CasusStatus | null;
  /** Counts a change from now on. Gives the way to take that back, should it not be written. */
  change(casus: StockCasus, to: CasusStatus, at: number): () => void;
  /** Lets go of what was changed before a moment. */
  forgetBefore(moment: number): void;
}

export function createChangedStatuses(): ChangedStatuses {
  const changes = signal<ReadonlyMap<string, Change>>(new Map());
  const put = (path: string, change: Change | undefined): void => {
    const others = [...changes.value].filter(([other]) => other !== path);
    changes.value = new Map(change ? [...others, [path, change]] : others);
  };
  return {
    apply: (casus) => {
      const known = changes.value.get(casus.path);
      return known?.from === casus.status ? { ...casus, status: known.to } : casus;
    },
    before: ({ path, status }) => {
      const known = changes.value.get(path);
      return known?.to === status && known.first !== status ? known.first : null;
    },
    change: ({ path, status }, to, at) => {
      const known = changes.value.get(path);
      put(path, { first: known?.to === status ? known.first : status, from: status, to, at });
      return () => put(path, known);
    },
    forgetBefore: (moment) => {
      if (![...changes.value.values()].some(({ at }) => at < moment)) return;
      changes.value = new Map([...changes.value].filter(([, { at }]) => at >= moment));
    },
  };
}
