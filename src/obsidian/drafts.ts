import type { App } from 'obsidian';

/** What a person typed and has not used yet. Kept on this device only, so that closing a form loses nothing. */
export interface Drafts {
  load(key: string): unknown;
  /** Null throws the draft away. */
  save(key: string, draft: unknown): void;
}

export function createDrafts(app: App): Drafts {
  const named = (key: string): string => `intervisie-draft-${key}`;
  return {
    load: (key) => app.loadLocalStorage(named(key)) as unknown,
    save: (key, draft) => app.saveLocalStorage(named(key), draft),
  };
}
