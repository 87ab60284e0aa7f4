const tabSize = 4;

/** Width of a text's leading white space in columns (tabs to multiples of four). */
export function indentWidth(text: string): number {
  let width = 0;
  for (const char of text) {
    if (char === ' ') width++;
    else if (char === '\t') width += tabSize - (width % tabSize);
    else break;
  }
  return width;
}

/** How many characters stand before a column; a tab that reaches over it counts whole. */
export function charactersBefore(text: string, column: number): number {
  let width = 0;
  let index = 0;
  while (width < column && (text[index] === ' ' || text[index] === '\t')) {
    width += text[index] === '\t' ? tabSize - (width % tabSize) : 1;
    index++;
  }
  return index;
}
