import { fileName } from '../notes/fileName';
import { fillTemplate, type TemplateValues } from '../notes/fillTemplate';
import type { NoteLanguage } from '../notes/noteTypes';
import type { PropertyNames } from '../notes/propertyNames';
import { formatLink } from '../notes/wikilinks';
import { applyChanges, type TextChange } from '../text/changes';
import { outlineOf } from '../text/outline';
import { secondLevelSections, type Section } from '../text/sections';
import {
  reflectionHeadings,
  reflectionPartOf,
  reflectionParts,
  type ReflectionPart,
} from './reflectionHeadings';

/**
 * What a reflection says. `parts` are texts, the plan as a task line; session and casus are link targets or null; `model`
 * is the id of the solo model that it was made with.
 */
export interface NewReflection {
  readonly day: string;
  readonly parts: Readonly<Partial<Record<ReflectionPart, string>>>;
  readonly themes: readonly string[];
  /** 1 to 5, or null when not given. */
  readonly feeling: number | null;
  readonly isPrivate: boolean;
  readonly session: string | null;
  readonly casus: string | null;
  readonly model: string | null;
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

/**
 * The text of a new reflection note; `template` is a built-in one of the same language. Empty parts keep their prompt, and
 * a part that the template does not ask for comes after the others.
 */
export function newReflectionText(
  template: string,
  { parts, ...about }: NewReflection,
  vault: { language: NoteLanguage; names: PropertyNames },
): string {
  const text = fillTemplate(template, valuesOf(about), vault);
  const sections = secondLevelSections(text, outlineOf(text));
  const filled = applyChanges(
    text,
    sections.flatMap((section) => fillPart(text, section, parts)),
  );
  const asked = sections.map(({ heading }) => reflectionPartOf(heading.title));
  const others = reflectionParts.filter((part) => !asked.includes(part) && wordsOf(parts, part) !== '');
  return others.reduce(
    (whole, part) => `${whole}\n## ${reflectionHeadings[vault.language][part]}\n\n${wordsOf(parts, part)}\n`,
    filled,
  );
}

function valuesOf(about: Omit<NewReflection, 'parts'>): TemplateValues {
  const { day, session, casus, model, themes, feeling, isPrivate } = about;
  return {
    date: day,
    ...(session === null ? {} : { session: formatLink(session) }),
    ...(casus === null ? {} : { casus: formatLink(casus) }),
    ...(model === null ? {} : { model }),
    ...(themes.length === 0 ? {} : { themes }),
    ...(feeling === null ? {} : { feeling }),
    private: isPrivate,
  };
}

const wordsOf = (parts: NewReflection['parts'], part: ReflectionPart): string => parts[part]?.trim() ?? '';

function fillPart(
  text: string,
  { heading, bodyFrom, to }: Section,
  parts: NewReflection['parts'],
): TextChange[] {
  const part = reflectionPartOf(heading.title);
  const words = part === null ? '' : wordsOf(parts, part);
  if (words === '') return [];
  return [{ from: bodyFrom, to, insert: to === text.length ? `\n${words}\n` : `\n${words}\n\n` }];
}
