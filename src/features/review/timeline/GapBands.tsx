import type { JSX } from 'preact';

import { dayNumber } from '@/domain/review/dayNumbers';
import type { Gap } from '@/domain/review/timeline/gaps';
import type { Texts } from '@/i18n/texts';
import type { TimelineLayout } from './layout';

interface GapBandsProps {
  readonly gaps: readonly Gap[];
  readonly layout: TimelineLayout;
  readonly words: Texts['reviewTimeline'];
}

/** A light band wherever nothing was written for long, with how long that was where there is room for it. */
export function GapBands({ gaps, layout, words }: GapBandsProps): JSX.Element {
  return (
    <>
      {gaps.map((gap) => (
        <GapBand key={gap.from} gap={gap} layout={layout} words={words} />
      ))}
    </>
  );
}

/** How wide a text of 11 pixels is, about, and the room beside it. */
const widthOf = (text: string): number => text.length * 5.8 + 6;

function GapBand({ gap, layout, words }: Omit<GapBandsProps, 'gaps'> & { readonly gap: Gap }): JSX.Element {
  const [from, to] = [layout.x(dayNumber(gap.from)), layout.x(dayNumber(gap.to))];
  const label = [words.gap(gap.weeks), words.gapShort(gap.weeks)].find((text) => widthOf(text) <= to - from);
  return (
    <g class="iv-timeline-gap">
      <rect class="iv-chart-band" x={from} y={0} width={to - from} height={layout.height - 34} rx={3} />
      {label !== undefined && (
        <text class="iv-chart-text" x={(from + to) / 2} y={11} text-anchor="middle">
          {label}
        </text>
      )}
    </g>
  );
}
