/** A line of a note, `to` after its line break. `content` is what follows the signs of quotes and lists. */
export interface NoteLine {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** How many quotes it stands in, and how many of them before its first list sign. */
  readonly depth: number;
  readonly outer: number;
  readonly isItem: boolean;
  readonly content: string;
  /** The line at which the code block begins in which this line stands. */
  readonly fence: number | null;
}

const sign = /^[ \t]*(>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))[ \t]?/;

/** The lines of a text whose line breaks are `\n`. */
export function noteLines(text: string): NoteLine[] {
  const lines: NoteLine[] = [];
  let from = 0;
  let open: OpenFence | null = null;
  for (const line of text.split('\n')) {
    const signs = signsOf(line);
    const wasOpen: OpenFence | null = open;
    open = nextFence(open, signs, lines.length);
    const fence = wasOpen?.at ?? open?.at ?? null;
    const to = Math.min(from + line.length + 1, text.length);
    lines.push({ from, to, text: line, fence, ...signs });
    from = to;
  }
  return lines;
}

type Signs = Pick<NoteLine, 'depth' | 'outer' | 'isItem' | 'content'>;

function signsOf(line: string): Signs {
  let [depth, outer, isItem, content] = [0, 0, false, line];
  for (let found = sign.exec(content); found; found = sign.exec(content)) {
    const isQuote = found[1] === '>';
    if (isQuote) depth += 1;
    else isItem = true;
    if (!isItem) outer = depth;
    content = content.slice(found[0].length);
  }
  return { depth, outer, isItem, content: content.trim() };
}

interface OpenFence {
  readonly at: number;
  readonly sign: string;
  readonly depth: number;
}

function nextFence(open: OpenFence | null, { depth, content }: Signs, at: number): OpenFence | null {
  const found = /^(`{3,}|~{3,})(.*)$/.exec(content);
  const inQuote = open !== null && depth < open.depth;
  if (open === null || inQuote) return found ? { at, sign: found[1] ?? '', depth } : null;
  return found?.[1]?.startsWith(open.sign) && found[2]?.trim() === '' ? null : open;
}

/** What follows so many quote signs of a line; null when it has fewer. */
export function afterQuotes(line: string, count: number): string | null {
  let rest = line;
  for (let at = 0; at < count; at += 1) {
    const found = /^[ \t]*>[ \t]?/.exec(rest);
    if (!found) return null;
    rest = rest.slice(found[0].length);
  }
  return rest;
}

/** How far a line is indented, in columns. */
export function indentOf(line: string): number {
  let columns = 0;
  for (const one of /^[ \t]*/.exec(line)?.[0] ?? '') columns += one === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}

const block =
  /^[ \t]*(?:#{1,6}(?:[ \t]|$)|[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|>|`{3}|~{3}|(?:[-*_][ \t]*){3,}$)/;

/** Whether a line starts something else than running text. */
export const startsBlock = (line: string): boolean => block.test(line);

/** A heading's level and title, or null. */
export function headingOf({ content }: Pick<NoteLine, 'content'>): { level: number; title: string } | null {
  const found = /^(#{1,6})(?:[ \t]+(.*))?$/.exec(content);
  return found ? { level: found[1]?.length ?? 1, title: (found[2] ?? '').replace(/[ \t]+#+$/, '') } : null;
}
