import { partIdOf, partTitles } from '../casus/casusParts';
import { contributionsIn } from '../contributions/contributionsIn';
import { formatContribution } from '../contributions/contributionLine';
import { newId, type Random } from '../contributions/newId';
import type { NoteLanguage } from '../notes/noteTypes';
import { formatLink, linkTarget } from '../notes/wikilinks';
import { appendToSection } from '../text/appendToSection';
import { lineBreakOf, type TextChange } from '../text/changes';
import { outlineOf } from '../text/outline';
import { secondLevelSections } from '../text/sections';
import { shareWays, sharedWords, type ShareWay } from './sharedWords';

/** What was shared of a casus on a day: how, the pieces by their names, and the note that was made of it, if one was. */
export interface Shared {
  readonly day: string;
  readonly way: ShareWay;
  readonly pieces: readonly string[];
  readonly note: string | null;
}

/** What was shared of a casus before, oldest first; `words` is what the line says of it, without the link. */
export interface SharedBefore {
  readonly day: string;
  readonly words: string;
  readonly note: string | null;
}

const linkAtEnd = /[ \n]*\[\[[^[\]]+\]\]$/;

/** What a casus note says was shared of it. */
export function sharedBefore(text: string): SharedBefore[] {
  return contributionsIn(text, outlineOf(text))
    .filter(({ kind }) => kind === 'shared')
    .map(({ speaker, text: words }) => ({
      day: speaker ?? '',
      words: words.replace(linkAtEnd, '').replace(/\s+/g, ' '),
      note: linkTarget(linkAtEnd.exec(words)?.[0]),
    }));
}

/** The change that writes in a casus what was shared of it, in a last section that is made when absent. */
export function recordShared(
  text: string,
  shared: Shared,
  { language, random }: { readonly language: NoteLanguage; readonly random: Random },
): TextChange {
  const line = lineOf(shared, newId('shared', text, random), language);
  const sections = secondLevelSections(text, outlineOf(text));
  const section = sections.find(({ heading }) => partIdOf(heading.title) === 'shared');
  if (section) return appendToSection(text, section, line);
  const nl = lineBreakOf(text);
  const block = `${emptyLine(text)}## ${partTitles.shared[language]}\n\n${line}\n`;
  return { from: text.length, to: text.length, insert: block.replaceAll('\n', nl) };
}

function lineOf({ day, way, pieces, note }: Shared, id: string, language: NoteLanguage): string {
  const said = `${sharedWords[language].ways[way]}: ${pieces.join(', ')}`;
  const text = note === null ? said : `${said} ${formatLink(note)}`;
  return formatContribution({ id, kind: 'shared', speaker: day, text, mark: null, chosen: false });
}

function emptyLine(text: string): string {
  if (/(?:^|\n[ \t]*\r?\n)$/.test(text)) return '';
  return text.endsWith('\n') ? '\n' : '\n\n';
}

/** The way that a line of what was shared names, in either language; null when it is another. */
export function wayOf({ words }: Pick<SharedBefore, 'words'>): ShareWay | null {
  const word = words.split(':')[0] ?? '';
  const names = Object.values(sharedWords).map(({ ways }) => ways);
  return shareWays.find((way) => names.some((ways) => ways[way] === word)) ?? null;
}
