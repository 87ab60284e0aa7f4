import type { Contribution } from '../contributions/contribution';
import { contributionsIn, type PlacedContribution } from '../contributions/contributionsIn';
import { formatContribution } from '../contributions/contributionLine';
import { newId, type Random } from '../contributions/newId';
import { isHeadingOf, noteWords } from '../notes/noteWords';
import type { NoteLanguage } from '../notes/noteTypes';
import { formatLink, linkTarget } from '../notes/wikilinks';
import { appendToSection } from '../text/appendToSection';
import { lineBreakOf, type TextChange } from '../text/changes';
import { outlineOf, type Outline } from '../text/outline';
import { secondLevelSections, type Section } from '../text/sections';

/** How the question of a casus was put on a day. `session` is the target of the link to where it was put so. */
export interface QuestionVersion {
  readonly day: string;
  readonly question: string;
  readonly session: string | null;
}

/** The versions of the question that a casus note keeps, oldest first. */
export function questionVersions(text: string): QuestionVersion[] {
  const outline = outlineOf(text);
  const section = versionsSection(text, outline);
  if (!section) return [];
  return wordingsIn(text, outline)
    .filter((one) => isIn(one, section))
    .map(versionOf);
}

/** A line of the kind rewording in a casus note as a version of its question. */
export const versionOf = ({ speaker, text }: Pick<Contribution, 'speaker' | 'text'>): QuestionVersion => ({
  day: speaker ?? '',
  ...withoutLink(text),
});

const linkAtEnd = /[ \n]*\[\[[^[\]]+\]\]$/;

function withoutLink(words: string): Pick<QuestionVersion, 'question' | 'session'> {
  const link = linkAtEnd.exec(words)?.[0] ?? null;
  const question = words.slice(0, words.length - (link?.length ?? 0));
  return { question: oneLine(question), session: linkTarget(link) };
}

/** A question as it stands in a property: on one line. */
export const oneLine = (question: string): string => question.replace(/\s+/g, ' ').trim();

/**
 * The versions to add when a question gets other words: what it was before, unless that is kept already, and the new
 * words. None when they are not new. What came before the first kept version is of the day of the note, `date`.
 */
export function versionsToAdd(
  text: string,
  version: QuestionVersion,
  before: { readonly question: string; readonly date: unknown },
): QuestionVersion[] {
  const kept = questionVersions(text);
  const now = { ...version, question: oneLine(version.question) };
  const previous = oneLine(before.question);
  const isReworded = now.question !== (kept.at(-1)?.question ?? previous);
  if (!isReworded || now.question === '') return [];
  const isKept = ['', now.question, ...kept.map((one) => one.question)].includes(previous);
  const isDated = kept.length === 0 && typeof before.date === 'string' && before.date !== '';
  const day = isDated ? String(before.date) : now.day;
  return isKept ? [now] : [{ day, question: previous, session: null }, now];
}

/** What writing versions needs beside the note: the language of a new heading, and a source of ids. */
export interface VersionContext {
  readonly language: NoteLanguage;
  readonly random: Random;
}

/** The changes that add versions to the section of a casus note that keeps them; it is made at the end when absent. */
export function addQuestionVersions(
  text: string,
  versions: readonly QuestionVersion[],
  { language, random }: VersionContext,
): TextChange[] {
  if (versions.length === 0) return [];
  const ids: string[] = [];
  const lines = versions.map((version) => {
    const id = newId('rewording', text + ids.join(' '), random);
    ids.push(id);
    return lineOf(version, id);
  });
  const section = versionsSection(text, outlineOf(text));
  if (section) return [appendToSection(text, section, lines.join('\n'))];
  const heading = `## ${noteWords[language].versions}`;
  const block = `${before(text)}${heading}\n\n${lines.join('\n')}\n`;
  return [{ from: text.length, to: text.length, insert: block.replaceAll('\n', lineBreakOf(text)) }];
}

function lineOf({ day, question, session }: QuestionVersion, id: string): string {
  const words = session === null ? question : `${question} ${formatLink(session)}`;
  return formatContribution({
    id,
    kind: 'rewording',
    speaker: day,
    text: words,
    mark: null,
    chosen: false,
  });
}

function before(text: string): string {
  if (/(?:^|\n[ \t]*\r?\n)$/.test(text)) return '';
  return text.endsWith('\n') ? '\n' : '\n\n';
}

/** The section with the versions: by its title, else, when someone gave it another one, by what stands in it. */
function versionsSection(text: string, outline: Outline): Section | undefined {
  const sections = secondLevelSections(text, outline);
  const titled = sections.find(({ heading }) => isHeadingOf('versions', heading.title));
  const wordings = wordingsIn(text, outline);
  return titled ?? sections.find((section) => wordings.some((one) => isIn(one, section)));
}

const wordingsIn = (text: string, outline: Outline): PlacedContribution[] =>
  contributionsIn(text, outline).filter(({ kind }) => kind === 'rewording');

const isIn = ({ from }: PlacedContribution, { bodyFrom, to }: Section): boolean =>
  from >= bodyFrom && from < to;
