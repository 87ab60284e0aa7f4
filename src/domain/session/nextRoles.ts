import type { NoteLanguage } from '../notes/noteTypes';
import { propertyPresets } from '../notes/propertyNames';
import { sessionRoles, type SessionRole } from './sessionProperties';

/** Who has which role, by initials. */
export type Roles = Readonly<Partial<Record<SessionRole, string>>>;

/** The word that notes have for a role. */
export const roleWord = (role: SessionRole, language: NoteLanguage): string =>
  propertyPresets[language][role];

/** The role that a word names in either language, or null. */
export function roleNamed(word: string): SessionRole | null {
  const wanted = word.toLowerCase();
  return (
    sessionRoles.find((role) => roleWord(role, 'en') === wanted || roleWord(role, 'nl') === wanted) ?? null
  );
}

/** Reads the roles agreed for the next meeting, such as `facilitator AK`. What is not understood is left out. */
export function parseNextRoles(texts: readonly string[]): Roles {
  const roles = texts.flatMap((text) => {
    const [word = '', person, ...more] = text.trim().split(/\s+/);
    const role = roleNamed(word);
    return role && person !== undefined && more.length === 0 ? [[role, person] as const] : [];
  });
  return Object.fromEntries(roles);
}

/** The roles as a group's note keeps them, in the order of `sessionRoles`. */
export const formatNextRoles = (roles: Roles, language: NoteLanguage): string[] =>
  sessionRoles.flatMap((role) => {
    const person = roles[role];
    return person ? [`${roleWord(role, language)} ${person}`] : [];
  });
