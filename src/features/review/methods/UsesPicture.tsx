import type { JSX } from 'preact';

import type { Texts } from '@/i18n/texts';

interface UsesPictureProps {
  readonly words: Texts['reviewMethods'];
  readonly bars: readonly { readonly name: string; readonly times: number; readonly last: string | null }[];
  readonly width: number;
}

const rowHeight = 40;
const widest = 22;

/** A bar for each method, its name above it and how often and when last beside it. */
export function UsesPicture({ words, bars, width }: UsesPictureProps): JSX.Element {
  const highest = Math.max(1, ...bars.map(({ times }) => times));
  const scale = Math.min(widest, (width - 150) / highest);
  const height = bars.length * rowHeight;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${String(width)} ${String(height)}`}>
      {bars.map(({ name, times, last }, at) => (
        <g key={name} transform={`translate(0 ${String(at * rowHeight)})`}>
          <text class="iv-chart-text iv-methods-name" x={0} y={13}>
            {name}
          </text>
          <rect class="iv-methods-bar" x={0} y={19} width={times * scale} height={12} rx={2} />
          <text class="iv-chart-text" x={times * scale + 8} y={29}>
            {words.inPicture(times, last)}
          </text>
        </g>
      ))}
    </svg>
  );
}
