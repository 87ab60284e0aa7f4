import type { Records } from '../records/records';
import type { Query, QueryPeriod } from './query';

/** What every row can be narrowed by. */
export interface Narrowed {
  readonly group: string | null;
  readonly themes: readonly string[];
}

/** Whether a day lies in a period; no day lies in the open one only. */
export const isIn = (day: string | null, { from, to }: QueryPeriod): boolean =>
  day === null ? from === null && to === null : day >= (from ?? '') && day <= (to ?? '9999');

/** Whether something is of the group and the theme that a query names; neither tells capitals apart. */
export function narrowing({ group, theme }: Query, { groups }: Records): (one: Narrowed) => boolean {
  const name = group?.toLowerCase();
  const named = new Set(groups.filter(({ title }) => title.toLowerCase() === name).map(({ path }) => path));
  const sought = theme?.toLowerCase();
  return (one) =>
    (group === null || (one.group !== null && named.has(one.group))) &&
    (sought === undefined || one.themes.some((each) => each.toLowerCase() === sought));
}

/** Whether an action is of the person that a query names. */
export const isOf = (owner: string | null, query: Query): boolean =>
  query.owner === null || owner?.toLowerCase() === query.owner.toLowerCase();
