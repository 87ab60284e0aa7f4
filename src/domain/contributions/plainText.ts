/**
 * What a person typed, as text of one list item: no empty lines, no space at line ends. Words and their order stay.
 */
export function oneParagraph(typed: string): string {
  return typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

const structure =
  /^\\*(?:[-+*][ \t]|\d+[.)][ \t]|#{1,6}[ \t]|>|```|~~~|\[.\][ \t]|(?:-{3,}|\*{3,}|_{3,}|=+|-+)$)/;

/** Escapes a line that Markdown would read as a list, heading, quote, code or task. */
export function escapeLine(line: string): string {
  return structure.test(line) ? `\\${line}` : line;
}

/** The reverse of `escapeLine`. */
export function unescapeLine(line: string): string {
  return line.startsWith('\\') && structure.test(line) ? line.slice(1) : line;
}
