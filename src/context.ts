import type { ReadonlySignal } from '@preact/signals';
import type { App } from 'obsidian';

import type { Random } from './domain/contributions/newId';
import type { TaskStyle } from './domain/actions/actionLine';
import type { MethodLibrary } from './domain/methods/library';
import type { Method } from './domain/methods/method';
import type { VaultIndex } from './domain/index/vaultIndex';
import type { NoteLanguage, NoteType } from './domain/notes/noteTypes';
import type { PropertyNames } from './domain/notes/propertyNames';
import type { Records } from './domain/records/records';
import type { Texts } from './i18n/texts';
import type { Clock } from './obsidian/clock';
import type { Drafts } from './obsidian/drafts';
import type { Notes, Written } from './obsidian/notes';
import type { SettingsStore } from './obsidian/settingsStore';

/** What is known of a session when a method is chosen for it. Notes are paths, people are initials. */
export interface SessionToBe {
  readonly casus: string | null;
  readonly question: string;
  readonly group: string | null;
  readonly people: readonly string[];
  readonly facilitator: string | null;
}

/** What a feature is given by main.ts. Everything that changes is asked for at the moment of use. */
export interface Context {
  readonly app: App;
  readonly notes: Notes;
  readonly index: ReadonlySignal<VaultIndex | null>;
  /** What the index holds, read as casussen, sessions, reflections, actions and groups; null until it is ready. */
  readonly records: ReadonlySignal<Records | null>;
  readonly store: SettingsStore;
  readonly drafts: Drafts;
  /** The forms that are open; they close when the plugin goes. */
  readonly openForms: Set<{ close(): void }>;
  readonly clock: Clock;
  readonly random: Random;
  readonly texts: () => Texts;
  readonly noteLanguage: () => NoteLanguage;
  readonly propertyNames: () => PropertyNames;
  readonly folderFor: (type: NoteType) => string;
  readonly taskStyle: () => Promise<TaskStyle>;
  readonly methodLibrary: () => MethodLibrary;
  /** One method by its id; quicker than all of them. */
  readonly findMethod: (id: string) => Method | undefined;
  /** Says something short in a notice. Never private text. */
  readonly say: (text: string) => void;
  /** Says why a change was not written; silent when it was. Gives whether it was. */
  readonly tell: (written: Written) => boolean;
}
