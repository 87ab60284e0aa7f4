import type { Signal } from '@preact/signals';

import type { DayReader } from '@/domain/checkNotes/checkedVault';
import type { Problem } from '@/domain/checkNotes/problem';

/** Whether what stands there may be a day in words. */
export const isInWords = ({ kind, detail }: Problem): boolean =>
  kind === 'date' && (detail === 'no-day' || detail === 'no-moment');

/** Gets the reader of days in words, once. Where it can't be evaluated (iOS before 16.4), words stay words. */
export async function dayReader(readDay: Signal<DayReader | null>): Promise<void> {
  if (readDay.peek()) return;
  const { readDayInWords } = await import('@/domain/checkNotes/dayInWords').catch(() => ({
    readDayInWords: () => [],
  }));
  readDay.value = readDayInWords;
}
