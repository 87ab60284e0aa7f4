import { fileName } from '../notes/fileName';
import { fillTemplate } from '../notes/fillTemplate';
import type { NoteLanguage } from '../notes/noteTypes';
import type { PropertyNames } from '../notes/propertyNames';
import { formatLink } from '../notes/wikilinks';
import { outlineOf } from '../text/outline';
import { oneLine } from './questionVersions';

/** What a new casus starts with; everything may be empty. `group` is the name of a note, `day` an ISO day. */
export interface NewCasus {
  readonly title: string;
  readonly question: string;
  readonly themes: readonly string[];
  readonly group: string;
  readonly day: string;
}

/** The name of a casus' note: its title, else its question, else `Casus 2026-11-21`. */
export function casusName({ title, question, day }: NewCasus): string {
  return fileName(title, fileName(question, `Casus ${day}`));
}

/** The question as it stands in a property: on one line; '' when there is none. */
export const casusQuestion = ({ question }: Pick<NewCasus, 'question'>): string => oneLine(question);

/** The text of a new casus note; `template` is the built-in one of the same language. */
export function newCasusText(
  template: string,
  casus: NewCasus,
  vault: { language: NoteLanguage; names: PropertyNames },
): string {
  const { themes, group, day } = casus;
  const asked = casusQuestion(casus);
  const values = {
    date: day,
    ...(asked === '' ? {} : { question: asked }),
    ...(themes.length === 0 ? {} : { themes }),
    ...(group.trim() === '' ? {} : { group: formatLink(group.trim()) }),
  };
  return fillTemplate(template, values, vault);
}

/** Themes as typed, with commas between them: trimmed, none twice, without the sign of a tag. */
export function themesIn(typed: string): string[] {
  const themes = typed.split(',').map((theme) => theme.replace(/^[#\s]+/, '').trim());
  return [...new Set(themes.filter((theme) => theme !== ''))];
}

/** The offset of the first empty line under the first heading, where one begins to write; null when there is none. */
export function firstEmptyPlace(text: string): number | null {
  const [first, second] = outlineOf(text).headings;
  if (!first) return null;
  const part = text.slice(first.to, second?.from ?? text.length);
  const blank = /\r?\n(?=[ \t]*\r?\n)/.exec(part);
  return blank ? first.to + blank.index + blank[0].length : null;
}
