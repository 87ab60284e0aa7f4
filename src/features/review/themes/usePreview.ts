import { useEffect, useState } from 'preact/hooks';

import type { Context } from '@/context';
import { readProperties } from '@/domain/notes/frontmatter';
import { themesOf } from '@/domain/index/noteChoices';
import { renameThemes } from '@/domain/review/themes/renameThemes';
import { themesAfter, type ThemePlan } from '@/domain/review/themes/themePlan';
import { createPauses } from '@/obsidian/pauses';
import { notesWith, whyNot, type NotChanged } from './renameEverywhere';

/** A note that would change, with its themes before and after. */
export interface ChangedThemes {
  readonly path: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What a plan would do to the notes as they are now. */
export interface Preview {
  readonly changed: readonly ChangedThemes[];
  readonly unable: readonly NotChanged[];
}

const shortWhile = 200;

/** Works out what a plan would do, on the notes as they are; null while it is at it, or where there is no plan. */
export function usePreview(context: Context, plan: ThemePlan | null): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null);
  const key = JSON.stringify(plan);
  const index = context.index.value;
  useEffect(() => {
    setPreview(null);
    if (plan === null) return;
    const work = { isOver: false };
    const timer = window.setTimeout(() => {
      void previewOf(context, plan, work).then((made) => {
        if (!work.isOver) setPreview(made);
      });
    }, shortWhile);
    return () => {
      work.isOver = true;
      window.clearTimeout(timer);
    };
  }, [context, key, index]);
  return preview;
}

async function previewOf(
  context: Context,
  plan: ThemePlan,
  work: { readonly isOver: boolean },
): Promise<Preview> {
  const changed: ChangedThemes[] = [];
  const unable: NotChanged[] = [];
  const pauseIfDue = createPauses();
  for (const path of notesWith(
    context,
    plan.from.filter((theme) => theme !== plan.to),
  )) {
    if (work.isOver) break;
    const text = await context.notes.read(path).catch(() => null);
    const made = text === null ? 'gone' : changeOf(context, path, text, plan);
    if (typeof made === 'string') unable.push({ path, why: made });
    else changed.push(made);
    const pause = pauseIfDue();
    if (pause) await pause;
  }
  return { changed, unable };
}

function changeOf(
  { propertyNames }: Context,
  path: string,
  text: string,
  plan: ThemePlan,
): ChangedThemes | NotChanged['why'] {
  const { edit } = renameThemes(text, plan, propertyNames());
  if (!edit.ok) return whyNot(edit) ?? 'changed';
  const before = themesOf(readProperties(text) ?? {}, propertyNames());
  return { path, before, after: themesAfter(before, plan) };
}
