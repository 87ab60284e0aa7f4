import type { App, BasesEntry, BasesPropertyId, BasesView, TFile } from 'obsidian';

import { lineKinds, type LineEntry, type LineGroup, type LineKind } from '@/domain/bases/learningLine';
import { dayIn } from '@/domain/index/links';
import { titleOf } from '@/domain/index/noteChoices';
import { formatDay } from '@/domain/notes/moments';
import { noteTypeOf } from '@/domain/notes/noteTypes';
import { readProperty, type PropertyNames, type RawProperties } from '@/domain/notes/propertyNames';
import { linkTarget } from '@/domain/notes/wikilinks';

/** The option of the view that says which property has the day. */
export const dateOption = 'date';

/** The notes of a base in its groups, each with its day: that of the chosen property, else the note's own. */
export function readGroups(view: BasesView, names: PropertyNames): LineGroup[] {
  const chosen = view.config.getAsPropertyId(dateOption);
  return view.data.groupedData.map((group) => ({
    name: group.hasKey() ? groupName(group.key?.toString() ?? '') : '',
    entries: group.entries.map((entry) => lineEntry(view.app, entry, chosen, names)),
  }));
}

/** A note in the name of a group goes by the note's own name; a list can hold several. */
const groupName = (text: string): string =>
  text.replace(/\[\[[^[\]]+\]\]/g, (link) => titleOf(linkTarget(link) ?? link));

function lineEntry(
  app: App,
  entry: BasesEntry,
  chosen: BasesPropertyId | null,
  names: PropertyNames,
): LineEntry {
  const { file } = entry;
  const properties = app.metadataCache.getFileCache(file)?.frontmatter ?? {};
  const day = chosen === null ? ownDay(file, properties, names) : chosenDay(entry, chosen, properties);
  return { path: file.path, title: file.basename, day, kind: kindOf(properties) };
}

function kindOf(properties: RawProperties): LineKind {
  const type = noteTypeOf(properties.type);
  return lineKinds.find((kind) => kind === type) ?? 'other';
}

/** The date of a note of ours, else the day that its name begins with, as a daily note has it. */
const ownDay = (file: TFile, properties: RawProperties, names: PropertyNames): string | null =>
  dayIn(readProperty(properties, names, 'date')) ?? dayIn(file.basename);

/** As it stands in the note or with the file; a formula is taken by what it shows. */
function chosenDay(entry: BasesEntry, chosen: BasesPropertyId, properties: RawProperties): string | null {
  const { ctime, mtime } = entry.file.stat;
  if (chosen === 'file.ctime') return formatDay(new Date(ctime));
  if (chosen === 'file.mtime') return formatDay(new Date(mtime));
  const raw = chosen.startsWith('note.') ? properties[chosen.slice('note.'.length)] : undefined;
  return dayIn(raw) ?? dayIn(entry.getValue(chosen)?.toString());
}
