import type { JSX } from 'preact';

import type { EffectFlow } from '@/domain/review/effect/effectFlow';
import type { Texts } from '@/i18n/texts';
import { flowLayout, lineHeight, type Stream } from './flowLayout';

interface FlowPictureProps {
  readonly words: Texts['reviewEffect'];
  readonly flow: EffectFlow;
  readonly width: number;
}

const headHeight = 26;
const legendHeight = 26;
const barWidth = 12;
const longest = 220;

/** Promises as a bar that parts into streams, each as high as its number, with its words beside its end. */
export function FlowPicture({ words, flow, width }: FlowPictureProps): JSX.Element {
  const layout = flowLayout(flow, ({ overdue, withEffect, withLearning }) =>
    words.inPicture(overdue, withEffect, withLearning),
  );
  const end = Math.min(longest, Math.round(width * 0.3));
  const hasLegend = flow.withEffect > 0;
  const height = headHeight + layout.height + (hasLegend ? legendHeight : 4);
  return (
    <svg class="iv-flow" width={width} height={height} viewBox={`0 0 ${String(width)} ${String(height)}`}>
      <text class="iv-chart-text iv-chart-text-strong" x={0} y={12}>
        {words.promised(flow.count)}
      </text>
      <g transform={`translate(0 ${String(headHeight)})`}>
        {layout.streams.map((stream) => (
          <StreamTo key={stream.standing} words={words} stream={stream} end={end} />
        ))}
        <rect class="iv-flow-all" x={0} y={layout.top} width={barWidth} height={layout.total} rx={2} />
      </g>
      {hasLegend && (
        <g transform={`translate(${String(end)} ${String(height - 14)})`}>
          <rect class="iv-flow-told" x={0} y={0} width={barWidth} height={12} rx={2} />
          <text class="iv-chart-text" x={barWidth + 8} y={10}>
            {words.legend}
          </text>
        </g>
      )}
    </svg>
  );
}

interface StreamToProps {
  readonly words: Texts['reviewEffect'];
  readonly stream: Stream;
  /** Where streams end, from the left. */
  readonly end: number;
}

function StreamTo({ words, stream, end }: StreamToProps): JSX.Element {
  const { standing, count, to, height, told, lines } = stream;
  const x = end + barWidth + 8;
  return (
    <>
      <path class="iv-flow-stream" d={shapeOf(stream, end)} />
      <rect class="iv-flow-end" x={end} y={to} width={barWidth} height={height} rx={2} />
      <rect class="iv-flow-told" x={end} y={to} width={barWidth} height={told} rx={2} />
      <text class="iv-chart-text iv-flow-standing" x={x} y={to + 12}>
        {`${String(count)} ${words.standings[standing]}`}
      </text>
      {lines.map((line, at) => (
        <text key={line} class="iv-chart-text" x={x} y={to + 12 + lineHeight * (at + 1)}>
          {line}
        </text>
      ))}
    </>
  );
}

function shapeOf({ from, to, height }: Stream, end: number): string {
  const [start, half] = [barWidth, (barWidth + end) / 2];
  const at = (x: number, y: number): string => `${String(x)},${y.toFixed(1)}`;
  return [
    `M${at(start, from)}C${at(half, from)} ${at(half, to)} ${at(end, to)}`,
    `L${at(end, to + height)}`,
    `C${at(half, to + height)} ${at(half, from + height)} ${at(start, from + height)}Z`,
  ].join('');
}
