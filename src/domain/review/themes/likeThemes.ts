import { lettersApart } from '../../text/lettersApart';
import { folded, stemsOf } from './themeKey';

/** How many letters two words of this length may differ and still be taken for each other. */
const slack = (length: number): number => (length >= 9 ? 2 : length >= 5 ? 1 : 0);

/**
 * Themes that may be one and the same: alike but for case, accents or plural, or for a letter or two. Themes come most used
 * first, and so do the groups and what is in them. Nothing is decided by this: a person says whether they are the same.
 */
export function likeThemes(themes: readonly string[]): string[][] {
  const words = [...new Set(themes.map(folded))].filter((word) => word !== '');
  const leaderOf = leaders([...sharedStems(words), ...nearPairs(words)]);
  const groups = new Map<string, string[]>();
  for (const theme of themes) {
    const word = folded(theme);
    if (word === '') continue;
    const leader = leaderOf(word);
    groups.set(leader, [...(groups.get(leader) ?? []), theme]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** One word for all that hang together by pairs. */
function leaders(pairs: readonly [string, string][]): (word: string) => string {
  const known = new Map<string, string>();
  const leaderOf = (word: string): string => {
    const leader = known.get(word) ?? word;
    return leader === word ? word : leaderOf(leader);
  };
  for (const [one, other] of pairs) known.set(leaderOf(other), leaderOf(one));
  return leaderOf;
}

/** The pairs of words that share a stem, each with the first that has it. */
function sharedStems(words: readonly string[]): [string, string][] {
  const first = new Map<string, string>();
  return words.flatMap((word) =>
    stemsOf(word).flatMap((stem): [string, string][] => {
      const other = first.get(stem) ?? word;
      first.set(stem, other);
      return other === word ? [] : [[other, word]];
    }),
  );
}

/** The pairs of words that are near each other. Only words of much the same letters are looked at closely. */
function nearPairs(words: readonly string[]): [string, string][] {
  const long = words.filter(({ length }) => slack(length) > 0);
  const letters = long.map(lettersOf);
  return long.flatMap((word, at) => {
    const near: [string, string][] = [];
    for (let other = 0; other < at; other += 1) {
      const one = long[other] ?? '';
      const most = Math.min(slack(one.length), slack(word.length));
      if (Math.abs(one.length - word.length) > most) continue;
      if (bitsIn((letters[other] ?? 0) ^ (letters[at] ?? 0)) > 2 * most) continue;
      if (lettersApart(one, word, most) <= most) near.push([one, word]);
    }
    return near;
  });
}

/** The letters of a word as bits. Another letter changes two of them at most. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function bitsIn(bits: number): number {
  let [left, count] = [bits, 0];
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}
