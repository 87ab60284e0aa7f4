import type { Context } from '@/context';
import type { NextMeeting } from '@/domain/actions/nextMeeting';
import { noteChoices, type NoteChoice } from '@/domain/index/noteChoices';
import { noteTypeOf } from '@/domain/notes/noteTypes';
import { readProperty } from '@/domain/notes/propertyNames';
import { linkTarget } from '@/domain/notes/wikilinks';
import { meetingFor } from '@/ui/dueWords';

/** Where an action can go: the note that is open, with the place of the cursor, and the notes of ours. */
export interface ActionPlaces {
  readonly open: { readonly path: string; readonly cursor: number | null } | null;
  readonly choices: readonly NoteChoice[];
}

export function placesFor({ index, propertyNames }: Context, open: ActionPlaces['open']): ActionPlaces {
  return { open, choices: noteChoices(index.value, ['session', 'casus', 'reflection'], propertyNames()) };
}

/** The places as they are when they are asked for first; while the index is still being made, as soon as it is there. */
export function placesOnceKnown(context: Context, open: ActionPlaces['open']): () => ActionPlaces {
  let known: ActionPlaces | null = null;
  return () => {
    if (known) return known;
    const places = placesFor(context, open);
    if (context.index.value) known = places;
    return places;
  };
}

/** The path that a choice means: the chosen note, else the open one, else the newest of ours. Null when there is none. */
export function pathOf({ open, choices }: ActionPlaces, place: string): string | null {
  if (place !== '' && choices.some(({ path }) => path === place)) return place;
  return open?.path ?? choices[0]?.path ?? null;
}

/** The next meeting that an action is due before: of the group of its note, else of the casus chosen for it. */
export function meetingAt(
  context: Context,
  places: ActionPlaces,
  { place, casus }: { readonly place: string; readonly casus: string },
): NextMeeting {
  return meetingFor(context, [pathOf(places, place) ?? '', casus]);
}

/** Whether an action in a note belongs to a casus by where it stands: the casus itself, or a note that names one. */
export function namesCasus({ app, propertyNames }: Context, path: string): boolean {
  const file = app.vault.getFileByPath(path);
  const raw = (file && app.metadataCache.getFileCache(file)?.frontmatter) ?? {};
  return noteTypeOf(raw.type) === 'casus' || linkTarget(readProperty(raw, propertyNames(), 'casus')) !== null;
}
