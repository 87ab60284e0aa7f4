import type { Context } from '@/context';
import { noteChoices, themesOf } from '@/domain/index/noteChoices';
import { aloneHarvest } from '@/domain/reflection/aloneHarvest';
import { openNote } from '@/obsidian/openNote';
import { openForm } from '@/ui/FormModal';
import { aboutNote } from './aboutNote';
import { makeReflection } from './makeReflection';
import { ReflectionFields } from './ReflectionFields';
import { emptyReflection, reflectionSchema, type ReflectionValues } from './reflectionValues';

/** Asks for a reflection on a note, makes its note and opens it. A draft is kept for each note that it is about. */
export async function openReflectionForm(context: Context, about: string | null): Promise<void> {
  const words = context.texts().reflection;
  const choices = noteChoices(context.index.value, ['session', 'casus'], context.propertyNames());
  openForm<ReflectionValues>(context, {
    draftKey: about === null ? 'reflection' : `reflection-${about}`,
    title: words.newReflection,
    submitLabel: words.make,
    initial: about === null ? emptyReflection : await firstReflection(context, about),
    schema: reflectionSchema,
    fields: (form) => <ReflectionFields context={context} form={form} choices={choices} />,
    submit: async (values) => {
      const path = await makeReflection(context, values);
      return path === null ? false : () => openNote(context.app, path);
    },
  });
}

/**
 * What the form opens with. Whoever presented is asked more. The words of others are never filled in; what somebody alone
 * said of the yield of their session a moment ago is.
 */
export async function firstReflection(context: Context, about: string): Promise<ReflectionValues> {
  const { isPresenter, isAlone } = aboutNote(context, about);
  const note = context.index.value?.notes.get(about);
  const text = isAlone ? await context.notes.read(about) : null;
  return {
    ...emptyReflection,
    about,
    length: isPresenter ? 'longer' : 'short',
    themes: note ? themesOf(note.properties, context.propertyNames()).join(', ') : '',
    ...(text === null ? {} : aloneHarvest(text)),
  };
}
