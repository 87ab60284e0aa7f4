/** The lines of a file, with or without a byte order mark, whatever its line ends; the last line end makes no line. */
export function linesOf(text) {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
