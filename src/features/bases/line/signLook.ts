import type { LineEntry } from '@/domain/bases/learningLine';
import { signLooks, type SignLook } from '@/ui/chart/time/signLook';

/** The look of one kind, and of notes of several kinds together; as in the review. */
export const looks = { ...signLooks, other: { shape: 'ring', class: '' } } as const;

/** The look of the sign for these notes. */
export function lookOf(entries: readonly LineEntry[]): SignLook {
  const kind = entries[0]?.kind ?? 'other';
  return entries.every((entry) => entry.kind === kind) ? looks[kind] : looks.mixed;
}
