import { spellings } from './words/spellings';

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

const plainLetters = /^[a-z' -]*$/;
const unevenDash = / -|- |--/;

function signsApart(sentence: string): string {
  if (plainLetters.test(sentence) && !unevenDash.test(sentence)) return sentence;
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
  return text.endsWith(' ,') ? text.slice(0, -2) : text;
}

const unquoted = (word: string): string => word.replace(/^'+|'+$/g, '');
