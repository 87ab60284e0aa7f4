import { chosenSign, kindOfId, markSigns, type Contribution, type Mark } from './contribution';
import { escapeLine, unescapeLine } from './plainText';

const bullet = /^([ \t]*)[-+*][ \t]+/;
const blockId = /[ \t]+\^(iv-[a-z][0-9a-z]{5})[ \t]*$/;
const speakerInBold = /^\*\*([^*\n]{1,12})\*\*(?:[ \t]+|$)/;
const signAtEnd = /(?:^|[ \t]+)(🔥|⚪|🧊|⭐)\uFE0F?[ \t]*$/u;

/**
 * Reads a list item's own text (marker, continuation lines and all) as a contribution; null when it carries no id of
 * ours. `parseContribution(formatContribution(x))` is `x`.
 */
export function parseContribution(item: string): Contribution | null {
  const id = blockId.exec(item)?.[1];
  const kind = id === undefined ? null : kindOfId(id);
  if (id === undefined || kind === null) return null;
  const lines = item.replace(bullet, '').replace(blockId, '').split(/\r?\n/);
  const { rest, mark, chosen } = takeSigns(lines.map((line) => line.trim()).join('\n'));
  const speaker = speakerInBold.exec(rest)?.[1] ?? null;
  const words = speaker === null ? rest : rest.replace(speakerInBold, '');
  return { id, kind, speaker, text: words.split('\n').map(unescapeLine).join('\n'), mark, chosen };
}

function takeSigns(text: string): { rest: string; mark: Mark | null; chosen: boolean } {
  let rest = text;
  let mark: Mark | null = null;
  let chosen = false;
  for (let sign = signAtEnd.exec(rest); sign !== null; sign = signAtEnd.exec(rest)) {
    const found = markOf(sign[1] ?? '');
    if (found === null ? chosen : mark !== null) break;
    if (found === null) chosen = true;
    else mark = found;
    rest = rest.slice(0, sign.index);
  }
  return { rest, mark, chosen };
}

function markOf(sign: string): Mark | null {
  const marks = Object.keys(markSigns) as Mark[];
  return marks.find((mark) => markSigns[mark] === sign) ?? null;
}

/** Writes a contribution as a list item, `indent` before its marker and, with two spaces more, before further lines. */
export function formatContribution(contribution: Contribution, indent = ''): string {
  const { id, speaker, text, mark, chosen } = contribution;
  const [first = '', ...more] = text.split('\n').map(escapeLine);
  const opening = [speaker === null ? '' : `**${speaker}**`, first].filter(Boolean).join(' ');
  const signs = [mark ? markSigns[mark] : '', chosen ? chosenSign : ''].filter(Boolean);
  const lines = [`${indent}- ${opening}`, ...more.map((line) => `${indent}  ${line}`)];
  return [lines.join('\n'), ...signs, `^${id}`].join(' ');
}
