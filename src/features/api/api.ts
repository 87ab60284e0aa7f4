/**
 * What other plugins may ask of Intervisie: `app.plugins.plugins.intervisie.api`. Shapes only grow within a version. All
 * that is given is a frozen copy. Days are ISO days (`2026-11-22`), people are initials, notes are paths. What is private
 * stays out: see each shape.
 */
export interface IntervisieApi {
  readonly version: '1.0';
  /** Whether the notes have been read. Before that the lists are refused with `not-ready`. */
  readonly isReady: () => boolean;
  /** Oldest first; what has no day comes last. */
  readonly casussen: () => readonly ApiCasus[];
  readonly sessions: () => readonly ApiSession[];
  /** What was captured in one session, in the order in which it stands; `unknown-session` when there is none there. */
  readonly contributions: (session: string) => readonly ApiContribution[];
  /** Of a private reflection only that it is there. */
  readonly reflections: () => readonly ApiReflection[];
  /** Soonest due first; none of a private reflection. */
  readonly actions: () => readonly ApiAction[];
  readonly methods: () => readonly ApiMethod[];
  /** What kind of question a line is. Without a language the line's own words tell. */
  readonly classifyQuestion: (line: string, language?: 'nl' | 'en') => ApiJudgement;
  /** Calls back after every batch of changes, and once when the notes have been read. Gives what ends it. */
  readonly on: (event: 'change', callback: () => void) => () => void;
}

/** Why something was refused: `error.code`. */
export type ApiErrorCode = 'not-ready' | 'unknown-session' | 'unknown-event' | 'wrong-argument';

export interface ApiNote {
  readonly path: string;
  readonly day: string | null;
  readonly group: string | null;
  readonly themes: readonly string[];
}

export interface ApiCasus extends ApiNote {
  readonly status: 'draft' | 'ready' | 'discussed' | 'closed';
  readonly question: string;
  readonly presenter: string | null;
  /** The wordings of the question, oldest first; `session` is the target of a link. */
  readonly versions: readonly {
    readonly day: string;
    readonly question: string;
    readonly session: string | null;
  }[];
}

export interface ApiSession extends ApiNote {
  readonly status: 'planned' | 'running' | 'paused' | 'done';
  readonly method: string;
  readonly casus: string | null;
  readonly isSolo: boolean;
  readonly participants: readonly string[];
  readonly roles: Readonly<
    Partial<Record<'presenter' | 'facilitator' | 'noteTaker' | 'timekeeper' | 'observer', string>>
  >;
  /** The five answers of the evaluation, 1 to 5, 0 where none was given; empty when it was skipped. */
  readonly evaluation: readonly number[];
}

/** A captured line. `under` is the id of the line that it is nested under, `phase` counts from 1. */
export interface ApiContribution {
  readonly id: string;
  readonly kind: string;
  readonly speaker: string | null;
  readonly text: string;
  readonly mark: 'warm' | 'neutral' | 'cold' | null;
  readonly chosen: boolean;
  readonly under: string | null;
  readonly phase: number | null;
}

/** A reflection; of a private one `themes` is empty and the rest is null. */
export interface ApiReflection extends ApiNote {
  readonly isPrivate: boolean;
  readonly session: string | null;
  readonly casus: string | null;
  readonly model: string | null;
  readonly feeling: number | null;
}

/** An action. `status` is the sign between its brackets; `path` and `line` (from 0) say where it stands. */
export interface ApiAction {
  readonly id: string;
  readonly path: string;
  readonly line: number;
  readonly status: string;
  readonly owner: string | null;
  readonly text: string;
  readonly created: string | null;
  readonly due: string | null;
  readonly done: string | null;
  readonly casus: string | null;
  readonly group: string | null;
}

export interface ApiMethod {
  readonly id: string;
  readonly title: string;
  readonly mode: 'group' | 'solo';
  /** In one's own methods the path of their note; null for a built-in one. */
  readonly path: string | null;
}

/** `rule` is the name of the rule that decided; `rewording` is another form where that is safe. */
export interface ApiJudgement {
  readonly kind: string;
  readonly nudge: boolean;
  readonly rule: string;
  readonly rewording: string | null;
}
