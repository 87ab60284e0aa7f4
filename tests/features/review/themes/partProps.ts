import { filterRecords, noFilter, type ReviewFilter } from '@/domain/review/filter';
import type { ReviewPartProps } from '@/features/review/part';
import type { VaultContext } from '../../../support/vaultContext';

/** What a part of the review is given, on notes in memory; what it asks for is kept in `asked`. */
export function partProps(
  { context }: VaultContext,
  change: Partial<ReviewFilter> = {},
): ReviewPartProps & { asked: unknown[] } {
  const all = context.records.value;
  if (!all) throw new Error('no records');
  const asked: unknown[] = [];
  const filter = { ...noFilter, ...change };
  return {
    context,
    all,
    records: filterRecords(all, filter),
    filter,
    setFilter: (wanted) => void asked.push(wanted),
    today: '2026-11-22',
    open: (...door) => void asked.push(door),
    doors: { newCasus: () => void asked.push('newCasus'), showMethod: () => undefined },
    asked,
  };
}
