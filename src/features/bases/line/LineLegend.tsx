import type { JSX } from 'preact';

import type { LineKind } from '@/domain/bases/learningLine';
import type { Texts } from '@/i18n/texts';
import { Legend, type LegendEntry } from '@/ui/chart/time/Legend';
import { kindWord } from './lineWords';
import { looks } from './signLook';

interface LineLegendProps {
  readonly kinds: readonly LineKind[];
  readonly texts: Texts;
}

/** What the signs mean, where there is more than one kind. */
export function LineLegend({ kinds, texts }: LineLegendProps): JSX.Element | null {
  if (kinds.length < 2) return null;
  const entries = kinds.map((kind): LegendEntry => [looks[kind], kindWord(kind, texts)]);
  return <Legend entries={[...entries, [looks.mixed, texts.reviewTimeline.mixed]]} />;
}
