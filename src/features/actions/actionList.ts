import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';

import type { Context } from '@/context';
import { isOpen } from '@/domain/actions/actionLine';
import { withGroups, type GroupedAction, type Listing } from '@/domain/actions/groupActions';
import { listActions, type ListedAction } from '@/domain/actions/listActions';
import type { VaultReading } from '@/domain/index/links';
import { formatDay } from '@/domain/notes/moments';
import { createActs, type ActionActs } from './actionActs';
import { createTouchedActions, keyOf, type Act } from './touched';

/** The open actions of the vault as the list shows them. Lives outside the view, which comes and goes. */
export interface ActionList extends ActionActs {
  /** Null until the index is ready for the first time. */
  readonly actions: ReadonlySignal<readonly GroupedAction[] | null>;
  readonly today: ReadonlySignal<string>;
  /** The text that the Tasks plugin asks for in every task, which readers need not see. */
  readonly globalFilter: ReadonlySignal<string>;
  /** Initials, or '' for everyone's. */
  readonly owner: Signal<string>;
  readonly by: Signal<Listing>;
  /** Shows only what is due today or was due before. */
  readonly onlyToday: Signal<boolean>;
  isTicked(action: ListedAction): boolean;
  actOn(action: ListedAction): Act | null;
  /** Ticks an open action, and puts a ticked one back. */
  toggle(action: ListedAction): Promise<boolean>;
  /** Takes back what was done last in the list; nothing when it is long ago. */
  takeLastBack(): Promise<void>;
  /** Looks again: at the clock for a new day and for actions that were ticked long enough ago to leave the list. */
  look(): void;
}

const staysFor = 60_000;

export function createActionList(context: Context): ActionList {
  const { clock, index } = context;
  const touched = createTouchedActions();
  const acts = createActs(context, touched);
  const today = signal(formatDay(clock.now()));
  const globalFilter = signal('');
  const actions = computed(() => {
    if (!index.value) return null;
    const reading = readingOf(context);
    const isShown = (action: { id: string; status: string }, path: string): boolean =>
      isOpen(action) || touched.has({ path, id: action.id });
    return withGroups(listActions(index.value, isShown, reading), index.value, reading);
  });
  const isTicked = (action: ListedAction): boolean => !isOpen({ status: touched.statusOf(action) });
  return {
    ...acts,
    ...{ actions, today, globalFilter, isTicked, actOn: (action: ListedAction) => touched.actOn(action) },
    ...{ owner: signal(''), by: signal<Listing>('due'), onlyToday: signal(false) },
    toggle: (action) => (isTicked(action) ? acts.takeBack(action) : acts.tick(action)),
    takeLastBack: async () => {
      const last = touched.last();
      const action = actions.value?.find((one) => keyOf(one) === last);
      if (action && touched.actOn(action)) await acts.takeBack(action);
    },
    look: () => {
      void context.taskStyle().then((style) => (globalFilter.value = style.globalFilter));
      today.value = formatDay(clock.now());
      touched.forgetBefore(clock.now().getTime() - staysFor);
    },
  };
}

function readingOf({ app, propertyNames }: Context): VaultReading {
  const resolve = (target: string, from: string): string | null =>
    app.metadataCache.getFirstLinkpathDest(target, from)?.path ?? null;
  return { names: propertyNames(), resolve };
}
