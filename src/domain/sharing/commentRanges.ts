import type { Range } from './ranges';

type Sign = '%%' | '<!--';

/**
 * Where comments may stand: Obsidian's own between `%%` and those of HTML. Programs differ on which signs count, within code
 * and within each other, so each way of reading is taken, and what is a comment in any of them is one. A comment that is
 * not closed runs to the end, as it does in Obsidian's reading view.
 */
export function commentRanges(text: string): Range[] {
  const code = codeRanges(text);
  const isCode = (at: number): boolean => code.some(({ from, to }) => at >= from && at < to);
  const ways: readonly Sign[][] = [['%%', '<!--'], ['%%'], ['<!--']];
  return ways.flatMap((signs) => [
    ...rangesBetween(text, signs, () => false),
    ...rangesBetween(text, signs, isCode),
  ]);
}

const ends: Readonly<Record<Sign, string>> = { '%%': '%%', '<!--': '-->' };

function rangesBetween(text: string, signs: readonly Sign[], isSkipped: (at: number) => boolean): Range[] {
  const ranges: Range[] = [];
  for (let at = 0; at < text.length;) {
    const next = nextSign(text, signs, at);
    if (next === null) break;
    const { sign, from } = next;
    at = from + sign.length;
    if (isSkipped(from)) continue;
    const end = text.indexOf(ends[sign], at);
    at = end < 0 ? text.length : end + ends[sign].length;
    ranges.push({ from, to: at });
  }
  return ranges;
}

function nextSign(text: string, signs: readonly Sign[], at: number): { sign: Sign; from: number } | null {
  const found = signs.map((sign) => ({ sign, from: text.indexOf(sign, at) }));
  const [first] = found.filter(({ from }) => from >= 0).sort((a, b) => a.from - b.from);
  return first ?? null;
}

function codeRanges(text: string): Range[] {
  const code = /(?:^|\n)[ \t]*(`{3,}|~{3,})[^]*?(?:\n[ \t]*\1|$)|(`+)[^`\n]+\2/g;
  return [...text.matchAll(code)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
}
