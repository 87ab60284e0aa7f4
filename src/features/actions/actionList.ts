import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';

import type { Context } from '@/context';
import { isOpen } from '@/domain/actions/actionLine';
import { listActions, type ListedAction } from '@/domain/actions/listActions';
import { setActionState, type ActionState } from '@/domain/actions/tickAction';
import { formatDay } from '@/domain/notes/moments';
import { createTouchedActions } from './touched';

/** The open actions of the vault as the list shows them. Lives outside the view, which comes and goes. */
export interface ActionList {
  /** Null until the index is ready for the first time. */
  readonly actions: ReadonlySignal<readonly ListedAction[] | null>;
  readonly today: ReadonlySignal<string>;
  /** The text that the Tasks plugin asks for in every task, which readers need not see. */
  readonly globalFilter: ReadonlySignal<string>;
  /** Initials, or '' for everyone's. */
  readonly owner: Signal<string>;
  isTicked(action: ListedAction): boolean;
  /** Ticks an open action, and puts a ticked one back. */
  toggle(action: ListedAction): Promise<void>;
  /** Looks again: at the clock for a new day and for actions that were ticked long enough ago to leave the list. */
  look(): void;
}

const staysFor = 60_000;

export function createActionList(context: Context): ActionList {
  const { app, clock, index } = context;
  const touched = createTouchedActions();
  const today = signal(formatDay(clock.now()));
  const globalFilter = signal('');
  const resolve = (target: string, from: string): string | null =>
    app.metadataCache.getFirstLinkpathDest(target, from)?.path ?? null;
  const actions = computed(() => {
    if (!index.value) return null;
    const isShown = (path: string, { id, status }: { id: string; status: string }): boolean =>
      touched.has(path, id) || isOpen({ status });
    const names = context.propertyNames();
    return listActions(index.value, (action, path) => isShown(path, action), { names, resolve });
  });
  return {
    actions,
    today,
    globalFilter,
    owner: signal(''),
    isTicked: (action) => !isOpen({ status: touched.statusOf(action) }),
    toggle: async (action) => {
      const seen = { ...action, status: touched.statusOf(action) };
      const now = clock.now();
      const { to, takeBack } = touched.toggle(action, now.getTime());
      const done = isOpen({ status: to }) ? null : formatDay(now);
      if (!(await write(context, seen, { status: to, done }))) takeBack();
    },
    look: () => {
      void context.taskStyle().then((style) => (globalFilter.value = style.globalFilter));
      today.value = formatDay(clock.now());
      touched.forgetBefore(clock.now().getTime() - staysFor);
    },
  };
}

async function write(context: Context, seen: ListedAction, state: ActionState): Promise<boolean> {
  const { format } = await context.taskStyle();
  const written = await context.notes.change(seen.path, (text) => setActionState(text, seen, state, format));
  return context.tell(written);
}
