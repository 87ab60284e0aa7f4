import { useMemo } from 'preact/hooks';
import type { JSX } from 'preact';

import { condense, type TimelineLane } from '@/domain/review/timeline/condense';
import type { TimelineItem } from '@/domain/review/timeline/items';
import { noGroupLane, otherGroupsLane, type Timeline } from '@/domain/review/timeline/timeline';
import type { ReviewPartProps } from '@/features/review/part';
import { pressSign } from '@/ui/chart/time/pressing';
import { TimePicture } from '@/ui/chart/time/TimePicture';
import { layOut } from './layout';
import { MarkCard } from './MarkCard';
import { markMenu } from './markMenu';
import { lookOf } from './signLook';
import { TimelineLegend } from './TimelineLegend';
import { laneName, signName } from './timelineWords';

export interface TimelineChartProps extends ReviewPartProps {
  readonly timeline: Timeline;
  readonly width: number;
  readonly lanes: readonly string[];
  readonly isByGroup: boolean;
}

/** The picture of the timeline, and under it a card that says what the sign is that one looks at. */
export function TimelineChart(props: TimelineChartProps): JSX.Element {
  const { timeline, width, isByGroup, context } = props;
  const words = context.texts().reviewTimeline;
  const layout = layOut(width, props.lanes.length, timeline.from, timeline.to);
  const lanes = useLanes(props, layout.apart);
  return (
    <TimePicture
      width={width}
      layout={layout}
      lanes={lanes.map((lane) => ({ ...lane, name: laneName(lane.id, isByGroup, words) }))}
      gaps={timeline.gaps}
      words={words}
      says={(items) => ({
        look: lookOf(items),
        name: signName(items, words),
      })}
      press={(items, event) => press(items, event, props)}
    >
      {(shown) => (
        <>
          {isByGroup && <TimelineLegend words={words} />}
          <MarkCard items={shown} words={words} open={props.open} />
        </>
      )}
    </TimePicture>
  );
}

function useLanes(
  { timeline, lanes, isByGroup }: TimelineChartProps,
  apart: number,
): readonly TimelineLane[] {
  return useMemo(() => {
    const byGroup = ({ group }: TimelineItem): string =>
      lanes.includes(group ?? noGroupLane) ? (group ?? noGroupLane) : otherGroupsLane;
    const laneOf = isByGroup ? byGroup : ({ kind }: TimelineItem): string => kind;
    return condense(timeline.items, lanes, laneOf, apart).lanes;
  }, [timeline, lanes, isByGroup, apart]);
}

/** The review opens notes in one way, so the middle button does nothing here. */
function press(items: readonly TimelineItem[], event: MouseEvent, props: TimelineChartProps): void {
  if (event.button > 0) return;
  pressSign(items, event, {
    open: ({ path, line }) => props.open(path, line ?? undefined),
    choose: () => markMenu(items, event, props),
  });
}
