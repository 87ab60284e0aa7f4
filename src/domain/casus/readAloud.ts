import type { CasusPart, PartId } from './casusParts';

/** What the presenter keeps back, or what is about the note itself. */
const notAloud: readonly (PartId | null)[] = ['outcome', 'privacyCheck', 'versions', 'shared', 'actions'];

/** Whether a part is told to the group: not the outcome, nothing private, nothing about the note itself. */
export const isAloud = ({ id, isPrivate }: Pick<CasusPart, 'id' | 'isPrivate'>): boolean =>
  !isPrivate && !notAloud.includes(id);

/** How many words of a casus are read aloud: those of its parts, without headings, signs and addresses. */
export const wordsAloud = (parts: readonly CasusPart[]): number =>
  parts.filter(isAloud).reduce((sum, { words }) => sum + countWords(words), 0);

const countWords = (text: string): number =>
  (
    text
      .replace(/^#{1,6}[ \t].*$|\^[a-z0-9-]+[ \t]*$|https?:\/\/\S+/gim, ' ')
      .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
      .match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? []
  ).length;

/** Words a minute of somebody who reads a text of their own to a group at ease. */
const wordsEachMinute = 130;

/** How long reading so many words takes, in half minutes; never none where there are words. */
export const halfMinutesAloud = (words: number): number =>
  words === 0 ? 0 : Math.max(1, Math.round((words / wordsEachMinute) * 2));
