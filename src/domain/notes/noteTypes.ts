/** The values of `type` that make a note ours; they are the same in every language. */
export const noteTypes = ['casus', 'session', 'reflection', 'group', 'method'] as const;

export type NoteType = (typeof noteTypes)[number];

/** The language in which notes are written; not the language of the interface. */
export type NoteLanguage = 'nl' | 'en';

const prefix = 'intervisie/';

/** The value of the `type` property for a note type. */
export const typeValue = (type: NoteType): string => prefix + type;

/** The note type that a `type` property names, or null when the note is not ours. */
export function noteTypeOf(value: unknown): NoteType | null {
  return noteTypes.find((type) => typeValue(type) === value) ?? null;
}
