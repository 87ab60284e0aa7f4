import { fileName } from '../notes/fileName';
import { fillTemplate } from '../notes/fillTemplate';
import type { NoteLanguage } from '../notes/noteTypes';
import type { PropertyNames } from '../notes/propertyNames';
import { formatLink } from '../notes/wikilinks';
import { applyChanges, type TextChange } from '../text/changes';
import { outlineOf } from '../text/outline';
import { secondLevelSections, type Section } from '../text/sections';
import { reflectionPartOf, type ReflectionPart } from './reflectionHeadings';

/** What a reflection says. `parts` are texts, the plan as a task line; session and casus are link targets or null. */
export interface NewReflection {
  readonly day: string;
  readonly parts: Readonly<Record<ReflectionPart, string>>;
  readonly themes: readonly string[];
  /** 1 to 5, or null when not given. */
  readonly feeling: number | null;
  readonly isPrivate: boolean;
  readonly session: string | null;
  readonly casus: string | null;
}

/** The words that make the name of a reflection's note. */
const nameWords: Record<NoteLanguage, { alone: string; about: string }> = {
  nl: { alone: 'Reflectie', about: 'Reflectie op' },
  en: { alone: 'Reflection', about: 'Reflection on' },
};

/** The name of a reflection's note: its day and what it is about, never what it says. */
export function reflectionName(day: string, about: string | null, language: NoteLanguage): string {
  const title = about?.replace(/^\d{4}-\d{2}-\d{2}[ _-]*/, '').trim() ?? '';
  const words = nameWords[language];
  return fileName(`${day} ${title === '' ? words.alone : `${words.about} ${title}`}`, day);
}

/** The text of a new reflection note; `template` is the built-in one of the same language. Empty parts keep their prompt. */
export function newReflectionText(
  template: string,
  { day, parts, themes, feeling, isPrivate, session, casus }: NewReflection,
  vault: { language: NoteLanguage; names: PropertyNames },
): string {
  const values = {
    date: day,
    ...(session === null ? {} : { session: formatLink(session) }),
    ...(casus === null ? {} : { casus: formatLink(casus) }),
    ...(themes.length === 0 ? {} : { themes }),
    ...(feeling === null ? {} : { feeling }),
    private: isPrivate,
  };
  const text = fillTemplate(template, values, vault);
  const changes = secondLevelSections(text, outlineOf(text)).flatMap((section) =>
    fillPart(text, section, parts),
  );
  return applyChanges(text, changes);
}

function fillPart(
  text: string,
  { heading, bodyFrom, to }: Section,
  parts: NewReflection['parts'],
): TextChange[] {
  const part = reflectionPartOf(heading.title);
  const words = part === null ? '' : parts[part].trim();
  if (words === '') return [];
  return [{ from: bodyFrom, to, insert: to === text.length ? `\n${words}\n` : `\n${words}\n\n` }];
}
