import { getAllTags } from '../../../metadata/index.mts';
import type { CachedMetadata, TFile } from 'obsidian';
import type { App } from '../../app/app.mts';
import {
  DateValue,
  FileValue,
  LinkValue,
  ListValue,
  NumberValue,
  ObjectValue,
  StringValue,
  TagValue,
  type Value,
} from '../values/index.mts';
import { noteProperties } from './noteProperties.mts';

type Property = (file: TFile, app: App) => Value;
type Reference = { readonly link: string; readonly displayText?: string | undefined };

const properties: Record<string, Property> = {
  file: (file) => new FileValue(file),
  name: (file) => new StringValue(file.extension === 'md' ? file.basename : file.name),
  basename: (file) => new StringValue(file.basename),
  path: (file) => new StringValue(file.path),
  folder: (file) => new StringValue(file.parent?.path ?? '/'),
  ext: (file) => new StringValue(file.extension),
  size: (file) => new NumberValue(file.stat.size),
  ctime: (file) => new DateValue(new Date(file.stat.ctime), true),
  mtime: (file) => new DateValue(new Date(file.stat.mtime), true),
  tags: (file, app) => new ListValue(tagsOf(file, app).map((tag) => new TagValue(tag))),
  links: (file, app) => {
    const { links = [], frontmatterLinks = [] } = cacheOf(file, app);
    return linkList([...frontmatterLinks, ...links], file, app);
  },
  embeds: (file, app) => linkList(cacheOf(file, app).embeds ?? [], file, app),
  backlinks: (file, app) => new ListValue(backlinksOf(file, app).map((other) => new FileValue(other))),
  properties: (file, app) => new ObjectValue(noteProperties(file, app)),
};

/** The names of the properties that every file has. */
export const filePropertyNames = Object.keys(properties);

/** A property of a file itself; null when there is none of that name. */
export function fileProperty(file: TFile, name: string, app: App): Value | null {
  return Object.hasOwn(properties, name) ? (properties[name]?.(file, app) ?? null) : null;
}

/** The tags in the note and in its properties, each once. */
export const tagsOf = (file: TFile, app: App): string[] => [...new Set(getAllTags(cacheOf(file, app)) ?? [])];

const cacheOf = (file: TFile, app: App): CachedMetadata => app.metadataCache.getFileCache(file) ?? {};

function linkList(references: readonly Reference[], { path }: TFile, app: App): ListValue {
  return new ListValue(
    references.map(({ link, displayText }) => {
      const display = displayText === link ? undefined : displayText;
      return new LinkValue(app, { target: link, display, sourcePath: path });
    }),
  );
}

function backlinksOf({ path }: TFile, { metadataCache, vault }: App): TFile[] {
  return Object.entries(metadataCache.resolvedLinks)
    .filter(([, targets]) => (targets[path] ?? 0) > 0)
    .flatMap(([source]) => vault.getFileByPath(source) ?? []);
}
