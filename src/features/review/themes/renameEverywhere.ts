import { signal, type Signal } from '@preact/signals';
import type { App } from 'obsidian';

import type { Context } from '@/context';
import { knownThemes, themesOf } from '@/domain/index/noteChoices';
import type { ThemePlan } from '@/domain/review/themes/themePlan';
import { renameThemes, takeBackThemes, type ThemesWritten } from '@/domain/review/themes/renameThemes';
import type { Edit } from '@/domain/text/changes';
import type { Written } from '@/obsidian/notes';
import { createPauses } from '@/obsidian/pauses';

/** Why a note stayed as it was. */
export type WhyNot = 'unreadable' | 'changed' | 'gone' | 'failed';

/** A note that stayed as it was. */
export interface NotChanged {
  readonly path: string;
  readonly why: WhyNot;
}

/** The last change of themes in all notes: what was written where, and which notes could not be changed. */
export interface LastRename {
  readonly plan: ThemePlan;
  readonly done: readonly { readonly path: string; readonly written: ThemesWritten }[];
  readonly failed: readonly NotChanged[];
  /** What came of taking it back, once that was asked. */
  readonly takenBack: { readonly count: number; readonly failed: readonly NotChanged[] } | null;
}

const known = new WeakMap<App, Signal<LastRename | null>>();

/** The last change of themes, kept for as long as the app is open. */
export function lastRename({ app }: Context): Signal<LastRename | null> {
  const before = known.get(app);
  if (before) return before;
  const made = signal<LastRename | null>(null);
  known.set(app, made);
  return made;
}

/** The themes of the notes of ours, those most used first. */
export function ownThemes({ index, propertyNames }: Context): string[] {
  const own = [...(index.value?.notes ?? [])].filter(([, { type }]) => type !== null);
  return index.value ? knownThemes({ ...index.value, notes: new Map(own) }, propertyNames()) : [];
}

/** The notes of ours in which any of these themes stands, by path. */
export function notesWith({ index, propertyNames }: Context, themes: readonly string[]): string[] {
  const names = propertyNames();
  const wanted = new Set(themes);
  return [...(index.value?.notes.values() ?? [])]
    .filter(
      ({ type, properties }) =>
        type !== null && themesOf(properties, names).some((theme) => wanted.has(theme)),
    )
    .map(({ path }) => path)
    .sort();
}

/** Carries out a plan in all notes, one after the other; a note that can't be changed does not hold up the others. */
export async function renameEverywhere(context: Context, plan: ThemePlan): Promise<LastRename> {
  const names = context.propertyNames();
  const meant = plan.from.filter((theme) => theme !== plan.to);
  const written = new Map<string, ThemesWritten>();
  const failed = await changeAll(context, notesWith(context, meant), (path) => (text) => {
    const made = renameThemes(text, plan, names);
    if (made.written) written.set(path, made.written);
    else written.delete(path);
    return made.edit;
  });
  for (const { path } of failed) written.delete(path);
  const done = [...written].map(([path, one]) => ({ path, written: one }));
  return { plan, done, failed, takenBack: null };
}

/** What is being taken back: a second press changes nothing. */
const underWay = new WeakSet<LastRename>();

/** Takes the last change back in every note in which the themes are still what was written. */
export async function takeBackEverywhere(context: Context): Promise<void> {
  const last = lastRename(context);
  const { value } = last;
  if (!value || value.takenBack || underWay.has(value)) return;
  underWay.add(value);
  const names = context.propertyNames();
  const writtenAt = new Map(value.done.map(({ path, written }) => [path, written]));
  const failed = await changeAll(context, [...writtenAt.keys()], (path) => (text) => {
    const written = writtenAt.get(path);
    return written ? takeBackThemes(text, written, names) : { ok: false, refusal: 'properties-changed' };
  });
  last.value = { ...value, takenBack: { count: value.done.length - failed.length, failed } };
}

async function changeAll(
  { notes }: Context,
  paths: readonly string[],
  change: (path: string) => (text: string) => Edit,
): Promise<NotChanged[]> {
  const failed: NotChanged[] = [];
  const pauseIfDue = createPauses();
  for (const path of paths) {
    const written = await notes.change(path, change(path)).catch(() => null);
    const why = written === null ? 'failed' : whyNot(written);
    if (why !== null) failed.push({ path, why });
    const pause = pauseIfDue();
    if (pause) await pause;
  }
  return failed;
}

/** Why a note stayed as it was; null when it was written. */
export function whyNot(written: Written): WhyNot | null {
  if (written.ok) return null;
  if (written.refusal === 'note-gone') return 'gone';
  return written.refusal === 'unreadable-properties' ? 'unreadable' : 'changed';
}
