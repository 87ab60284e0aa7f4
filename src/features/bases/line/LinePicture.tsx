import { useMemo, useState } from 'preact/hooks';
import type { JSX } from 'preact';

import { kindsOn, type LearningLine } from '@/domain/bases/learningLine';
import { layOutLine, type LineLayout } from '@/domain/bases/lineLayout';
import { marksOf, type LineMark } from '@/domain/bases/lineMarks';
import { placeAfterKey, type LineLanes, type LinePlace } from '@/domain/bases/lineWalk';
import { LineAxis } from './LineAxis';
import { LineCard } from './LineCard';
import { LineGaps } from './LineGaps';
import { LineLegend } from './LineLegend';
import { lineMenu } from './lineMenu';
import { LineSign } from './LineSign';
import type { LearningLineProps } from './LearningLineScreen';
import { hasNames, laneName, signName } from './lineWords';

interface LinePictureProps extends LearningLineProps {
  readonly line: LearningLine;
  readonly width: number;
}

/** The picture of a learning line, and under it a card that says what the sign is that one looks at. */
export function LinePicture(props: LinePictureProps): JSX.Element {
  const { line, width, texts } = props;
  const shape = { lanes: line.lanes.length, hasNames: hasNames(line), from: line.from, to: line.to };
  const layout = layOutLine(width, shape);
  const lanes = useMemo(
    () => line.lanes.map(({ entries }) => marksOf(entries, layout.apart)),
    [line, layout.apart],
  );
  const looked = useLooked(lanes);
  return (
    <div class="iv-timeline" onKeyDown={(event) => walk(event, lanes, looked.stop)}>
      <svg width={width} height={layout.height}>
        <LineGaps gaps={line.gaps} layout={layout} words={texts.reviewTimeline} />
        <LineAxis from={line.from} to={line.to} layout={layout} locale={texts.reviewTimeline.locale} />
        {lanes.map((marks, lane) => (
          <g key={lane}>
            <LaneLine lane={lane} layout={layout} name={shape.hasNames ? nameOf(props, lane) : ''} />
            {marks.map((mark, index) => (
              <LineSign
                key={mark.entries[0]?.path}
                mark={mark}
                x={layout.x(mark.at)}
                y={layout.y(lane)}
                name={signName(mark.entries, texts)}
                place={placeName({ lane, mark: index })}
                isStop={looked.stop.lane === lane && looked.stop.mark === index}
                onFocus={() => looked.focus({ lane, mark: index })}
                onHover={(isOver) => looked.hover(isOver ? { lane, mark: index } : null)}
                onPress={(event) => press(mark, event, props)}
              />
            ))}
          </g>
        ))}
      </svg>
      <LineLegend kinds={kindsOn(line)} texts={texts} />
      <LineCard entries={looked.shown?.entries ?? []} {...props} />
    </div>
  );
}

const nameOf = ({ line, texts }: LinePictureProps, lane: number): string =>
  laneName(line.lanes[lane]?.name ?? '', texts);

/** Where Tab stops, and the sign that is pointed at or else was walked to. */
function useLooked(lanes: LineLanes): {
  readonly stop: LinePlace;
  readonly shown: LineMark | null;
  readonly focus: (place: LinePlace) => void;
  readonly hover: (place: LinePlace | null) => void;
} {
  const [focused, focus] = useState<LinePlace | null>(null);
  const [hovered, hover] = useState<LinePlace | null>(null);
  const markAt = (place: LinePlace | null): LineMark | null =>
    (place && lanes[place.lane]?.[place.mark]) ?? null;
  const newest = { lane: 0, mark: (lanes[0]?.length ?? 1) - 1 };
  const stop = focused && markAt(focused) ? focused : newest;
  return { stop, shown: markAt(hovered) ?? markAt(focused), focus, hover };
}

const placeName = ({ lane, mark }: LinePlace): string => `${String(lane)}-${String(mark)}`;

function walk(event: KeyboardEvent, lanes: LineLanes, from: LinePlace): void {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const { target, currentTarget } = event;
  const isOnSign = target instanceof Element && target.matches('.iv-timeline-sign');
  const to = isPlain && isOnSign ? placeAfterKey(event.key, lanes, from) : null;
  if (!to || !(currentTarget instanceof Element)) return;
  event.preventDefault();
  currentTarget.querySelector<SVGElement>(`[data-place="${placeName(to)}"]`)?.focus();
}

/** A finger shows the card first, which has the door; a mouse and Enter open at once. */
function press({ entries }: LineMark, event: MouseEvent, props: LinePictureProps): void {
  const [only, ...others] = entries;
  const isFinger = 'pointerType' in event && event.pointerType === 'touch';
  if (!only || event.button > 1 || (isFinger && others.length === 0)) return;
  if (others.length === 0) props.open(only.path, event);
  else lineMenu(entries, event, props);
}

interface LaneLineProps {
  readonly name: string;
  readonly lane: number;
  readonly layout: LineLayout;
}

function LaneLine({ name, lane, layout }: LaneLineProps): JSX.Element {
  const { isBeside, start, end } = layout;
  const y = layout.y(lane);
  const most = isBeside ? 22 : 40;
  const shown = name.length > most ? `${name.slice(0, most - 1)}…` : name;
  return (
    <>
      {shown !== '' && (
        <text class="iv-chart-text" x={isBeside ? 0 : start} y={isBeside ? y + 4 : y - 27}>
          {shown !== name && <title>{name}</title>}
          {shown}
        </text>
      )}
      <path class="iv-chart-line iv-learning-lane" d={`M${String(start)} ${String(y)}H${String(end)}`} />
    </>
  );
}
