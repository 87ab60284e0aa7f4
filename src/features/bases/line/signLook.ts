import type { LineEntry, LineKind } from '@/domain/bases/learningLine';
import type { MarkShape } from '@/ui/chart/Mark';

/** How a sign looks, as in the review: its shape says what it is, its class gives it a colour as well. */
export interface SignLook {
  readonly shape: MarkShape;
  readonly class: string;
}

/** The look of one kind. */
export const lookOfKind = (kind: LineKind): SignLook => looks[kind];

const looks: Record<LineKind, SignLook> = {
  casus: { shape: 'diamond', class: 'iv-timeline-casus' },
  session: { shape: 'circle', class: 'iv-timeline-session' },
  reflection: { shape: 'square', class: 'iv-timeline-reflection' },
  other: { shape: 'ring', class: '' },
};

/** The look of notes of several kinds together. */
export const mixedLook: SignLook = { shape: 'pill', class: 'iv-timeline-mixed' };

/** The look of the sign for these notes. */
export function lookOf(entries: readonly LineEntry[]): SignLook {
  const kind = entries[0]?.kind ?? 'other';
  return entries.every((entry) => entry.kind === kind) ? lookOfKind(kind) : mixedLook;
}
