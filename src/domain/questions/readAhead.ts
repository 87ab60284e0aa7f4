import type { NoteLanguage } from '../notes/noteTypes';
import { dutchBook } from './dutch/book';
import { englishBook } from './english/book';

const books = { nl: dutchBook, en: englishBook } as const;

/**
 * Reads a small part of what the first question in a language needs, so that it need not wait for all of it.
 * @returns whether there is more to read
 */
export const readAhead = (language: NoteLanguage): boolean => books[language].readAhead();
