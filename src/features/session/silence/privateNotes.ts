import type { Contribution } from '@/domain/contributions/contribution';

/** What someone writes for themselves during a session, by the path of the session's note. It never stands in that note. */
export interface PrivateNotes {
  /** Writes words to one's own reflection on the session, made with the first; null when they could not be written. */
  readonly add: (session: string, words: string) => Promise<Contribution | null>;
  /** Takes a line away again; false when it could not, which the user is told. */
  readonly takeBack: (session: string, line: Contribution) => Promise<boolean>;
  readonly read: (session: string) => Promise<readonly Contribution[]>;
}
