import { useMemo, useState } from 'preact/hooks';
import type { JSX } from 'preact';

import { filterRecords } from '@/domain/review/filter';
import { groupLanes, timelineOf, type Timeline } from '@/domain/review/timeline/timeline';
import { timelineKinds } from '@/domain/review/timeline/items';
import type { ReviewPartProps } from '@/features/review/part';
import { ChartFigure } from '@/ui/chart/ChartFigure';
import { TimelineChart } from './TimelineChart';
import { timelineSummary, timelineTable } from './timelineWords';

/** Casussen, sessions, reflections and look-backs on one line each, or a line for each group. */
export function TimelinePart(props: ReviewPartProps): JSX.Element | null {
  const { records, all, filter, today } = props;
  const timeline = useMemo(() => {
    const withoutPeriod = filterRecords(all, { ...filter, from: null, to: null });
    return timelineOf(records, filter, withoutPeriod, today);
  }, [records, all, filter, today]);
  return timeline && <Shown {...props} timeline={timeline} />;
}

function Shown({ timeline, ...props }: ReviewPartProps & { readonly timeline: Timeline }): JSX.Element {
  const { review, reviewTimeline: words } = props.context.texts();
  const [isByGroup, setByGroup] = useState(false);
  const groups = useMemo(() => groupLanes(timeline.items), [timeline]);
  const hasGroups = groups.length > 1;
  const lanes = isByGroup && hasGroups ? groups : timelineKinds;
  return (
    <ChartFigure
      words={review.chart}
      title={words.title}
      hidesTitle
      summary={timelineSummary(timeline, words)}
      table={() => timelineTable(timeline, words)}
      isWalked
      acts={
        hasGroups && (
          <button
            type="button"
            class="iv-chart-switch"
            aria-pressed={isByGroup}
            onClick={() => setByGroup(!isByGroup)}
          >
            {words.byGroup}
          </button>
        )
      }
    >
      {(width) => (
        <TimelineChart
          {...props}
          timeline={timeline}
          width={width}
          lanes={lanes}
          isByGroup={lanes === groups}
        />
      )}
    </ChartFigure>
  );
}
