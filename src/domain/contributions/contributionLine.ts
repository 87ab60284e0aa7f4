import { chosenSign, kindOfId, markSigns, type Contribution, type Mark } from './contribution';
import { escapeLine, oneParagraph, unescapeLine } from './plainText';

/** A list item's marker, with the box of a task that someone made of it. */
const marker = /^[ \t]*(?:[-+*]|\d+[.)])(?:[ \t]+\[.\](?=[ \t]))?(?:[ \t]+|$)/u;
const idHere = /[ \t]\^(iv-[a-z][0-9a-z]{5})[ \t]*(?:\r?\n|$)/y;
const speakerInBold = /^\*\*([^*\n]{1,40})\*\*(?:[ \t]+|$)/;
const likeSpeaker = new RegExp(String.raw`^\\*${speakerInBold.source.slice(1)}`);
const signAtEnd = /(?:^|[ \t]+)(🔥|⚪|🧊|⭐)\uFE0F?[ \t]*$/u;

/** Stands after a sign that belongs to the text, so that it is not taken for a mark; it can't be seen. */
const wordJoiner = '\u2060';
const likeSign = new RegExp(`(?:^|[ \\t])[🔥⚪🧊⭐]\uFE0F?${wordJoiner}*$`, 'u');

/** The part of a list item's own text that is a contribution: up to its last block id of ours; null without one. */
export function contributionText(item: string): string | null {
  const last = lastId(item);
  return last && item.slice(0, last.to).trimEnd();
}

/** The last block id of ours that ends a line: where the space before it is and where what was matched ends. */
function lastId(item: string): { readonly id: string; readonly from: number; readonly to: number } | null {
  for (let at = item.lastIndexOf('^iv-'); at > 0; at = item.lastIndexOf('^iv-', at - 1)) {
    idHere.lastIndex = at - 1;
    const [all, id] = idHere.exec(item) ?? [];
    if (all !== undefined && id !== undefined) return { id, from: at - 1, to: at - 1 + all.length };
  }
  return null;
}

/** The length of an item's marker: indent, bullet or number, and the box of a task. */
export const markerLength = (item: string): number => marker.exec(item)?.[0].length ?? 0;

/**
 * Reads a list item's own text (marker, continuation lines and all) as a contribution; null when it carries no id of
 * ours. What follows the id is not read. `parseContribution(formatContribution(x))` is `x`.
 */
export function parseContribution(item: string): Contribution | null {
  const last = lastId(item);
  const kind = last && kindOfId(last.id);
  if (!kind) return null;
  const before = item.slice(0, last.from);
  const { rest, mark, chosen } = takeSigns(trimmedLines(before.slice(markerLength(before))));
  const [inBold = '', speaker = null] = speakerInBold.exec(rest) ?? [];
  return { id: last.id, kind, speaker, text: plain(rest.slice(inBold.length), speaker), mark, chosen };
}

const trimmedLines = (text: string): string =>
  text.includes('\n')
    ? text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .join('\n')
    : text.trim();

/** Of the signs, and what may follow one, the character with the lowest number. Most texts end in a letter or a full stop. */
const lowestSign = '⚪'.charCodeAt(0);

const mayEndInSign = (text: string): boolean => text.charCodeAt(text.length - 1) >= lowestSign;

function takeSigns(text: string): { rest: string; mark: Mark | null; chosen: boolean } {
  let rest = text;
  let mark: Mark | null = null;
  let chosen = false;
  for (let sign = signIn(rest); sign !== null; sign = signIn(rest)) {
    const found = markOf(sign[1] ?? '');
    if (found === null ? chosen : mark !== null) break;
    if (found === null) chosen = true;
    else mark = found;
    rest = rest.slice(0, sign.index);
  }
  return { rest, mark, chosen };
}

const signIn = (text: string): RegExpExecArray | null => (mayEndInSign(text) ? signAtEnd.exec(text) : null);

function markOf(sign: string): Mark | null {
  const marks = Object.keys(markSigns) as Mark[];
  return marks.find((mark) => markSigns[mark] === sign) ?? null;
}

function plain(words: string, speaker: string | null): string {
  const text = words.includes('\\') ? words.split('\n').map(unescapeLine).join('\n') : words;
  const opening = speaker === null && text.startsWith('\\') && likeSpeaker.test(text) ? text.slice(1) : text;
  return opening.endsWith(wordJoiner) && likeSign.test(opening) ? opening.slice(0, -1) : opening;
}

/** Writes a contribution as a list item, `indent` before its marker and, with two spaces more, before further lines. */
export function formatContribution(contribution: Contribution, indent = ''): string {
  const { id, speaker, mark, chosen } = contribution;
  const [first = '', ...more] = escaped(oneParagraph(contribution.text), speaker).split('\n');
  const opening = [speaker === null ? '' : `**${speaker}**`, first].filter(Boolean).join(' ');
  const signs = [mark ? markSigns[mark] : '', chosen ? chosenSign : ''].filter(Boolean);
  const lines = [`${indent}- ${opening}`, ...more.map((line) => `${indent}  ${line}`)];
  return [lines.join('\n'), ...signs, `^${id}`].join(' ');
}

function escaped(text: string, speaker: string | null): string {
  const ending = likeSign.test(text) ? text + wordJoiner : text;
  const opening = speaker === null && likeSpeaker.test(ending) ? `\\${ending}` : ending;
  return opening.split('\n').map(escapeLine).join('\n');
}
