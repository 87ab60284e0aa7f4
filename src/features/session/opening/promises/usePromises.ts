import { useEffect, useMemo, useState } from 'preact/hooks';

import type { Context } from '@/context';
import { lookBacksIn } from '@/domain/actions/lookBack';
import type { PromisedAction } from '@/domain/actions/lookBackPromises';
import { useNotes } from '@/ui/useNotes';
import type { OpeningValues } from '../openingValues';
import { isToLookBackOn, promisesNow, type LookBacks } from './promises';

/** The promises to look back on, with what was said of them before; null while their notes are being read. */
export function usePromises(
  context: Context,
  values: OpeningValues,
): { readonly promises: readonly PromisedAction[]; readonly lookBacks: LookBacks | null } {
  const { group, away, others } = values;
  const revision = context.index.value?.revision;
  const all = useMemo(() => promisesNow(context, values), [context, revision, group, away.join(), others]);
  const paths = all.map(({ path }) => path);
  const lookBacks = useNotes(context, paths, lookBacksIn);
  return { promises: all.filter((one) => isToLookBackOn(one, lookBacks)), lookBacks };
}

/** The text that the Tasks plugin asks for in every task, which readers need not see; '' until it is known. */
export function useGlobalFilter(context: Context): string {
  const [filter, setFilter] = useState('');
  useEffect(() => {
    void context.taskStyle().then(({ globalFilter }) => setFilter(globalFilter));
  }, [context]);
  return filter;
}
