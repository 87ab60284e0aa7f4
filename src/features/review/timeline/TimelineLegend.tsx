import type { JSX } from 'preact';

import { timelineKinds } from '@/domain/review/timeline/items';
import type { Texts } from '@/i18n/texts';
import { Legend, type LegendEntry } from '@/ui/chart/time/Legend';
import { looks } from './signLook';

/** What the signs mean, where the lines do not say so already. */
export function TimelineLegend({ words }: { readonly words: Texts['reviewTimeline'] }): JSX.Element {
  const kinds = timelineKinds.map((kind): LegendEntry => [looks[kind], words.kinds[kind]]);
  return <Legend entries={[...kinds, [looks.alone, words.alone], [looks.mixed, words.mixed]]} />;
}
