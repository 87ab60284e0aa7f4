import * as v from 'valibot';

import type { Context } from '@/context';
import { emptyMethod } from '@/domain/methods/emptyMethod';
import { freeMethodName, renamedMethod } from '@/domain/methods/newMethod';
import { fileName } from '@/domain/notes/fileName';
import { applyChanges } from '@/domain/text/changes';
import { methodText, takenIds } from '../ownMethods';

export const newMethodSchema = v.object({ title: v.string(), from: v.string() });

/** What the form holds; `from` is the id of the method that is copied, or empty. */
export type NewMethodValues = v.InferOutput<typeof newMethodSchema>;

/** Makes a method's note and gives its path; null when it can't be made, and then the user is told why. */
export async function makeMethod(context: Context, { title, from }: NewMethodValues): Promise<string | null> {
  const words = context.texts().ownMethods.create;
  const source = from === '' ? emptyMethod[context.noteLanguage()] : await methodText(context, from);
  if (source === null || title.trim() === '') {
    context.say(source === null ? words.gone : words.nameMissing);
    return null;
  }
  const name = freeMethodName(title.trim(), 'method', takenIds(context));
  const renamed = renamedMethod(source, name);
  if (!renamed.ok) {
    context.tell(renamed);
    return null;
  }
  const text = applyChanges(source, renamed.changes);
  return context.notes.create(context.folderFor('method'), fileName(name.title, words.unnamed), text);
}
