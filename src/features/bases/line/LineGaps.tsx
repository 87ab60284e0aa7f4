import type { JSX } from 'preact';

import type { LineLayout } from '@/domain/bases/lineLayout';
import { dayNumber } from '@/domain/review/dayNumbers';
import type { Gap } from '@/domain/review/timeline/gaps';
import type { Texts } from '@/i18n/texts';

interface LineGapsProps {
  readonly gaps: readonly Gap[];
  readonly layout: LineLayout;
  readonly words: Texts['reviewTimeline'];
}

/** A light band wherever there is nothing for much longer than usual, with how long where there is room to say it. */
export function LineGaps({ gaps, layout, words }: LineGapsProps): JSX.Element {
  return (
    <>
      {gaps.map((gap) => (
        <LineGap key={gap.from} gap={gap} layout={layout} words={words} />
      ))}
    </>
  );
}

/** How wide a text of 11 pixels is, about, and the room beside it. */
const widthOf = (text: string): number => text.length * 5.8 + 6;

function LineGap({ gap, layout, words }: Omit<LineGapsProps, 'gaps'> & { readonly gap: Gap }): JSX.Element {
  const [from, to] = [layout.x(dayNumber(gap.from)), layout.x(dayNumber(gap.to))];
  const label = [words.gap(gap.weeks), words.gapShort(gap.weeks)].find((text) => widthOf(text) <= to - from);
  return (
    <g class="iv-timeline-gap">
      <rect class="iv-chart-band" x={from} y={0} width={to - from} height={layout.foot} rx={3} />
      {label !== undefined && (
        <text class="iv-chart-text" x={(from + to) / 2} y={13} text-anchor="middle">
          {label}
        </text>
      )}
    </g>
  );
}
