import type { Context } from '@/context';
import { noteChoices, themesOf } from '@/domain/index/noteChoices';
import { openNote } from '@/obsidian/openNote';
import { openForm } from '@/ui/FormModal';
import { makeReflection } from './makeReflection';
import { ReflectionFields } from './ReflectionFields';
import { emptyReflection, reflectionSchema, type ReflectionValues } from './reflectionValues';

/** Asks for a reflection on a note, makes its note and opens it. A draft is kept for each note that it is about. */
export function openReflectionForm(context: Context, about: string | null): void {
  const words = context.texts().reflection;
  const choices = noteChoices(context.index.value, ['session', 'casus'], context.propertyNames());
  openForm<ReflectionValues>(context, {
    draftKey: about === null ? 'reflection' : `reflection-${about}`,
    title: words.newReflection,
    submitLabel: words.make,
    initial: { ...emptyReflection, about: about ?? '', themes: themesAbout(context, about).join(', ') },
    schema: reflectionSchema,
    fields: (form) => <ReflectionFields context={context} form={form} choices={choices} />,
    submit: async (values) => {
      const path = await makeReflection(context, values);
      return path === null ? false : () => openNote(context.app, path);
    },
  });
}

function themesAbout({ index, propertyNames }: Context, about: string | null): string[] {
  const note = about === null ? undefined : index.value?.notes.get(about);
  return note ? themesOf(note.properties, propertyNames()) : [];
}
