import type { JSX } from 'preact';

import type { TimeLayout } from './timeLayout';

interface LaneLineProps {
  readonly name: string;
  readonly lane: number;
  readonly layout: TimeLayout;
}

/** The line of a lane with its name, as much of it as there is room for. */
export function LaneLine({ name, lane, layout }: LaneLineProps): JSX.Element {
  const { names, start, end } = layout;
  const y = layout.y(lane);
  const shown = name.length > names.most ? `${name.slice(0, names.most - 1)}…` : name;
  return (
    <>
      {shown !== '' && (
        <text class="iv-chart-text" x={names.x} y={y + names.dy}>
          {shown !== name && <title>{name}</title>}
          {shown}
        </text>
      )}
      <path class="iv-chart-grid iv-chart-lane" d={`M${String(start)} ${String(y)}H${String(end)}`} />
    </>
  );
}
