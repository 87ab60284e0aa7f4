import type { TimelineItem, TimelineKind } from '@/domain/review/timeline/items';
import type { MarkShape } from '@/ui/chart/Mark';

/** How a sign looks: its shape says what it is, its class gives it a colour as well. */
export interface SignLook {
  readonly shape: MarkShape;
  readonly class: string;
}

const shapes: Record<TimelineKind, MarkShape> = {
  casus: 'diamond',
  session: 'circle',
  reflection: 'square',
  lookBack: 'triangle',
};

/** The look of one kind, of a session by oneself, or of several kinds together. */
export const looks = {
  kind: (kind: TimelineKind): SignLook => ({ shape: shapes[kind], class: `iv-timeline-${kind}` }),
  alone: (): SignLook => ({ shape: 'ring', class: 'iv-timeline-session' }),
  mixed: (): SignLook => ({ shape: 'pill', class: 'iv-timeline-mixed' }),
};

/** The look of the sign for these things. */
export function lookOf(items: readonly TimelineItem[]): SignLook {
  const [first] = items;
  if (!first) return looks.mixed();
  if (items.some(({ kind }) => kind !== first.kind)) return looks.mixed();
  return items.every(({ alone }) => alone) ? looks.alone() : looks.kind(first.kind);
}
