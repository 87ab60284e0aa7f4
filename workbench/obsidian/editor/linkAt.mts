/** A link in a line of text: to a note, or to the web. */
export interface LinkInText {
  readonly kind: 'internal' | 'external';
  readonly target: string;
}

const wikiLink = /!?\[\[([^[\]|\n]+)(?:\|[^[\]\n]*)?\]\]/g;
const markdownLink = /!?\[[^\]\n]*\]\(<?([^()<>\n]+?)>?(?:\s+"[^"]*")?\)/g;
const bareUrl = /https?:\/\/[^\s)>\]]+/g;

/** The link that covers column `ch` of a line, or null. */
export function linkAt(line: string, ch: number): LinkInText | null {
  const internal = covering(wikiLink, line, ch);
  if (internal) return { kind: 'internal', target: internal };
  const written = covering(markdownLink, line, ch);
  if (written) return fromMarkdown(written);
  const url = covering(bareUrl, line, ch);
  return url ? { kind: 'external', target: url } : null;
}

function covering(pattern: RegExp, line: string, ch: number): string | null {
  for (const match of line.matchAll(pattern))
    if (ch >= match.index && ch <= match.index + match[0].length) return match[1] ?? match[0];
  return null;
}

function fromMarkdown(target: string): LinkInText {
  if (/^[a-z][a-z\d+.-]*:/i.test(target)) return { kind: 'external', target };
  return { kind: 'internal', target: decoded(target) };
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
