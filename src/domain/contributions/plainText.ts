/**
 * What a person typed, as text of one list item: no empty lines, no space at line ends. Words and their order stay.
 */
export function oneParagraph(typed: string): string {
  return typed
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** How lines start that are more than text: lists, tasks, headings, quotes, code, rules, HTML, comments, formulas. */
const structure = new RegExp(
  [
    String.raw`[-+*](?:[ \t]|$)`,
    String.raw`\[.\](?:[ \t]|$)`,
    String.raw`\[[^\]]+\]:`,
    String.raw`#{1,6}(?:[ \t]|$)`,
    String.raw`>|${'```'}|~~~|%%|\$\$|<[!?/a-z]`,
    String.raw`(?:[-*_][ \t]*){3,}$|=+$|-+$`,
  ]
    .map((start) => String.raw`^\\*(?:${start})`)
    .join('|'),
  'iu',
);

const numbered = /^(\d+)(\\*[.)])(?=[ \t]|$)/;
const escapedNumber = /^(\d+)\\(\\*[.)])(?=[ \t]|$)/;

/** Escapes a line that Markdown would read as more than text. */
export function escapeLine(line: string): string {
  if (numbered.test(line)) return line.replace(numbered, String.raw`$1\$2`);
  return structure.test(line) ? `\\${line}` : line;
}

/** The reverse of `escapeLine`. */
export function unescapeLine(line: string): string {
  if (escapedNumber.test(line)) return line.replace(escapedNumber, '$1$2');
  return line.startsWith('\\') && structure.test(line) ? line.slice(1) : line;
}

const listItem = /^(?:[-+*]|\d+[.)])[ \t]/;

/** What a person typed in several paragraphs, as text of a section. Lists stay lists; nothing in it makes a heading. */
export function asProse(typed: string): string {
  return typed
    .split(/\r\n?|\n/)
    .map((line) => {
      const text = line.trim();
      const indent = line.slice(0, line.indexOf(text));
      return listItem.test(text) ? indent + text : indent + escapeLine(text);
    })
    .join('\n')
    .trim();
}
