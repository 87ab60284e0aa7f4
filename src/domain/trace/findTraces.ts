import type { NoteLanguage } from '../notes/noteTypes';
import type { Finding } from './finding';
import { findCandidates } from './candidates';
import { withoutOverlap } from './overlaps';
import { combinations } from './patterns/combinations';
import { isFirstName } from './names/nameLists';
import { readableText } from './reading/readable';
import { wordsOf } from './reading/words';
import { withReplacements } from './replacing/withReplacements';

/**
 * What the check is given beside the text: its language, the names of the vault's own person notes, the initials that
 * are agreed (of a session's participants), and the fixed pseudonym of a name, in lower case.
 */
export interface TraceContext {
  readonly language: NoteLanguage;
  readonly people: readonly string[];
  readonly agreedInitials: readonly string[];
  readonly pseudonyms: ReadonlyMap<string, string>;
  /** The titles, in lower case, of the vault's notes that are about no person: a link to one is no name. */
  readonly titles?: ReadonlySet<string>;
}

/** The traceable parts of a text, in its order, none over another but for combinations. */
export function findTraces(text: string, context: TraceContext): Finding[] {
  const readable = readableText(text, knownTitle(context.titles));
  const parts = withoutOverlap(findCandidates(readable, context));
  const all = [...parts, ...combinations(readable, parts)].sort((a, b) => a.from - b.from || b.to - a.to);
  return withReplacements(text, all, context);
}

/** A note may be called after somebody without being a person note: a first name in its title is read as any other. */
const knownTitle =
  (titles: ReadonlySet<string> = new Set()) =>
  (title: string): boolean =>
    titles.has(title.trim().toLowerCase()) && !wordsOf(title).some(({ folded }) => isFirstName(folded));
