import { subDays } from 'date-fns/subDays';
import { subYears } from 'date-fns/subYears';
import { parseISO } from 'date-fns/parseISO';
import * as v from 'valibot';

import { formatDay } from '@/domain/notes/moments';
import { noFilter, type ReviewFilter } from '@/domain/review/filter';
import { periodOf } from '@/domain/review/periods';

/** How a period is chosen: by its name, so that it moves along with time, or by its own days. */
export const periodChoices = ['all', 'thisHalfYear', 'lastYear', 'own'] as const;

export type PeriodChoice = (typeof periodChoices)[number];

const day = v.fallback(v.nullable(v.pipe(v.string(), v.isoDate())), null);

const text = v.fallback(v.nullable(v.string()), null);

/** What the review keeps in the layout: what it is narrowed to. `from` and `to` hold for a period of one's own only. */
export const reviewStateSchema = v.object({
  period: v.fallback(v.picklist(periodChoices), 'all'),
  from: day,
  to: day,
  group: text,
  theme: text,
  with: v.fallback(v.picklist(['all', 'solo', 'group']), 'all'),
});

export type ReviewState = v.InferOutput<typeof reviewStateSchema>;

export const firstState: ReviewState = { period: 'all', ...noFilter };

/** The filter of a state on a given day; the last twelve months end with that day. */
export function filterOf({ period, ...filter }: ReviewState, today: string): ReviewFilter {
  if (period === 'own') return filter;
  if (period === 'all') return { ...filter, from: null, to: null };
  if (period === 'thisHalfYear') return { ...filter, ...ends(periodOf(today, 'halfYear')) };
  return { ...filter, from: formatDay(subDays(subYears(parseISO(today), 1), -1)), to: today };
}

const ends = ({ from, to }: { from: string; to: string }): { from: string; to: string } => ({ from, to });

/** The state after a part of the page asked for another filter: days of its own make the period one's own. */
export function withFilter(state: ReviewState, change: Partial<ReviewFilter>): ReviewState {
  const isDated = 'from' in change || 'to' in change;
  if (!isDated) return { ...state, ...change };
  const next = { ...state, ...change };
  return { ...next, period: next.from === null && next.to === null ? 'all' : 'own' };
}
