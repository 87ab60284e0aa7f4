import { lightFormat } from 'date-fns/lightFormat';

/** Seconds as a clock shows them: `08:42`, with hours `1:05:00`; overtime is shown without its sign. */
export function clockFace(seconds: number): string {
  const whole = Math.abs(seconds < 0 ? Math.floor(seconds) : Math.ceil(seconds));
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const rest = `${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  return hours > 0 ? `${String(hours)}:${rest}` : rest;
}

/** Seconds left as a clock shows them; overtime counts up, after a plus: `+00:35`. */
export const timeFace = (seconds: number): string => (seconds < 0 ? '+' : '') + clockFace(seconds);

/** The time of day, `20:47`. */
export const timeOfDay = (date: Date): string => lightFormat(date, 'HH:mm');
