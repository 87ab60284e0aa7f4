const wholeWords: Record<string, string> = {
  "can't": "can n't",
  "won't": "will n't",
  "shan't": "shall n't",
  cannot: 'can not',
  "let's": 'let us',
  "y'all": 'you',
  "d'you": 'do you',
  u: 'you',
  ya: 'you',
  ur: 'your',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  waht: 'what',
  wat: 'what',
  wht: 'what',
  whta: 'what',
  hwat: 'what',
  hwo: 'how',
  hw: 'how',
  wehn: 'when',
  wich: 'which',
  whcih: 'which',
  yuo: 'you',
  yu: 'you',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youve: 'you have',
  youd: 'you would',
  thats: 'that is',
  theres: 'there is',
  innit: "is n't it",
  "ain't": "is n't",
  couldve: 'could have',
  shouldve: 'should have',
};

const endings: Record<string, string> = {
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'m": 'am',
};

const isWord = /^(?:it|that|this|there|here|he|she|what|who|how|where|when|why)$/;
const asksWord = /^(?:what|who|how|where|when|why)$/;
const pastedIs = /^(what|who|how|where|why)s$/;
const pastedNot = /^(is|are|was|were|do|does|did|have|has|had|could|would|should|might|must)nt$/;

function wordWithApostrophe(word: string): string {
  if (word.endsWith("n't")) return `${word.slice(0, -3)} n't`;
  const at = word.lastIndexOf("'");
  const stem = word.slice(0, at);
  const ending = word.slice(at);
  if (ending === "'s") return isWord.test(stem) ? `${stem} is` : word;
  if (ending === "'d") return `${stem} ${asksWord.test(stem) ? 'did' : 'would'}`;
  const full = endings[ending];
  return full ? `${stem} ${full}` : word;
}

function wordInFull(word: string): string {
  const whole = Object.hasOwn(wholeWords, word) ? wholeWords[word] : undefined;
  if (whole) return whole;
  if (word.includes("'")) return wordWithApostrophe(word);
  const last = word.at(-1);
  if (last === 's') return word.replace(pastedIs, '$1 is');
  return last === 't' ? word.replace(pastedNot, "$1 n't") : word;
}

/**
 * A sentence in one spelling: contractions in full ("didn't" is "did n't"), the haste of a keyboard undone, every comma,
 * semicolon, colon and dash as " , ", without quotes and brackets.
 */
export function normalised(sentence: string): string {
  return sentence
    .replace(/["()*_]|^'|'$| '|' /g, ' ')
    .replace(/[,;:](?=\s|$)| [-–—]+ |[–—]/g, ' , ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(wordInFull)
    .join(' ')
    .replace(/(?: ,)+$|^(?:, )+/g, '');
}
