import type { JSX } from 'preact';

import { dayNumber } from '@/domain/review/dayNumbers';
import type { Gap } from '@/domain/review/timeline/gaps';
import type { Texts } from '@/i18n/texts';
import type { TimeScale } from './timeScale';

interface GapBandsProps {
  readonly gaps: readonly Gap[];
  readonly scale: TimeScale;
  readonly height: number;
  readonly words: Pick<Texts['reviewTimeline'], 'gap' | 'gapShort'>;
}

/** A light band wherever nothing was written for long, with how long that was where there is room for it. */
export const GapBands = ({ gaps, ...props }: GapBandsProps): JSX.Element => (
  <>
    {gaps.map((gap) => (
      <GapBand key={gap.from} gap={gap} {...props} />
    ))}
  </>
);

/** How wide a text of 11 pixels is, about, and the room beside it. */
const widthOf = (text: string): number => text.length * 5.8 + 6;

interface GapBandProps extends Omit<GapBandsProps, 'gaps'> {
  readonly gap: Gap;
}

function GapBand({ gap, scale, height, words }: GapBandProps): JSX.Element {
  const [from, to] = [scale.x(dayNumber(gap.from)), scale.x(dayNumber(gap.to))];
  const label = [words.gap(gap.weeks), words.gapShort(gap.weeks)].find((text) => widthOf(text) <= to - from);
  return (
    <g class="iv-chart-gap">
      <rect class="iv-chart-band" x={from} y={0} width={to - from} height={height} rx={3} />
      {label !== undefined && (
        <text class="iv-chart-text" x={(from + to) / 2} y={11} text-anchor="middle">
          {label}
        </text>
      )}
    </g>
  );
}
