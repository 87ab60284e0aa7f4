const listSign = /^(?:[ \t]*(?:[-+*>]|#{1,6}|\d+[.)]|\[.\])[ \t]+)*/;
const opening = /[“‘"'(*_]*$/;
const sentenceEnd = /[.?!…][”’"')\]]*[ \t]+$/;
const abbreviation = /(?:^|[\s(])(?:dhr|mevr|mw|drs?|mrs?|ms|prof|ir|ing|ds|st|nr|tel|bijv)\.[ \t]+$/i;
const determiner = /^(?:de|het|een|mijn|ons|onze|zijn|haar|hun|the|an?|my|our|his|her|their)[ \t]/i;

/** Whether a sentence starts at this place of a text. A dot after a title, as in `dhr. `, ends none. */
export function startsSentence(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const before = line.replace(listSign, '').replace(opening, '');
  return before === '' || (sentenceEnd.test(before) && !abbreviation.test(before));
}

/** The words with a capital where a sentence starts at this place of a text, and an article without one elsewhere. */
export const fitSentence = (text: string, at: number, words: string): string =>
  startsSentence(text, at) ? words.charAt(0).toUpperCase() + words.slice(1) : withoutCapital(words);

/** Only an article loses its capital: a name that somebody made up keeps it. */
export const withoutCapital = (words: string): string =>
  determiner.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
