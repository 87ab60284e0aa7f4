/** Whether a key is pressed alone, or with Shift: then its letter means what the panel gives it. */
export const isAlone = (event: KeyboardEvent): boolean => !event.altKey && !event.ctrlKey && !event.metaKey;

/**
 * The key that is pressed together with Alt alone: a digit or a letter, small, or the name of another key. Null for
 * every other press, also for AltGr, with which one types signs. On a Mac Alt changes the letter, so there the place of
 * the key counts.
 */
export function keyWithAlt(event: KeyboardEvent): string | null {
  const { altKey, ctrlKey, metaKey, key, code } = event;
  if (!altKey || ctrlKey || metaKey || event.getModifierState('AltGraph')) return null;
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return digit;
  if (/^[a-z]$/i.test(key) || key.length > 1 || code === '')
    return key === 'Dead' ? letterOf(code) : lower(key);
  return letterOf(code);
}

const lower = (key: string): string => (key.length === 1 ? key.toLowerCase() : key);

const letterOf = (code: string): string | null => /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null;
