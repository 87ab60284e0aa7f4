import type { NoteLanguage } from '@/domain/notes/noteTypes';
import { en } from './en';
import { nl } from './nl';

/** Every text of the interface. English is the shape; a key that is missing in Dutch does not compile. */
export type Texts = typeof en;

const languages: Record<NoteLanguage, Texts> = { en, nl };

export const textsIn = (language: NoteLanguage): Texts => languages[language];
