import type { Mend, Problem } from '@/domain/checkNotes/problem';
import { titleOf } from '@/domain/index/noteChoices';
import type { NoteType } from '@/domain/notes/noteTypes';
import type { Texts } from '@/i18n/texts';
import { isInWords } from './dayReader';

type Words = Texts['checkNotes'];

/** Where a problem is; the line is known once the note was read. */
export function placeWords({ kind, place }: Problem, line: number | null, words: Words): string {
  if (kind === 'no-date') return words.missing;
  if (place.at === 'line') return words.place(place.line, place.column);
  return line === null ? '' : words.line(line);
}

/** What more there is to say of a problem, in sentences. `isRead` says that a day in words could be read. */
export function aboutOf(problem: Problem, words: Words, isRead: boolean): string[] {
  const { kind, path, place, detail, others, count } = problem;
  const [other] = others;
  if (kind === 'same-id' && other !== undefined) return [words.copied(count, titleOf(other), other === path)];
  if (kind === 'two-running' && other !== undefined) return [words.runsToo(titleOf(other))];
  const isDay = isInWords(problem) && isRead;
  return [
    ...(leadsElsewhere(problem) ? [words.leadsTo(titleOf(other ?? ''))] : []),
    ...(detail === null ? [] : [isDay ? words.inWords : words.details[detail]]),
    ...(place.at === 'text' && count > 1 ? [words.places(count)] : []),
  ];
}

/** Whether it has to be said where a link leads. */
const leadsElsewhere = ({ kind, detail, path, others }: Problem): boolean =>
  detail === 'other-type' || detail === 'not-ours' || (kind === 'link-place' && others[0] !== path);

/** What a mend does, as its button says. */
export function mendWords({ way, to }: Mend, { kind, count }: Problem, words: Words): string {
  const { mend } = words;
  if (way === 'remove-link') return mend.removeLink;
  if (way === 'unlink') return mend.unlink;
  if (way === 'whole-note') return mend.wholeNote;
  if (way === 'heading') return mend.heading(to);
  if (way === 'new-id') return mend.newId(count);
  if (way === 'status') return mend.status(to);
  if (way === 'set') return mend.set(to);
  return kind === 'same-name' ? mend.linkIn(titleOf(to), folderOf(to)) : mend.link(titleOf(to));
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '/';

/** The type of note that a broken link should lead to, where one can be chosen. */
export function wantedType({ kind, place, detail }: Problem): NoteType | null {
  const isLink = kind === 'link-gone' || kind === 'link-astray';
  if (!isLink || place.at !== 'property' || detail === 'circle') return null;
  const { id } = place;
  return id === 'casus' || id === 'session' || id === 'group' ? id : null;
}

/** Whether a note can be chosen from a list for a link to lead to. */
export const canChoose = (problem: Problem): boolean =>
  problem.kind === 'text-link' || wantedType(problem) !== null;
