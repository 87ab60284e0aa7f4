import type { NoteLanguage } from '../notes/noteTypes';
import type { Finding } from './finding';
import { findCandidates } from './candidates';
import { withoutOverlap } from './overlaps';
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
}

/** The traceable parts of a text, in its order, none over another but for combinations. */
export function findTraces(text: string, context: TraceContext): Finding[] {
  const found = withoutOverlap(findCandidates(text, context));
  return withReplacements(text, found, context);
}
