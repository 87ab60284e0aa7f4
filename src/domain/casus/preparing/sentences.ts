/** A sentence of a note: where it stands, and its words without Markdown's signs. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

const sign = /^[ \t]*(?:>[ \t]*|[-+*][ \t]+|\d+[.)][ \t]+|\[.\][ \t]+|#{1,6}[ \t]+)*/;
const end = /[.?!…]+["'”’)\]*_]*(?=\s|$)/g;

/** The sentences between two offsets of a text without comments. A line ends a sentence only where a list or an empty line does. */
export function sentencesIn(plain: string, from: number, to: number): Sentence[] {
  return paragraphsIn(plain, from, to).flatMap((paragraph) => {
    const text = plain.slice(paragraph.from, paragraph.to);
    const ends = [...text.matchAll(end)].map((match) => match.index + match[0].length);
    const starts = [0, ...ends];
    return starts
      .map((start, at) => ({
        from: paragraph.from + start,
        to: paragraph.from + (ends[at] ?? text.length),
      }))
      .map((range) => tidy(plain, range))
      .filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
  });
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Runs of lines that belong together: a list item or a heading begins a new one. */
function paragraphsIn(plain: string, from: number, to: number): Range[] {
  const found: { from: number; to: number }[] = [];
  let offset = from;
  let isOpen = false;
  for (const line of plain.slice(from, to).split('\n')) {
    const next = offset + line.length + 1;
    const isEmpty = line.trim() === '';
    const isNew = /^[ \t]*(?:[-+*][ \t]|\d+[.)][ \t]|#)/.test(line);
    const last = found.at(-1);
    if (!isEmpty && isOpen && !isNew && last) last.to = next - 1;
    else if (!isEmpty) found.push({ from: offset, to: next - 1 });
    isOpen = !isEmpty;
    offset = next;
  }
  return found;
}

function tidy(plain: string, { from, to }: Range): Sentence {
  const text = plain.slice(from, to);
  const lead = /^\s*/.exec(text)?.[0].length ?? 0;
  const signs = sign.exec(text.slice(lead))?.[0].length ?? 0;
  const words = text
    .slice(lead + signs)
    .replace(/(^|\s)>[ \t]?/g, '$1')
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(/\*\*|__|==|~~|`|\s\^[a-z0-9-]+\s*$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { from: from + lead + signs, to: from + text.trimEnd().length, words };
}

/** Words as the rules read them: lower case, no accents, straight quotes, one space between words. */
export const forRules = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’´`]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim();
