import { useMemo } from 'preact/hooks';
import type { JSX } from 'preact';

import type { Context } from '@/context';
import type { Records } from '@/domain/records/records';
import { filterRecords, type ReviewFilter } from '@/domain/review/filter';
import type { ReviewDoors, ReviewPartProps } from '@/features/review/part';
import { Contents } from './Contents';
import { reviewParts } from './parts';
import { filterOf, withFilter, type ReviewState } from './reviewState';
import { EmptyReview } from './EmptyReview';
import { LeftOut } from './LeftOut';
import { Opening } from './Opening';
import { PartSection } from './PartSection';
import { ReviewFilters } from './ReviewFilters';

export interface ReviewProps {
  readonly context: Context;
  readonly doors: ReviewDoors;
  readonly state: ReviewState;
  readonly setState: (state: ReviewState) => void;
  /** An ISO day. */
  readonly today: string;
  readonly open: ReviewPartProps['open'];
}

/** The review as a letter with pictures: what the period was, then the timeline and what can be seen in it. */
export function Review(props: ReviewProps): JSX.Element {
  const { context, doors } = props;
  const all = context.records.value;
  const words = context.texts().review;
  if (all === null) return <p class="iv-invitation">{words.notReady}</p>;
  if (!holdsAnything(all)) return <EmptyReview texts={context.texts()} doors={doors} />;
  return <Letter {...props} all={all} />;
}

function Letter({ all, ...props }: ReviewProps & { readonly all: Records }): JSX.Element {
  const { context, doors, state, setState, today, open } = props;
  const words = context.texts().review;
  const filter = useSteady(filterOf(state, today));
  const records = useMemo(() => filterRecords(all, filter), [all, filter]);
  const setFilter = (change: Partial<ReviewFilter>): void => setState(withFilter(state, change));
  const part: ReviewPartProps = { context, records, all, filter, setFilter, today, open, doors };
  return (
    <div class="iv-review">
      <Opening {...part} period={state.period} />
      <ReviewFilters {...props} all={all} />
      <LeftOut {...part} />
      {holdsAnything(records) || <p class="iv-review-nothing">{words.nothing}</p>}
      <Contents parts={reviewParts} texts={context.texts()} />
      {reviewParts.map((one, index) => (
        <PartSection key={one.id} part={one} isFirst={index === 0} {...part} />
      ))}
    </div>
  );
}

const holdsAnything = ({ casussen, sessions, reflections, actions }: Records): boolean =>
  casussen.length + sessions.length + reflections.length + actions.length > 0;

/** The same filter as long as it says the same, so that what is worked out from it stands. */
function useSteady(filter: ReviewFilter): ReviewFilter {
  const { from, to, group, theme, with: company } = filter;
  return useMemo(() => ({ from, to, group, theme, with: company }), [from, to, group, theme, company]);
}
