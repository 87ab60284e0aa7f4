import type { Context } from '@/context';
import { linkedNote } from '@/domain/index/links';
import { themesOf } from '@/domain/index/noteChoices';
import type { IndexedNote } from '@/domain/index/vaultIndex';
import { isDoneAlone } from '@/domain/reflection/alone';
import type { OwnPart } from '@/domain/reflection/ownLines';
import { readSession, type SessionProperties } from '@/domain/session/sessionProperties';

/** What is known of the note that a reflection is about; `model` is the id of the solo model of a session done alone. */
export interface AboutNote extends OwnPart {
  readonly isSession: boolean;
  readonly model: string | null;
  /** Of the note itself and of its casus. */
  readonly themes: readonly string[];
}

/** What the index knows of a note, by its path; nothing of one that is not there, or of ''. */
export function aboutNote(context: Context, path: string): AboutNote {
  const { index, propertyNames, store } = context;
  const note = index.value?.notes.get(path);
  const session = note ? readSession(note.properties, propertyNames()) : null;
  const { initials } = store.settings.value;
  const model = session && modelOf(context, session);
  return {
    isSession: session !== null,
    initials,
    isPresenter: initials !== '' && session?.roles.presenter === initials,
    isAlone: model !== null,
    model,
    themes: note ? themesAround(context, note) : [],
  };
}

function modelOf({ findMethod }: Context, session: SessionProperties): string | null {
  const method = session.method === '' ? undefined : findMethod(session.method);
  return method && isDoneAlone(method, session) ? method.id : null;
}

function themesAround({ index, app, propertyNames }: Context, note: IndexedNote): string[] {
  const names = propertyNames();
  const resolve = (target: string, from: string): string | null =>
    app.metadataCache.getFirstLinkpathDest(target, from)?.path ?? null;
  const casus = index.value?.notes.get(linkedNote(note, 'casus', { names, resolve }) ?? '');
  const all = [note, ...(casus ? [casus] : [])].flatMap(({ properties }) => themesOf(properties, names));
  return [...new Set(all)];
}

/** The paths of the reflections that were written on a session already, the newest first. */
export function reflectionsOn({ records }: Context, session: string): string[] {
  if (session === '') return [];
  const found = records.value?.reflections.filter((one) => one.session === session) ?? [];
  return found.map(({ path }) => path).reverse();
}
