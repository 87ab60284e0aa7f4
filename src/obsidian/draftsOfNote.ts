import type { App } from 'obsidian';
import * as v from 'valibot';

import type { DraftOfNote } from './draftKeys';
import { pathNow } from './renamedNotes';

const schema = v.fallback(v.record(v.string(), v.unknown()), {});

/** All drafts of one note by their names, as they are kept together. */
type Kept = Readonly<Record<string, unknown>>;

/** One draft of a note, by a path that the note has or had; null when there is none. */
export const draftIn = (app: App, { path, name }: DraftOfNote): unknown =>
  keptAt(app, pathNow(app, path))[name] ?? null;

/** Keeps one draft of a note; null throws it away. */
export function keepDraftIn(app: App, { path, name }: DraftOfNote, draft: unknown): void {
  const at = pathNow(app, path);
  const others = Object.entries(keptAt(app, at)).filter(([other]) => other !== name);
  keepAt(app, at, Object.fromEntries(draft === null ? others : [...others, [name, draft]]));
}

/**
 * Brings the drafts of a note to where it is now. What another note left there that is gone by now stays, for the one that
 * moved may have come in its place; of two drafts of one name the one that moved is kept, and texts both.
 */
export function moveDrafts(app: App, from: string, to: string): void {
  const moved = Object.entries(keptAt(app, from));
  if (moved.length === 0) return;
  const there = keptAt(app, to);
  const bring = ([name, draft]: [string, unknown]): [string, unknown] => [
    name,
    joined(there[name], alongWith(draft, from, to)),
  ];
  keepAt(app, to, { ...there, ...Object.fromEntries(moved.map(bring)) });
  keepAt(app, from, {});
}

const joined = (left: unknown, moved: unknown): unknown =>
  typeof left === 'string' && typeof moved === 'string' && left !== moved ? `${left}\n${moved}` : moved;

/** A form that says which note it is about says so still. */
function alongWith(draft: unknown, from: string, to: string): unknown {
  if (typeof draft !== 'object' || draft === null || Array.isArray(draft)) return draft;
  return Object.fromEntries(
    Object.entries(draft).map(([field, value]): [string, unknown] => [field, value === from ? to : value]),
  );
}

const storedAt = (path: string): string => `intervisie-drafts-of-${path}`;

const keptAt = (app: App, path: string): Kept => v.parse(schema, app.loadLocalStorage(storedAt(path)));

const keepAt = (app: App, path: string, kept: Kept): void =>
  app.saveLocalStorage(storedAt(path), Object.keys(kept).length === 0 ? null : kept);
