import { frontmatterRange } from '../../text/frontmatterRange';

/** Stands for a unit that is not looked at: no letter and no space, so that no pattern runs across it. */
export const hidden = '\u0001';

// From the widest to the narrowest: what is hidden by one is not seen by the next.
const notLookedAt: readonly RegExp[] = [
  /^[ \t]*(```|~~~)[^]*?(?:^[ \t]*\1|$(?![^]))/gm,
  /%%[^]*?%%/g,
  /<!--[^]*?-->/g,
  /`[^`\n]+`/g,
  /\]\([^()\n]*\)/g,
  /\b(?:https?:\/\/|www\.)[^\s<>"')\]]+/g,
  /<\/?[a-zA-Z][^<>\n]*>/g,
  /(?:➕|📅|✅|⏳|🛫|❌)\s*\d{4}-\d\d-\d\d/gu,
  /\[[a-z]+:: ?\d{4}-\d\d-\d\d\]/g,
  /\s\^[a-zA-Z0-9-]+[ \t]*$/gm,
];

const calloutMark = /^([ \t]*>[> \t]*)(\[![\p{L}\d-]+\][-+]?)/gmu;
const ownNote = /\[\[(?:[^\]\n|]*\/|\d{4}-\d\d-\d\d)[^\]\n|]*(?:\||\]\])/g;
const behindAnAlias = /\[\[[^\]\n|]+\|/g;
const speaker = /^([ \t]*(?:[-*+]|\d+[.)])[ \t]+(?:\[.\][ \t]+)?)(\*\*[^*\n]{1,12}\*\*)/gm;
const readProperty = /^(?:title|titel|question|vraag)[ \t]*:/i;

/**
 * A text with the same length and the same lines, in which what is not looked at is hidden: properties but for the title
 * and the question, code, addresses of pages, links to our own notes and to titles that are known, ids of blocks, comments,
 * and who speaks.
 */
export function readableText(text: string, isKnownTitle: (title: string) => boolean = () => false): string {
  let readable = hideProperties(text);
  for (const pattern of notLookedAt) readable = readable.replace(pattern, hide);
  if (readable.includes('[[')) readable = hideLinks(readable, isKnownTitle);
  if (readable.includes('[!'))
    readable = readable.replace(calloutMark, (_, mark: string, kind: string) => mark + blank(kind));
  if (!readable.includes('**')) return readable;
  return readable.replace(speaker, (_, mark: string, who: string) => mark + blank(who));
}

const link = /\[\[([^\]\n|#^]+)[^\]\n|]*\]\]/g;

function hideLinks(text: string, isKnownTitle: (title: string) => boolean): string {
  const others = text.replace(ownNote, hide).replace(behindAnAlias, hide);
  return others.replace(link, (whole: string, title: string) => (isKnownTitle(title) ? hide(whole) : whole));
}

/** All units but line breaks. */
const hide = (part: string): string => part.replace(/[^\n]/g, hidden);

/** What stands before a sentence, so nothing of it may look like the word before. */
const blank = (who: string): string => ' '.repeat(who.length);

function hideProperties(text: string): string {
  const range = frontmatterRange(text);
  if (!range) return text;
  const lines = text.slice(0, range.bodyFrom).split('\n');
  const kept = lines.map((line) => {
    const name = readProperty.exec(line)?.[0] ?? '';
    return name === '' ? hide(line) : `${hide(name)}${line.slice(name.length)}`;
  });
  return kept.join('\n') + text.slice(range.bodyFrom);
}
