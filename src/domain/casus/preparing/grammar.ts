import type { NoteLanguage } from '../../notes/noteTypes';
import { dutch } from './dutch';
import { english } from './english';

/** What can be told of a sentence by its words alone; each is given the sentence as `forRules` makes it. */
export interface Grammar {
  /** Names a time: a day, an hour, a moment. */
  readonly hasTime: (text: string) => boolean;
  /** Names a place or an occasion where people meet. */
  readonly hasPlace: (text: string) => boolean;
  /** Tells what has been, or says "when". */
  readonly isPast: (text: string) => boolean;
  /** Tells in the present what happened next: "dan vraag ik", "then she says". */
  readonly tellsOn: (text: string) => boolean;
  /** Tells what always or often happens. */
  readonly isHabit: (text: string) => boolean;
  /** Its writer does something, or leaves it. */
  readonly isOwnDeed: (text: string) => boolean;
  /** Is about its writer. */
  readonly isAboutMe: (text: string) => boolean;
  /** Begins with somebody or something else as its subject. */
  readonly startsWithOther: (text: string) => boolean;
  /** Asks something of the group. */
  readonly isWish: (text: string) => boolean;
}

export const grammars: Record<NoteLanguage, Grammar> = { nl: dutch, en: english };
