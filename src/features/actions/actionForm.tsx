import { MarkdownView } from 'obsidian';
import * as v from 'valibot';

import type { Context } from '@/context';
import { openForm } from '@/ui/FormModal';
import { ActionFields } from './ActionFields';
import { placesOnceKnown, type ActionPlaces } from './actionPlaces';
import { putAction } from './putAction';

export const actionSchema = v.object({
  text: v.string(),
  owner: v.string(),
  due: v.string(),
  place: v.string(),
  casus: v.string(),
  firstStep: v.optional(v.string(), ''),
  buddy: v.optional(v.string(), ''),
});

/** A form in which nothing was typed. */
export const emptyAction: ActionValues = {
  text: '',
  owner: '',
  due: '',
  place: '',
  casus: '',
  firstStep: '',
  buddy: '',
};

/** What the form holds. `place` and `casus` are paths; an empty place is the note that is open. */
export type ActionValues = v.InferOutput<typeof actionSchema>;

/** Asks for an action and puts its line into the open note, or into one of ours. */
export function openActionForm(context: Context): void {
  const words = context.texts().actions;
  const places = placesOnceKnown(context, openNoteOf(context));
  openForm<ActionValues>(context, {
    draftKey: 'action',
    title: words.addAction,
    submitLabel: words.add,
    initial: { ...emptyAction, owner: context.store.settings.value.initials },
    schema: actionSchema,
    fields: (form) => <ActionFields context={context} form={form} places={places()} />,
    submit: (values) => putAction(context, places(), values),
  });
}

/** The Markdown note that the user works in, with the place of the cursor; null when there is none. */
function openNoteOf({ app: { workspace } }: Context): ActionPlaces['open'] {
  const view = workspace.getActiveViewOfType(MarkdownView);
  if (view?.file) {
    const isEditing = view.getMode() === 'source';
    const cursor = isEditing ? view.editor.posToOffset(view.editor.getCursor()) : null;
    return { path: view.file.path, cursor };
  }
  const file = workspace.getActiveFile();
  return file?.extension === 'md' ? { path: file.path, cursor: null } : null;
}
