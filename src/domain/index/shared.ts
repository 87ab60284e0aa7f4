import { detached } from './detached';

/** As many different texts as a vault of many years has days and people; what comes after those is not shared. */
const most = 5000;

const known = new Map<string, string>();

/**
 * One and the same string for texts that are the same in many notes, such as initials and days, so that each is kept once
 * and keeps no other text in memory. For short texts of which there are few.
 */
export function shared(text: string): string {
  const same = known.get(text);
  if (same !== undefined || known.size >= most) return same ?? detached(text);
  const one = detached(text);
  known.set(one, one);
  return one;
}

/** The same for what may be missing. */
export const sharedOrNull = (text: string | null): string | null => (text === null ? null : shared(text));
