import type { TimelineItem } from '@/domain/review/timeline/items';
import { signLooks, type SignLook } from '@/ui/chart/time/signLook';

/** The look of one kind, of a session by oneself, or of several kinds together. */
export const looks = {
  ...signLooks,
  lookBack: { shape: 'triangle', class: 'iv-chart-muted' },
  alone: { shape: 'ring', class: 'iv-chart-accent' },
} as const;

/** The look of the sign for these things. */
export function lookOf(items: readonly TimelineItem[]): SignLook {
  const [first] = items;
  if (!first || items.some(({ kind }) => kind !== first.kind)) return looks.mixed;
  return items.every(({ alone }) => alone) ? looks.alone : looks[first.kind];
}
