import { parseFrontMatterTags } from '../../../metadata/index.mts';
import type { TFile } from 'obsidian';
import type { App } from '../../app/app.mts';
import { ListValue, NullValue, TagValue, toValue, type Value } from '../values/index.mts';

/** What a note's properties say, by name. */
export function noteProperties(file: TFile, app: App): Record<string, Value> {
  const raw = app.metadataCache.getFileCache(file)?.frontmatter ?? {};
  const place = { app, sourcePath: file.path };
  const values = Object.entries(raw).map(([name, value]) => [name, toValue(value, place)] as const);
  const tags = parseFrontMatterTags(raw);
  return Object.fromEntries(
    values.map(([name, value]) => [name, name === 'tags' && tags ? tagList(tags) : value]),
  );
}

/** One property of a note; names are the same whatever their case, as in the app. */
export function noteProperty(file: TFile, name: string, app: App): Value {
  const properties = noteProperties(file, app);
  if (Object.hasOwn(properties, name)) return properties[name] ?? NullValue.value;
  const other = Object.keys(properties).find((key) => key.toLowerCase() === name.toLowerCase());
  return properties[other ?? ''] ?? NullValue.value;
}

const tagList = (tags: readonly string[]): ListValue => new ListValue(tags.map((tag) => new TagValue(tag)));
