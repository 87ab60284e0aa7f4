import { signal, type ReadonlySignal } from '@preact/signals';
import { getAllTags, type App, type CachedMetadata, type Plugin } from 'obsidian';

import type { Context } from '@/context';
import { readProperty, type RawProperties } from '@/domain/notes/propertyNames';
import { linkTarget } from '@/domain/notes/wikilinks';
import { agreedInitials } from '@/domain/pseudonyms/agreedInitials';
import { namesOfPersonNote } from '@/domain/pseudonyms/personNote';
import { pseudonymsByName } from '@/domain/pseudonyms/pseudonym';
import type { TraceContext } from '@/domain/trace/findTraces';
import { loadPseudonyms } from './pseudonymStore';

/**
 * What the check for traces knows beside the text of a note, now: the people of the vault's person notes, the initials
 * agreed on in this note and its group, and the pseudonyms of this device. It looks at every note's cache once, so a
 * screen that checks while one types keeps what it was given.
 */
export function traceContextFor(context: Context, path: string): TraceContext {
  const { people, titles } = namedNotes(context.app);
  return {
    language: context.noteLanguage(),
    people,
    titles,
    agreedInitials: [
      ...ownInitials(context),
      ...agreedInitials(notesThatAgree(context, path), context.propertyNames()),
    ],
    pseudonyms: pseudonymsByName(loadPseudonyms(context.app)),
  };
}

/** The names of all person notes of the vault, and the titles of the other notes, in lower case. */
function namedNotes(app: App): { people: string[]; titles: ReadonlySet<string> } {
  const people: string[] = [];
  const titles = new Set<string>();
  for (const file of app.vault.getMarkdownFiles()) {
    const names = namesIn(file.path, app.metadataCache.getFileCache(file));
    if (names.length === 0) titles.add(titleOf(file.path));
    else people.push(...names);
  }
  return { people, titles };
}

const titleOf = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.md$/, '')
    .toLowerCase();

const namesIn = (path: string, cache: CachedMetadata | null): string[] =>
  namesOfPersonNote({
    path,
    properties: propertiesOf(cache),
    tags: (cache && getAllTags(cache)) ?? [],
  });

/** Changes with every change of a person note, once the layout is ready. */
export function peopleChanges(plugin: Plugin): ReadonlySignal<number> {
  const changes = signal(0);
  const { metadataCache, workspace } = plugin.app;
  workspace.onLayoutReady(() =>
    plugin.registerEvent(
      metadataCache.on('changed', ({ path }, _text, cache) => {
        if (namesIn(path, cache).length > 0) changes.value += 1;
      }),
    ),
  );
  return changes;
}

function ownInitials({ store }: Context): string[] {
  const { initials } = store.settings.value;
  return initials === '' ? [] : [initials];
}

/** The note itself and its group. */
function notesThatAgree({ app, propertyNames }: Context, path: string): RawProperties[] {
  const own = propertiesOf(app.metadataCache.getCache(path));
  const link = linkTarget(readProperty(own, propertyNames(), 'group'));
  const group = link === null ? null : app.metadataCache.getFirstLinkpathDest(link, path);
  return group ? [own, propertiesOf(app.metadataCache.getFileCache(group))] : [own];
}

const propertiesOf = (cache: CachedMetadata | null): RawProperties => cache?.frontmatter ?? {};
