import type { Context } from '@/context';
import { dueLookBacks, lookedBackOn, mostLookBacks, type DueLookBack } from '@/domain/lookBack/dueLookBacks';
import type { WantedMoments } from '@/domain/lookBack/moments';
import { ownDaysIn } from '@/domain/lookBack/ownDays';
import { formatDay } from '@/domain/notes/moments';
import type { Settings } from '@/domain/settings/settings';

const wantedIn = (settings: Settings): WantedMoments => ({
  week: settings.lookBackAfterWeek,
  beforeMeeting: settings.lookBackBeforeMeeting,
  halfYear: settings.lookBackAfterHalfYear,
  year: settings.lookBackAfterYear,
});

/** What to look back on now, without the reflections at these paths; null while the notes are being read. */
export function dueNow(context: Context, without: ReadonlySet<string> = new Set()): DueLookBack[] | null {
  const { records, index, clock, store, propertyNames } = context;
  if (!records.value) return null;
  const { reflections, sessions, groups } = records.value;
  const names = propertyNames();
  return dueLookBacks(
    { reflections: reflections.filter(({ path }) => !without.has(path)), sessions, groups },
    {
      today: formatDay(clock.now()),
      wanted: wantedIn(store.settings.value),
      ownDays: (path) => ownDaysIn(index.value?.notes.get(path)?.properties ?? {}, names),
    },
  );
}

/** How many look-backs wait today: what was answered or skipped today counts, so that the asking has an end. */
export function waitingToday(context: Context): number {
  const due = dueNow(context);
  const records = context.records.value;
  if (!due || !records || due.length === 0) return 0;
  const answered = lookedBackOn(records, formatDay(context.clock.now()));
  return Math.max(0, Math.min(due.length, mostLookBacks - answered));
}
