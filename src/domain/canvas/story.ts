import type { ActionRecord, CasusRecord, NoteRecord, Records } from '../records/records';

/** What is drawn: one casus, by its path, or all with a theme. */
export type Subject = { readonly casus: string } | { readonly theme: string };

/** The notes of a story by what they are, oldest first, and which came from which, by path or by the id of an action. */
export interface Story {
  readonly casussen: readonly CasusRecord[];
  readonly sessions: readonly NoteRecord[];
  readonly reflections: readonly NoteRecord[];
  readonly actions: readonly ActionRecord[];
  readonly links: readonly (readonly [from: string, to: string])[];
}

/**
 * What belongs to a casus or a theme: casussen, the sessions about them, the reflections on either, and the actions in any of
 * these. Private reflections, and the actions in them, stay out.
 */
export function storyOf(records: Records, subject: Subject): Story {
  const isMeant = ({ path, themes }: NoteRecord): boolean =>
    'casus' in subject ? path === subject.casus : themes.includes(subject.theme);
  const casussen = records.casussen.filter(isMeant);
  const known = new Set(casussen.map(({ path }) => path));
  const sessions = records.sessions.filter((one) => isMeant(one) || known.has(one.casus ?? ''));
  sessions.forEach(({ path }) => known.add(path));
  const reflections = records.reflections.filter(
    (one) => !one.isPrivate && (isMeant(one) || known.has(one.session ?? '') || known.has(one.casus ?? '')),
  );
  reflections.forEach(({ path }) => known.add(path));
  const hidden = new Set(records.reflections.filter((one) => one.isPrivate).map(({ path }) => path));
  const actions = records.actions.filter(
    ({ path, casus }) => !hidden.has(path) && (known.has(path) || known.has(casus ?? '')),
  );
  const links = [
    ...sessions.map(({ path, casus }) => [[casus], path] as const),
    ...reflections.map(({ path, session, casus }) => [[session, casus], path] as const),
    ...actions.map(({ id, path, casus }) => [[path, casus], id] as const),
  ].flatMap(([sources, to]) => {
    const from = sources.find((source) => source !== null && known.has(source) && source !== to);
    return from === undefined || from === null ? [] : [[from, to] as const];
  });
  return { casussen, sessions, reflections, actions, links };
}
