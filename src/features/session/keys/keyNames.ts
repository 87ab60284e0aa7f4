import { Platform } from 'obsidian';

import type { Texts } from '@/i18n/texts';

/** Keys as this machine names them: `Alt` is ⌥ on a Mac, and the others have a word or their own sign. */
export function keyName(key: string, words: Texts['keys']['names']): string {
  if (key === 'Alt') return Platform.isMacOS ? '⌥' : 'Alt';
  return key in words ? words[key as keyof typeof words] : key;
}
