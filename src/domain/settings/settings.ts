import * as v from 'valibot';

import type { NoteLanguage, NoteType } from '../notes/noteTypes';
import type { PropertyId } from '../notes/propertyNames';
import { namableIds } from './propertyNaming';

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
const initials = v.fallback(v.pipe(v.string(), v.trim(), v.regex(/^[^*]{0,12}$/)), '');
const isOn = v.fallback(v.boolean(), true);
const language = v.picklist(['auto', 'nl', 'en']);
/** Names that are no text are dropped one by one; the others stay. */
const names = v.fallback(
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((given) => Object.fromEntries(Object.entries(given).filter(isNamed))),
  ),
  {},
);

function isNamed(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string';
}

/**
 * What data.json holds. Flat, as Obsidian's settings are; every field repairs itself, so one bad value never costs the
 * others, and keys of a newer version survive. An empty folder means the folder of the note language.
 */
export const settingsSchema = v.looseObject({
  language: v.fallback(language, 'auto'),
  noteLanguage: v.fallback(language, 'auto'),
  initials,
  taskFormat: v.fallback(v.picklist(['auto', 'emoji', 'dataview']), 'auto'),
  timeSound: v.fallback(v.picklist(['off', 'bell']), 'off'),
  coach: isOn,
  whyQuestions: v.fallback(v.picklist(['nudge', 'allow']), 'nudge'),
  traceMarks: isOn,
  lookBackAfterWeek: isOn,
  lookBackBeforeMeeting: isOn,
  lookBackAfterHalfYear: isOn,
  lookBackAfterYear: isOn,
  casusTemplate: words,
  casusFolder: words,
  sessionFolder: words,
  reflectionFolder: words,
  groupFolder: words,
  methodFolder: words,
  propertyNames: names,
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** Settings from whatever data.json holds; damaged or absent data gives the defaults. */
export function parseSettings(data: unknown): Settings {
  return v.parse(settingsSchema, isRecord(data) ? data : {});
}

const isRecord = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** Whether the text of data.json holds settings at all. An empty file holds none, and nothing is lost with it. */
export function isReadable(text: string): boolean {
  if (text.trim() === '') return true;
  try {
    return isRecord(JSON.parse(text));
  } catch {
    return false;
  }
}

/** The folder for new notes of a type, without slashes at its ends. */
export function folderFor(type: NoteType, settings: Settings, noteLanguage: NoteLanguage): string {
  const own = settings[`${type}Folder`].replace(/^\/+|\/+$/g, '');
  return own === '' ? folders[noteLanguage][type] : own;
}

/** The user's own property names, known ids only. */
export function ownPropertyNames(settings: Settings): Partial<Record<PropertyId, string>> {
  const given = namableIds.flatMap((id) => {
    const name = settings.propertyNames[id]?.trim() ?? '';
    return name === '' ? [] : [[id, name] as const];
  });
  return Object.fromEntries(given);
}
