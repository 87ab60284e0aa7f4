import type { Action } from '../actions/actionLine';
import type { LookBack } from '../actions/lookBack';
import type { QuestionVersion } from '../casus/questionVersions';
import type { VaultReading } from '../index/links';
import type { IndexedLine, NotesByPath } from '../index/vaultIndex';
import type { CasusStatus, SessionStatus } from '../notes/noteWords';
import type { ReflectionLookBack } from '../reflection/lookBackLines';
import type { SessionRole } from '../session/sessionProperties';

/** What records are read from: the notes that links lead to, and how a vault is read. */
export interface RecordSource {
  readonly notes: NotesByPath;
  readonly reading: VaultReading;
}

/** A note of ours as the review sees it. `day` is an ISO day, or null when the note has none that can be read. */
export interface NoteRecord {
  readonly path: string;
  /** The note's name without folder and extension. */
  readonly title: string;
  readonly day: string | null;
  /** The path of the group it belongs to, by its own property, or that of its casus or session. */
  readonly group: string | null;
  readonly themes: readonly string[];
}

/** A casus with the versions that its question went through, oldest first. */
export interface CasusRecord extends NoteRecord {
  readonly status: CasusStatus;
  readonly question: string;
  /** Whose casus it is when it is someone else's: initials. */
  readonly presenter: string | null;
  readonly versions: readonly QuestionVersion[];
}

/** A session. `themes` are those of its casus; `casus` is a path; people are initials. */
export interface SessionRecord extends NoteRecord {
  readonly status: SessionStatus;
  /** The id of the method. */
  readonly method: string;
  readonly casus: string | null;
  readonly isSolo: boolean;
  readonly participants: readonly string[];
  readonly absent: readonly string[];
  readonly roles: Readonly<Partial<Record<SessionRole, string>>>;
  /** The five answers of the evaluation, 1 to 5, 0 where none was given; empty when it was skipped. */
  readonly evaluation: readonly number[];
  /** What was captured, in the order in which it stands. */
  readonly lines: readonly IndexedLine[];
}

/** A reflection. `session` and `casus` are paths; `feeling` is 1 to 5. */
export interface ReflectionRecord extends NoteRecord {
  readonly session: string | null;
  readonly casus: string | null;
  /** The id of the solo model it was made with. */
  readonly model: string | null;
  readonly feeling: number | null;
  readonly isPrivate: boolean;
  readonly lookBacks: readonly ReflectionLookBack[];
}

/** An action where it stands, with what became of it. `path`, `casus`, `session` and `group` are paths. */
export interface ActionRecord extends Action {
  readonly path: string;
  readonly line: number;
  readonly casus: string | null;
  readonly session: string | null;
  readonly group: string | null;
  readonly themes: readonly string[];
  readonly lookBacks: readonly LookBack[];
}

/** A group. `nextMeeting` is an ISO day. */
export interface GroupRecord {
  readonly path: string;
  readonly title: string;
  readonly members: readonly string[];
  readonly rhythmWeeks: number | null;
  readonly nextMeeting: string | null;
}

/** All that the vault holds of ours, each list oldest first, what has no day last. */
export interface Records {
  /** The revision of the index that these were read from. */
  readonly revision: number;
  readonly casussen: readonly CasusRecord[];
  readonly sessions: readonly SessionRecord[];
  readonly reflections: readonly ReflectionRecord[];
  readonly actions: readonly ActionRecord[];
  readonly groups: readonly GroupRecord[];
}
