/** Words of hesitation, and what people say while they look for a word. */
const hesitating =
  ',? ?\\b(?:eh+m?|uh+m?|euh+m?|hm+)\\b(?:,|\\.\\.+|…)? ?|, (?:even kijken|zeg maar|hoe noem je dat|hoe zeg je dat|hoe zal ik (?:het|dat) zeggen|nee wacht|laat ik het zo zeggen), ';

const mayHesitate = /\b(?:[eu]h|euh|hm)|, (?:even|zeg|hoe|nee|laat) /;

/** Looking for a few letters costs less than the pattern does, and most texts have none of them. */
const hesitates = (text: string): boolean =>
  (text.includes(', ') || text.includes('eh') || text.includes('uh') || text.includes('hm')) &&
  mayHesitate.test(text);

let hesitation: RegExp | null = null;

/** A text without the false starts of someone who speaks: hesitations, and words said once more behind a comma. */
export function withoutRestart(text: string): string {
  const steady = hesitates(text) ? withoutHesitation(text) : text;
  let at = steady.indexOf(', ');
  while (at > 0) {
    const from = firstSaid(steady, at);
    if (from >= 0) return withoutRestart(steady.slice(0, from) + steady.slice(at + 2));
    at = steady.indexOf(', ', at + 2);
  }
  return steady;
}

const withoutHesitation = (text: string): string =>
  text
    .replace((hesitation ??= new RegExp(hesitating, 'g')), ', ')
    .replace(/^, |(\b(?:en|maar|dus|of|want)), /g, (_, word: string | undefined) => (word ? `${word} ` : ''));

/** Where the words behind a comma were said before, and broken off with a comma; below zero when they were not. */
function firstSaid(text: string, comma: number): number {
  const end = text.indexOf(' ', comma + 2);
  const one = text.slice(comma + 2, end < 0 ? undefined : end);
  const said = one === '' ? -1 : text.indexOf(one);
  return said >= 0 && said < comma ? brokenOff(text, comma) : -1;
}

function brokenOff(text: string, comma: number): number {
  const [one = '', two = '', three = ''] = text.slice(comma + 2, comma + 60).split(' ', 4);
  for (const words of [`${one} ${two} ${three}`, `${one} ${two}`, one]) {
    const from = words === '' || words.includes(',') ? -1 : text.indexOf(`${words},`);
    if (from >= 0 && from < comma && (from === 0 || text[from - 1] === ' ')) return from;
  }
  return -1;
}
