import type { Context, SessionToBe } from '@/context';
import { notesOfType } from '@/domain/index/vaultIndex';
import { noteTypeOf } from '@/domain/notes/noteTypes';
import { readProperty } from '@/domain/notes/propertyNames';
import { linkTarget } from '@/domain/notes/wikilinks';

/** The casus note that is in view, or null. */
export function casusInView({ app }: Context): string | null {
  const file = app.workspace.getActiveFile();
  if (!file) return null;
  const type: unknown = app.metadataCache.getFileCache(file)?.frontmatter?.type;
  return noteTypeOf(type) === 'casus' ? file.path : null;
}

/** What a casus note tells of the session to come, or what is known without one. */
export function sessionAbout(context: Context, casus: string | null): SessionToBe {
  const note = casus === null ? undefined : context.index.value?.notes.get(casus);
  const names = context.propertyNames();
  const question = note && readProperty(note.properties, names, 'question');
  const link = note ? linkTarget(readProperty(note.properties, names, 'group')) : null;
  const linked =
    note && link !== null ? context.app.metadataCache.getFirstLinkpathDest(link, note.path) : null;
  return {
    casus,
    question: typeof question === 'string' ? question.trim() : '',
    group: linked?.path ?? onlyGroup(context),
    people: [],
    facilitator: null,
  };
}

/** Someone with one group need not say which. */
function onlyGroup({ index }: Context): string | null {
  const [group, ...others] = index.value ? notesOfType(index.value, 'group') : [];
  return group && others.length === 0 ? group.path : null;
}

/** How many people a group's note names; 0 when it names none. */
export function membersOf(context: Context, group: string | null): number {
  const note = group === null ? undefined : context.index.value?.notes.get(group);
  const members = note && readProperty(note.properties, context.propertyNames(), 'members');
  return Array.isArray(members) ? members.length : 0;
}
