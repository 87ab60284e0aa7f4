import { signal } from '@preact/signals';

import type { Context } from '@/context';
import { openForm } from '@/ui/FormModal';
import { focusLastRename } from './LastRename';
import { RenameFields, type RenameState } from './RenameFields';
import { lastRename, renameEverywhere } from './renameEverywhere';
import { planOf, problemOf, renameSchema } from './renameValues';

/** Opens the form in which themes get another word in all notes; `like` are themes to begin with, the best word first. */
export function openRenameForm(context: Context, like: readonly string[] = []): void {
  const words = context.texts().reviewThemes.rename;
  const state: RenameState = { problem: signal(null), isWriting: signal(false) };
  openForm(context, {
    draftKey: `rename-themes ${like.join(' ')}`.trim(),
    title: words.title,
    submitLabel: words.submit,
    initial: { chosen: [...like], to: like[0] ?? '' },
    schema: renameSchema,
    fields: (form) => <RenameFields context={context} form={form} state={state} />,
    submit: async (values) => {
      state.problem.value = problemOf(values);
      if (state.problem.value !== null) return false;
      state.isWriting.value = true;
      const made = await renameEverywhere(context, planOf(values)).finally(() => {
        state.isWriting.value = false;
      });
      lastRename(context).value = made;
      const [done, failed] = [made.done.length, made.failed.length];
      context.say(failed === 0 ? words.said(done) : words.saidSome(done, failed));
      return async () => focusLastRename();
    },
  });
}
