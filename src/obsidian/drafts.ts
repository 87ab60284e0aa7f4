import type { App, Plugin } from 'obsidian';

import { draftOfNote } from './draftKeys';
import { draftIn, keepDraftIn, moveDrafts } from './draftsOfNote';
import { followRenames } from './renamedNotes';

/**
 * What a person typed and has not used yet. Kept on this device only, so that closing a form loses nothing. A draft of a
 * note is under a key with the note's path, as it is or as it was when the form was opened: it goes along when the note
 * is renamed or moved. The draft of a note that is deleted stays, as the note may come back; it goes when it is used or
 * thrown away there.
 */
export interface Drafts {
  load(key: string): unknown;
  /** Null throws the draft away. */
  save(key: string, draft: unknown): void;
}

/** Must be made before whatever else listens to renames, so that all of it finds the drafts where the note is now. */
export function createDrafts(plugin: Plugin): Drafts {
  const { app } = plugin;
  followRenames(plugin, (from, to) => moveDrafts(app, from, to));
  return {
    load: (key) => {
      const draft = draftOfNote(key);
      if (!draft) return loadAlone(app, key);
      takeOver(app, key);
      return draftIn(app, draft);
    },
    save: (key, draft) => {
      const of = draftOfNote(key);
      if (of) keepDraftIn(app, of, draft);
      saveAlone(app, key, of ? null : draft);
    },
  };
}

const named = (key: string): string => `intervisie-draft-${key}`;
const loadAlone = (app: App, key: string): unknown => app.loadLocalStorage(named(key)) as unknown;
const saveAlone = (app: App, key: string, draft: unknown): void => app.saveLocalStorage(named(key), draft);

/** Drafts of notes were kept one by one before: such a one is found under its key, once, and goes with the others. */
function takeOver(app: App, key: string): void {
  const draft = draftOfNote(key);
  const earlier = loadAlone(app, key);
  if (!draft || earlier === null) return;
  if (draftIn(app, draft) === null) keepDraftIn(app, draft, earlier);
  saveAlone(app, key, null);
}
