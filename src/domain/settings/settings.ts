import * as v from 'valibot';

import type { NoteLanguage, NoteType } from '../notes/noteTypes';
import { propertyIds, type PropertyId } from '../notes/propertyNames';

const folders: Record<NoteLanguage, Record<NoteType, string>> = {
  nl: {
    casus: 'Intervisie/Casussen',
    session: 'Intervisie/Sessies',
    reflection: 'Intervisie/Reflecties',
    group: 'Intervisie/Groepen',
    method: 'Intervisie/Methodes',
  },
  en: {
    casus: 'Intervisie/Cases',
    session: 'Intervisie/Sessions',
    reflection: 'Intervisie/Reflections',
    group: 'Intervisie/Groups',
    method: 'Intervisie/Methods',
  },
};

const words = v.fallback(v.pipe(v.string(), v.trim()), '');
const language = v.picklist(['auto', 'nl', 'en']);

/**
 * What data.json holds. Flat, as Obsidian's settings are; every field repairs itself, so one bad value never costs the
 * others, and keys of a newer version survive. An empty folder means the folder of the note language.
 */
export const settingsSchema = v.looseObject({
  language: v.fallback(language, 'auto'),
  noteLanguage: v.fallback(language, 'auto'),
  initials: words,
  taskFormat: v.fallback(v.picklist(['auto', 'emoji', 'dataview']), 'auto'),
  casusFolder: words,
  sessionFolder: words,
  reflectionFolder: words,
  groupFolder: words,
  methodFolder: words,
  propertyNames: v.fallback(v.record(v.string(), v.string()), {}),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** Settings from whatever data.json holds; damaged or absent data gives the defaults. */
export function parseSettings(data: unknown): Settings {
  const isRecord = typeof data === 'object' && data !== null && !Array.isArray(data);
  return v.parse(settingsSchema, isRecord ? data : {});
}

/** The folder for new notes of a type, without slashes at its ends. */
export function folderFor(type: NoteType, settings: Settings, noteLanguage: NoteLanguage): string {
  const own = settings[`${type}Folder`].replace(/^\/+|\/+$/g, '');
  return own === '' ? folders[noteLanguage][type] : own;
}

/** The user's own property names, known ids only. */
export function ownPropertyNames(settings: Settings): Partial<Record<PropertyId, string>> {
  const given = propertyIds.flatMap((id) => {
    const name = settings.propertyNames[id]?.trim() ?? '';
    return name === '' ? [] : [[id, name] as const];
  });
  return Object.fromEntries(given);
}
