import { periodKey, periodsBetween, type Period, type PeriodUnit } from '../periods';
import type { ThemeUse } from './themeUses';

/** In how many notes each theme stands, period by period. `counts` has a number for each of `periods`. */
export interface ThemeHeat {
  readonly periods: readonly Period[];
  readonly rows: readonly { readonly theme: string; readonly counts: readonly number[] }[];
}

const units: readonly PeriodUnit[] = ['quarter', 'halfYear'];

/** The periods from one ISO day to another: quarters, or half-years or years when there would be more than `most`. */
export function heatPeriods({ from, to }: Days, most: number): Period[] {
  const fitting = units.map((unit) => periodsBetween(from, to, unit)).find(({ length }) => length <= most);
  return fitting ?? periodsBetween(from, to, 'year');
}

interface Days {
  readonly from: string;
  readonly to: string;
}

/** Counts the notes of each theme; notes without a day, or outside the periods, are left out. */
export function themeHeat(uses: readonly ThemeUse[], periods: readonly Period[]): ThemeHeat {
  const unit = periods[0]?.unit ?? 'quarter';
  const places = new Map(periods.map(({ key }, at) => [key, at]));
  const rows = uses.map(({ theme, mentions }) => {
    const counts = periods.map(() => 0);
    for (const [day, times] of timesByDay(mentions)) {
      const at = places.get(periodKey(day, unit));
      if (at !== undefined) counts[at] = (counts[at] ?? 0) + times;
    }
    return { theme, counts };
  });
  return { periods, rows };
}

/** In how many notes a theme stands, day by day: there are more notes than days. */
function timesByDay(mentions: ThemeUse['mentions']): Map<string, number> {
  const times = new Map<string, number>();
  for (const { day } of mentions) if (day !== null) times.set(day, (times.get(day) ?? 0) + 1);
  return times;
}

/** The first and the last day on which any theme stands; null when none has a day. */
export function daysOfThemes(uses: readonly ThemeUse[]): Days | null {
  let [from, to] = ['9999', ''];
  for (const { mentions } of uses)
    for (const { day } of mentions) {
      if (day === null) continue;
      if (day < from) from = day;
      if (day > to) to = day;
    }
  return to === '' ? null : { from, to };
}

/** How warm a cell is drawn: 0 for none, then 1, 2, 3 for three or four, 4 for more. */
export const heatStep = (count: number): 0 | 1 | 2 | 3 | 4 =>
  count >= 5 ? 4 : count >= 3 ? 3 : count === 2 ? 2 : count === 1 ? 1 : 0;
