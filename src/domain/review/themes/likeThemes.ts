import { isWithin } from './editDistance';
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

/** The pairs of words that are near each other. Only words that share what is left without a letter or two are compared. */
function nearPairs(words: readonly string[]): [string, string][] {
  const byRest = new Map<string, string[]>();
  const pairs: [string, string][] = [];
  for (const word of words) {
    const rests = restsOf(word, slack(word.length));
    const met = new Set(rests.flatMap((rest) => byRest.get(rest) ?? []));
    for (const other of met)
      if (isWithin(other, word, Math.min(slack(word.length), slack(other.length)))) pairs.push([other, word]);
    for (const rest of rests) byRest.set(rest, [...(byRest.get(rest) ?? []), word]);
  }
  return pairs;
}

/** A word, and what is left of it without up to so many of its letters. */
function restsOf(word: string, most: number): string[] {
  const rests = new Set([word]);
  let last = [word];
  for (let taken = 0; taken < most; taken += 1) {
    last = last.flatMap((one) => [...one].map((_, at) => one.slice(0, at) + one.slice(at + 1)));
    last.forEach((rest) => rests.add(rest));
  }
  return [...rests];
}
