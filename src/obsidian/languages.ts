import { getLanguage } from 'obsidian';

import type { NoteLanguage } from '@/domain/notes/noteTypes';

/** The language that a setting asks for; `auto` follows Obsidian, and English where that is neither. */
export function languageFor(choice: 'auto' | NoteLanguage): NoteLanguage {
  if (choice !== 'auto') return choice;
  return getLanguage().toLowerCase().startsWith('nl') ? 'nl' : 'en';
}
