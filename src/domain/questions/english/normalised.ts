import { matches } from './pattern';
import { misspelt, noForNot, spellings } from './words/spellings';

/** Whether a line has a word that is written in another way in haste or in speech. */
export const hasOddSpelling = matches(misspelt());

const endings: Record<string, string> = { "'re": 'are', "'ve": 'have', "'ll": 'will', "'m": 'am' };

const isWord = /^(?:it|that|this|there|here|he|she|what|who|how|where|when|why)$/;
const asksWord = /^(?:what|who|how|where|when|why)$/;

function wordWithApostrophe(word: string, at: number): string {
  if (word.endsWith("n't")) return `${word.slice(0, -3)} n't`;
  const stem = word.slice(0, at);
  const ending = word.slice(at);
  if (ending === "'s") return isWord.test(stem) ? `${stem} is` : word;
  if (ending === "'d") return `${stem} ${asksWord.test(stem) ? 'did' : 'would'}`;
  const full = endings[ending];
  return full ? `${stem} ${full}` : word;
}

function wordInFull(word: string): string {
  const whole = spellings().get(word);
  if (whole !== undefined) return whole;
  const at = word.lastIndexOf("'");
  return at < 0 ? word : wordWithApostrophe(word, at);
}

const unevenDash = / -|- |--/;

/** Whether there are only letters, spaces, apostrophes and hyphens within words. */
function hasNoSigns(sentence: string): boolean {
  let hasDash = false;
  for (let at = 0; at < sentence.length; at += 1) {
    const code = sentence.charCodeAt(at);
    if (code === 45) hasDash = true;
    else if (code !== 32 && code !== 39 && (code < 97 || code > 122)) return false;
  }
  return !hasDash || !unevenDash.test(sentence);
}

function signsApart(sentence: string): string {
  if (hasNoSigns(sentence)) return sentence;
  return sentence
    .replace(/["()*_]/g, ' ')
    .replace(/\/(?=(?:what|how|who|which|why|where|when)\b)/g, ' , ')
    .replace(/[,;:](?=\s|$)|\s[-–—]+\s|[–—]/g, ' , ');
}

/**
 * A sentence in one spelling: contractions in full ("didn't" is "did n't"), the haste of a keyboard undone, every comma,
 * semicolon, colon and dash as " , ", without quotes and brackets.
 */
export function normalised(sentence: string): string {
  let text = '';
  for (const word of signsApart(sentence).split(' ')) {
    const quoteless = word.startsWith("'") || word.endsWith("'") ? unquoted(word) : word;
    if (quoteless === '' || (quoteless === ',' && (text === '' || text.endsWith(',')))) continue;
    text += text === '' ? wordInFull(quoteless) : ` ${wordInFull(quoteless)}`;
  }
  return withNot(text.endsWith(' ,') ? text.slice(0, -2) : text);
}

let saysNo: RegExp | undefined;

/** "Could you no ask" as "could you not ask". */
const withNot = (text: string): string =>
  text.includes(' no ')
    ? text.replace((saysNo ??= new RegExp(noForNot)), (found) => found.replace(' no ', ' not '))
    : text;

const unquoted = (word: string): string => word.replace(/^'+|'+$/g, '');
