/** The least and the most minutes that a phase can be given in a plan. */
export const minutesLimits = { least: 0.5, most: 480 } as const;

/** Minutes as one types them: `15`, `2.5`, `2,5`, or minutes and seconds as `1:20`. Null for anything else, or out of limits. */
export function readMinutes(typed: string): number | null {
  const [, whole = '', seconds] = /^\s*(\d{1,3}(?:[.,]\d{1,2})?)(?::([0-5]\d))?\s*$/.exec(typed) ?? [];
  if (whole === '' || (seconds !== undefined && /\D/.test(whole))) return null;
  const minutes = Number(whole.replace(',', '.')) + Number(seconds ?? 0) / 60;
  return minutes >= minutesLimits.least && minutes <= minutesLimits.most ? minutes : null;
}

/** Minutes as a field shows them: `15`, and with seconds `1:20`. */
export function writeMinutes(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  const rest = seconds % 60;
  const whole = String(Math.floor(seconds / 60));
  return rest === 0 ? whole : `${whole}:${String(rest).padStart(2, '0')}`;
}
