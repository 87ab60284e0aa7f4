import { useMemo, useState } from 'preact/hooks';
import type { JSX } from 'preact';

import { condense, type TimelineLane, type TimelineMark } from '@/domain/review/timeline/condense';
import type { TimelineItem } from '@/domain/review/timeline/items';
import { noGroupLane, otherGroupsLane, type Timeline } from '@/domain/review/timeline/timeline';
import type { ReviewPartProps } from '@/features/review/part';
import { Axis } from './Axis';
import { GapBands } from './GapBands';
import { layOut } from './layout';
import { Legend } from './Legend';
import { MarkCard } from './MarkCard';
import { markMenu } from './markMenu';
import { TimelineSign } from './TimelineSign';
import { laneName } from './timelineWords';
import { walk, type Place } from './walk';

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
  const { from, to, gaps } = timeline;
  const layout = layOut(width, props.lanes.length, from, to);
  const lanes = useLanes(props, layout.apart);
  const [focused, setFocused] = useState<Place | null>(null);
  const [hovered, setHovered] = useState<Place | null>(null);
  const markAt = (place: Place | null): TimelineMark | null =>
    (place && lanes[place.lane]?.marks[place.mark]) ?? null;
  const stop = markAt(focused) ? focused : firstPlace(lanes);
  const shown = markAt(hovered) ?? markAt(focused);
  const press = (mark: TimelineMark, event: MouseEvent): void => pressMark(mark, event, props);
  return (
    <div class="iv-timeline" onKeyDown={(event) => walk(event, lanes, stop)}>
      <svg width={width} height={layout.height}>
        <GapBands gaps={gaps} layout={layout} words={words} />
        <Axis from={from} to={to} layout={layout} locale={words.locale} />
        {shown && <path class="iv-timeline-thread" d={thread(layout.x(shown.at), layout.height)} />}
        {lanes.map(({ id, marks }, lane) => (
          <g key={id}>
            <LaneLine name={laneName(id, isByGroup, words)} lane={lane} layout={layout} />
            {marks.map((mark, index) => (
              <TimelineSign
                key={mark.key}
                mark={mark}
                x={layout.x(mark.at)}
                y={layout.y(lane)}
                words={words}
                place={`${String(lane)}-${String(index)}`}
                isStop={stop?.lane === lane && stop.mark === index}
                onFocus={() => setFocused({ lane, mark: index })}
                onHover={(isOver) => setHovered(isOver ? { lane, mark: index } : null)}
                onPress={(event) => press(mark, event)}
              />
            ))}
          </g>
        ))}
      </svg>
      {isByGroup && <Legend words={words} />}
      <MarkCard mark={shown} words={words} open={props.open} />
    </div>
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

function firstPlace(lanes: readonly TimelineLane[]): Place | null {
  const lane = lanes.findIndex(({ marks }) => marks.length > 0);
  return lane < 0 ? null : { lane, mark: (lanes[lane]?.marks.length ?? 1) - 1 };
}

const thread = (x: number, height: number): string => `M${String(x)} 4V${String(height - 30)}`;

/** A finger shows the card first, which has the door; a mouse and Enter open at once. */
function pressMark(mark: TimelineMark, event: MouseEvent, props: TimelineChartProps): void {
  const [only, ...others] = mark.items;
  const isFinger = 'pointerType' in event && event.pointerType === 'touch';
  if (!only || (isFinger && others.length === 0)) return;
  if (others.length === 0) props.open(only.path, only.line ?? undefined);
  else markMenu(mark, event, props);
}

interface LaneLineProps {
  readonly name: string;
  readonly lane: number;
  readonly layout: ReturnType<typeof layOut>;
}

function LaneLine({ name, lane, layout }: LaneLineProps): JSX.Element {
  const { isWide, start, end, y } = layout;
  const most = isWide ? 15 : 40;
  const shown = name.length > most ? `${name.slice(0, most - 1)}…` : name;
  return (
    <>
      <text class="iv-chart-text" x={isWide ? 0 : start} y={isWide ? y(lane) + 4 : y(lane) - 14}>
        {shown}
      </text>
      <path class="iv-chart-grid" d={`M${String(start)} ${String(y(lane))}H${String(end)}`} />
    </>
  );
}
