import { partTitles } from '../casus/casusParts';
import { escapeLine } from '../contributions/plainText';
import type { NoteLanguage } from '../notes/noteTypes';
import type { PropertyNames } from '../notes/propertyNames';
import { casusToShare, type CasusToShare } from './casusToShare';
import { footnotesIn, withoutStrayFootnotes } from './footnotes';
import { asBlock } from './keptLines';
import { sharedWords } from './sharedWords';

/** What goes along of what may; `parts` are keys. */
export interface ShareChoice {
  readonly question: boolean;
  readonly themes: boolean;
  readonly versions: boolean;
  readonly parts: ReadonlySet<string>;
}

/** A piece of a shared copy: what it is called in the list of what was shared, and its text. */
export interface SharedPiece {
  readonly label: string;
  readonly text: string;
}

/** What a copy is made for: the language of its words, and the names of properties. */
export interface SharingContext {
  readonly language: NoteLanguage;
  readonly names: PropertyNames;
}

/**
 * The text of a casus as others may have it: what was chosen, never the outcome, anything marked private, a comment, a
 * property but for the question and the themes, or a link. Line breaks are `\n`.
 */
export const sharedCopy = (note: string, choice: ShareChoice, { language, names }: SharingContext): string =>
  copyOf(sharedPieces(casusToShare(note, names), choice, language));

/** The text of a copy, from its pieces. */
export const copyOf = (pieces: readonly SharedPiece[]): string =>
  pieces.map(({ text }) => `${text}\n`).join('\n');

/** What of a casus goes along, in order; a piece without words is none. */
export function sharedPieces(
  casus: CasusToShare,
  choice: ShareChoice,
  language: NoteLanguage,
): SharedPiece[] {
  const words = sharedWords[language];
  const named = (label: string, text: string): SharedPiece => ({
    label: label.toLowerCase(),
    text: text && `${label}: ${text}`,
  });
  const pieces = [
    named(words.question, choice.question ? casus.question : ''),
    named(words.themes, choice.themes ? casus.themes.join(', ') : ''),
    ...partPieces(casus, choice),
    versionsPiece(choice.versions ? casus.versions : [], partTitles.versions[language]),
  ];
  return pieces.filter(({ text }) => text !== '');
}

function partPieces({ parts, footnotes }: CasusToShare, choice: ShareChoice): SharedPiece[] {
  const [goes, stays] = [true, false].map((is) => parts.filter(({ key }) => choice.parts.has(key) === is));
  const behind = new Set([...footnotes, ...footnotesIn((stays ?? []).flatMap(({ lines }) => lines))]);
  const texts = splitUp(
    (goes ?? []).map(({ lines }) => lines),
    behind,
  );
  return (goes ?? []).map(({ title }, at) => {
    const text = asBlock(texts[at] ?? []);
    return { label: title === '' ? '…' : title, text: text && title ? `## ${title}\n\n${text}` : text };
  });
}

/** The lines of all parts are seen together, as a footnote may stand in another part than what refers to it. */
function splitUp(parts: readonly (readonly string[])[], behind: ReadonlySet<string>): string[][] {
  const border = '\u0000';
  const lines = withoutStrayFootnotes(
    parts.flatMap((part) => [border, ...part, '']),
    behind,
  );
  const found: string[][] = [];
  for (const line of lines) {
    if (line === border) found.push([]);
    else found.at(-1)?.push(line);
  }
  return found;
}

const versionsPiece = (versions: readonly string[], title: string): SharedPiece => ({
  label: title,
  text:
    versions.length === 0 ? '' : `## ${title}\n\n${versions.map((one) => `- ${escapeLine(one)}`).join('\n')}`,
});
