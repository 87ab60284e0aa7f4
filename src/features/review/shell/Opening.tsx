import { useMemo } from 'preact/hooks';
import type { JSX } from 'preact';

import { countPeriod } from '@/domain/review/mine';
import type { ReviewPartProps } from '@/features/review/part';
import { dayName } from '@/ui/chart/periodWords';
import type { PeriodChoice } from './reviewState';

/** The first sentence of the letter: what the period was, in numbers that are counted. */
export function Opening(props: ReviewPartProps & { readonly period: PeriodChoice }): JSX.Element {
  const { context, records, all } = props;
  const words = context.texts().review;
  const { initials } = context.store.settings.value;
  const counts = useMemo(
    () => countPeriod(records, all.casussen, initials),
    [records, all.casussen, initials],
  );
  return (
    <p class="iv-review-opening">
      {beginning(props)} {words.held(counts)} {words.promised(counts)}
    </p>
  );
}

function beginning({ context, records, filter, today, period }: Parameters<typeof Opening>[0]): string {
  const { review, reviewTimeline } = context.texts();
  const named = (day: string): string => dayName(day, reviewTimeline.locale);
  if (period === 'thisHalfYear' || period === 'lastYear') return review.openings[period]();
  const days = [records.casussen, records.sessions, records.reflections].flatMap(
    ([first]) => first?.day ?? [],
  );
  const first = days.sort()[0] ?? today;
  if (period === 'all') return review.openings.all(named(first));
  return review.openings.own(named(filter.from ?? first), named(filter.to ?? today));
}
