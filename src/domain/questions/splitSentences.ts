/** What a dot follows without ending a sentence, in either language. */
const shortened =
  /(?:^|[\s(])(?:\p{L}|(?:\p{L}\.)+\p{L}|bijv|bv|ca|dhr|dr|drs|enz|etc|evt|incl|jl|max|min|mr|mrs|ms|mw|nr|prof|resp|vs)$/u;

interface Sentences {
  readonly sentences: string[];
  readonly asked: string[];
}

/** The sentences of a text in order, without the signs at their ends, and those of them that end with a question mark. */
export function splitSentences(text: string): Sentences {
  const firstSign = text.search(/[.?!…]/);
  if (firstSign < 0) return oneSentence(text, '');
  const signs = text.slice(firstSign);
  return /^[.?!…]+$/.test(signs) && firstSign > 0
    ? oneSentence(text.slice(0, firstSign), signs)
    : manySentences(text);
}

function manySentences(text: string): Sentences {
  const sentences: string[] = [];
  const asked: string[] = [];
  let from = 0;
  for (const { 0: signs, index } of text.matchAll(/[.?!…]+(?=["')]*(?:\s|$))|$/g)) {
    const sentence = text.slice(from, index).trim();
    if (signs === '.' && shortened.test(sentence)) continue;
    from = index + signs.length;
    if (!hasLetter.test(sentence)) continue;
    sentences.push(sentence);
    if (signs.includes('?')) asked.push(sentence);
  }
  return { sentences, asked };
}

const hasLetter = /[a-z]|[\p{L}\p{N}]/u;

function oneSentence(text: string, signs: string): Sentences {
  const sentence = text.endsWith(' ') ? text.slice(0, -1) : text;
  const sentences = hasLetter.test(sentence) ? [sentence] : [];
  return { sentences, asked: signs.includes('?') ? sentences : [] };
}
