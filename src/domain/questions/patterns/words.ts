/** Letters, digits and the underscore, as in `\w`. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95 || (code >= 65 && code <= 90);

/** Where the word ends that goes on at a place of a text. */
export function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWordCode(text.charCodeAt(at))) at += 1;
  return at;
}

const withSign = (number: number, code: number): number => (Math.imul(number, 31) + code) | 0;

/** A number made of the letters of a word. Two words may have the same one, which hardly ever happens. */
export function numberOfWord(word: string): number {
  let number = 0;
  for (let at = 0; at < word.length; at += 1) number = withSign(number, word.charCodeAt(at));
  return number;
}

/** What is taken for a word where a text has a comma, and where it has a digit. */
export const aComma = ',';
export const aDigit = '#';

const commaNumber = numberOfWord(aComma);
const digitNumber = numberOfWord(aDigit);

const beginningLength = 4;

/** What is taken for a word where a text has a word that begins as the given one does; null for a short one. */
export const beginningOf = (word: string): string | null =>
  word.length < beginningLength ? null : `${word.slice(0, beginningLength)}*`;

const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Shows the numbers of all words of a text, each a run of letters, digits and underscores, and of what is taken for words: how
 * they begin, commas and digits.
 */
export function eachWord(text: string, see: (number: number) => void): void {
  let number = 0;
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      number = withSign(number, code);
      length += 1;
      if (length === beginningLength) see(withSign(number, 42));
      if (isDigitCode(code)) see(digitNumber);
      continue;
    }
    if (length > 0) see(number);
    if (code === 44) see(commaNumber);
    number = 0;
    length = 0;
  }
  if (length > 0) see(number);
}
