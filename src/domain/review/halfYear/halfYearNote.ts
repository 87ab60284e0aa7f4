import { asProse, escapeLine } from '../../contributions/plainText';
import { fillTemplate } from '../../notes/fillTemplate';
import type { NoteLanguage } from '../../notes/noteTypes';
import type { PropertyNames } from '../../notes/propertyNames';
import type { ActionRecord } from '../../records/records';
import { halfYearWords, type HalfYearWords } from './halfYearWords';
import type { HalfYearLetter } from './letter';
import { promiseInWords, promiseState } from './promiseState';

/** What the property `model` says of a reflection on a half-year, in every language. */
export const halfYearModel = 'half-year';

/** A sentence that is quoted from a note: `line` is a block id, when it has one. */
export interface Quote {
  readonly text: string;
  readonly path: string;
  readonly line: string | null;
}

export interface HalfYearNote {
  /** An ISO day. */
  readonly today: string;
  readonly letter: HalfYearLetter;
  /** What one took along, from sessions and reflections. */
  readonly quotes: readonly Quote[];
  /** What one would say to oneself of half a year ago; '' leaves it out. */
  readonly answer: string;
}

export interface HalfYearVault {
  readonly language: NoteLanguage;
  readonly names: PropertyNames;
  /** The target of a link to a note, by its path. */
  readonly linkTo: (path: string) => string;
  /** The text that the Tasks plugin asks for in a task, or ''. */
  readonly globalFilter: string;
}

/** The name of the note: its day and the half-year, never what it says. */
export function halfYearName({ today, letter }: HalfYearNote, language: NoteLanguage): string {
  const { name, halves } = halfYearWords[language];
  const { from } = letter.period;
  return `${today} ${name} ${halves[from.slice(5, 7) === '01' ? 0 : 1]} ${from.slice(0, 4)}`;
}

/** The text of a reflection on a half-year; each sentence that is quoted has a link to where it stands. */
export function halfYearText(note: HalfYearNote, vault: HalfYearVault): string {
  const words = halfYearWords[vault.language];
  const head = fillTemplate(
    words.properties,
    { date: note.today, model: halfYearModel, private: false },
    vault,
  );
  const parts = [insight(note, words), ...quoted(note, words, vault)].filter((part) => part !== '');
  return `${head}\n${parts.join('\n')}`;
}

function insight({ answer }: HalfYearNote, words: HalfYearWords): string {
  const said = asProse(answer);
  return said.trim() === '' ? '' : `## ${words.insight}\n\n> ${words.asked}\n\n${said}\n`;
}

function quoted({ letter, quotes }: HalfYearNote, words: HalfYearWords, vault: HalfYearVault): string[] {
  const { linkTo, globalFilter } = vault;
  const link = (path: string, line: string | null = null): string =>
    line === null ? `[[${linkTo(path)}]]` : `[[${linkTo(path)}#^${line}]]`;
  const action = (one: ActionRecord): string =>
    `${asLine(promiseInWords(one, globalFilter))} (${link(one.path, one.id)})`;
  return [
    section(
      words.brought,
      letter.brought.map(({ casus, first, last, sessions }) => {
        const question = [first, ...(last === null ? [] : [last])].map(asLine).join(' → ');
        const held = sessions.map(({ path }) => link(path)).join(', ');
        return `${link(casus.path)}: ${question} (${held})`;
      }),
    ),
    section(
      words.took,
      quotes.map(({ text, path, line }) => `${asLine(text)} (${link(path, line)})`),
    ),
    section(
      words.returned,
      letter.themes.map(
        ({ theme, times, path }) => `${asLine(theme)}: ${words.times(times)} (${link(path)})`,
      ),
    ),
    section(
      words.promised,
      letter.promised
        .filter((one) => promiseState(one) !== 'open')
        .map((one) => `${words.states[promiseState(one)]}: ${action(one)}`),
    ),
    section(
      words.open,
      letter.open.map((one) => (one.due === null ? action(one) : `${words.due(one.due)}: ${action(one)}`)),
    ),
    section(
      words.roles,
      letter.roles.map(({ role, times }) => `${words.roleNames[role]}: ${String(times)}`),
    ),
  ];
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;

/** Words as the beginning of a list item: on one line, and never taken for more than words. */
const asLine = (text: string): string => escapeLine(text.replace(/\s+/g, ' ').trim());
