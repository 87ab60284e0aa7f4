import { parseFrontMatterTags } from '../../../metadata/index.mts';
import type { TFile } from 'obsidian';
import type { App } from '../../app/app.mts';
import { ListValue, NullValue, TagValue, toValue, type Value } from '../values/index.mts';

/** What a note's properties say, by name. */
export function noteProperties(file: TFile, app: App): Record<string, Value> {
  const names = Object.keys(rawProperties(file, app));
  return Object.fromEntries(names.map((name) => [name, noteProperty(file, name, app)]));
}

/** One property of a note; names are the same whatever their case, as in the app. */
export function noteProperty(file: TFile, name: string, app: App): Value {
  const raw = rawProperties(file, app);
  const key = Object.hasOwn(raw, name) ? name : Object.keys(raw).find((one) => isSame(one, name));
  if (key === undefined) return NullValue.value;
  const tags = key === 'tags' ? parseFrontMatterTags(raw) : null;
  return tags ? tagList(tags) : toValue(raw[key], { app, sourcePath: file.path });
}

/** The properties as the note has them. */
export const rawProperties = (file: TFile, app: App): Record<string, unknown> =>
  app.metadataCache.getFileCache(file)?.frontmatter ?? {};

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const tagList = (tags: readonly string[]): ListValue => new ListValue(tags.map((tag) => new TagValue(tag)));
