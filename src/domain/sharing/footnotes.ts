const definition = /^[ \t>]*\[\^([^\]\s]+)\]:/;
const reference = /\[\^([^\]\s]+)\]/g;

/**
 * The lines that go along, with footnotes only where both ends do: the text of one stands in them, something in them refers
 * to it, and nothing in what stays does (`behind` are the names that are referred to there).
 */
export function withoutStrayFootnotes(lines: readonly string[], behind: ReadonlySet<string>): string[] {
  const marked = markFootnotes(lines);
  const asked = namesIn(marked.filter(({ note }) => note === null).map(({ line }) => line));
  const kept = marked.filter(({ note }) => note === null || (asked.has(note) && !behind.has(note)));
  const defined = new Set(kept.map(({ note }) => note));
  return kept.map(({ line }) =>
    line.replace(reference, (found, name: string) => (defined.has(name.toLowerCase()) ? found : '')),
  );
}

/** The names of the footnotes that lines refer to. */
export const footnotesIn = (lines: readonly string[]): Set<string> =>
  namesIn(lines.map((line) => line.replace(definition, '')));

/** Each line with the footnote whose text it is, or null. */
function markFootnotes(lines: readonly string[]): { line: string; note: string | null }[] {
  let open: string | null = null;
  let isAfterBlank = false;
  return lines.map((line) => {
    const found = definition.exec(line)?.[1]?.toLowerCase() ?? null;
    if (found !== null) open = found;
    else if (line.trim() === '') isAfterBlank = true;
    else if (isAfterBlank ? !/^[ \t]{2}|^\t/.test(line) : /^#{1,6}[ \t]/.test(line)) open = null;
    if (line.trim() !== '') isAfterBlank = false;
    return { line, note: line.trim() === '' ? null : open };
  });
}

const namesIn = (lines: readonly string[]): Set<string> =>
  new Set(lines.flatMap((line) => [...line.matchAll(reference)].map(([, name = '']) => name.toLowerCase())));
