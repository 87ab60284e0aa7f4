import type { JSX } from 'preact';

import type { LineKind } from '@/domain/bases/learningLine';
import type { Texts } from '@/i18n/texts';
import { Mark } from '@/ui/chart/Mark';
import { kindWord } from './lineWords';
import { lookOfKind, mixedLook } from './signLook';

interface LineLegendProps {
  readonly kinds: readonly LineKind[];
  readonly texts: Texts;
}

/** What the signs mean, where there is more than one kind. */
export function LineLegend({ kinds, texts }: LineLegendProps): JSX.Element | null {
  if (kinds.length < 2) return null;
  const entries = [
    ...kinds.map((kind) => [lookOfKind(kind), kindWord(kind, texts)] as const),
    [mixedLook, texts.reviewTimeline.mixed] as const,
  ];
  return (
    <ul class="iv-timeline-legend">
      {entries.map(([look, text]) => (
        <li key={text}>
          <svg width="16" height="16" aria-hidden="true">
            <Mark shape={look.shape} x={8} y={8} size={5} class={look.class} />
          </svg>{' '}
          {text}
        </li>
      ))}
    </ul>
  );
}
