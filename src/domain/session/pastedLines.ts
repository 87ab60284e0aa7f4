import { headOf } from './pastedHead';
import { speakerNamed } from './speakers';

/** A line to be made of pasted text. `speaker` is initials, or null where nobody known is named. */
export interface PastedLine {
  readonly speaker: string | null;
  readonly text: string;
}

/** A row of the pasted text: what was said in it, by whom, and whether a new line begins here. */
interface Row extends PastedLine {
  readonly begins: boolean;
  /** What it says should nothing turn out to be said under it. */
  readonly alone: string;
}

// What chat programs put around their lines: marks of direction, and a mark at the start of a file.
const unseen = /[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const listMark = /^(?:[-+*•–][ \t]+(?:\[[ xX]\][ \t]+)?|\d{1,3}[.)][ \t]+)/u;
const inBold = /^\*\*([^*]{1,40})\*\*:?[ \t]+/u;

/**
 * The lines in a text that was copied from a chat or a list. Times, list marks and names that are known go; all other
 * words stay as they are and in order. In a chat with times, whatever has none goes on with the line before it; elsewhere
 * every row is a line, except what is indented under one.
 */
export function pastedLines(text: string, people: readonly string[]): PastedLine[] {
  const rows = text
    .replace(unseen, '')
    .split(/\r\n?|\n/u)
    .filter((row) => row.trim() !== '');
  const isChat = rows.some((row) => headOf(row.trim()).isTimed);
  const lines: Row[] = [];
  for (const row of rows.map((one) => (isChat ? chatRow(one, people) : listRow(one, people)))) {
    const last = lines.at(-1);
    const isAwaited = !isChat && last?.text === '' && row.speaker === null;
    const goesOn = last !== undefined && (!row.begins || isAwaited);
    if (goesOn) lines[lines.length - 1] = { ...last, text: joined(last.text, row.alone) };
    else lines.push(row);
  }
  const made = lines.map(({ speaker, text: said, alone }) =>
    said === '' ? { speaker: null, text: alone } : { speaker, text: said },
  );
  return made.filter((line) => line.text !== '');
}

const joined = (above: string, below: string): string => (above === '' ? below : `${above}\n${below}`);

function chatRow(row: string, people: readonly string[]): Row {
  const { isTimed, name, rest, words } = headOf(row.trim());
  const speaker = name === null || !isTimed ? null : speakerNamed(name, people, { byFirstName: true });
  return { speaker, text: speaker === null ? words : rest, begins: isTimed, alone: words };
}

function listRow(row: string, people: readonly string[]): Row {
  const words = row.trim().replace(listMark, '');
  const isItem = words !== row.trim();
  const { name, rest } = headOf(words);
  const named = name === null ? null : speakerNamed(name, people, { byFirstName: false });
  const [speaker, said] = named === null ? initialsFirst(words, people, isItem) : [named, rest];
  const begins = isItem || speaker !== null || !/^(?:\t| {2})/u.test(row);
  return { speaker, text: said, begins, alone: words };
}

/** In a list, the initials may stand before the words as they are, and in bold anywhere: `- MB …`, `**MB** …`. */
function initialsFirst(words: string, people: readonly string[], isItem: boolean): [string | null, string] {
  const bold = inBold.exec(words);
  const first = bold?.[1] ?? (isItem ? /^(\S+)[ \t]/u.exec(words)?.[1] : undefined);
  const person = people.find((one) => one === first);
  return person === undefined
    ? [null, words]
    : [person, words.slice(bold?.[0].length ?? person.length).trim()];
}
